/** Policy packs from files: checked whole, put in use beside those that ship; and which packs are switched off. */
import { parseAddress } from '@/lib/addresses';
import { compileLexicon } from '@/lib/assess/lexicon';
import { checks } from '@/lib/checks';
import { fail, ok, type Result, type VigieError } from '@/lib/model/errors';
import type { PolicyPack } from '@/lib/model/pack';
import type { PackFlaw } from '@/lib/model/pack-flaw';
import type { PolicyPackFile } from '@/lib/model/policy-pack-file';
import { packs as shipped } from '@/lib/packs';
import { type FileWorld, readPackFile } from '@/lib/packs/pack-file';
import { ownListOf } from './own-list';
import { type Rulebook, rulebook, rulebookOf } from './rulebook';

/** Largest file taken, in characters: a pack of two hundred rules has about half of it. */
const MAX_LENGTH = 1_000_000;

/** Hosts of these classes are known for what they are; no file says otherwise. */
const KNOWN_CLASSES: readonly string[] = ['federal', 'parliament', 'shortener', 'hub'];

/** A pack in the store; `sha256` of the file, hexadecimal; `at`: when it was put in use, an ISO instant. */
export interface KeptPolicyPack {
  id: string;
  sha256: string;
  at: string;
  file: unknown;
}

/** The store, as far as this needs it: see `lib/storage/policy-packs.ts`. */
export interface PolicyPackStore {
  all(): Promise<KeptPolicyPack[]>;
  off(): Promise<string[]>;
  put(kept: KeptPolicyPack): Promise<void>;
  remove(id: string): Promise<void>;
  switch(id: string, isOff: boolean): Promise<void>;
}

export type PackReading =
  | { ok: true; value: PolicyPackFile }
  | { ok: false; error: VigieError; flaws: readonly PackFlaw[] };

/**
 * The text of a policy pack, checked against the packs that ship and the `others` in use (one of the same id is replaced by it). Errors:
 * `file-too-large` {limit, in MB}, `not-json`, `newer-format` {version}, `wrong-format` {path}, `pack-refused` {count, path} with every flaw.
 */
export function parsePolicyPack(text: string, others: readonly KeptPolicyPack[]): PackReading {
  const refuse = (result: { error: VigieError }): PackReading => ({ ...result, ok: false, flaws: [] });
  if (text.length > MAX_LENGTH) return refuse(fail('file-too-large', { limit: MAX_LENGTH / 1_000_000 }));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse(fail('not-json'));
  }
  const head = json as { format?: unknown; formatVersion?: unknown } | null;
  if (typeof head !== 'object' || head?.format !== 'vigie/policy-pack') {
    return refuse(fail('wrong-format', { path: 'format' }));
  }
  const { formatVersion } = head;
  if (typeof formatVersion === 'number' && formatVersion > 1) {
    return refuse(fail('newer-format', { version: formatVersion }));
  }
  const read = fitting(json, others);
  if (read.ok) return read;
  const { flaws } = read;
  return { ...fail('pack-refused', { count: flaws.length, path: flaws[0]?.path ?? '' }), flaws };
}

/** The packs of files that fit the checks and packs of this version of Vigie; another stays stored and unused. */
export function usablePacks(
  kept: readonly KeptPolicyPack[],
): { kept: KeptPolicyPack; file: PolicyPackFile }[] {
  return kept.flatMap((one, at) => {
    const read = fitting(one.file, kept.slice(0, at));
    return read.ok ? [{ kept: one, file: read.value }] : [];
  });
}

/** What is judged by: shipped packs, then those of files, without what is switched off. */
export async function rulebookInUse(store: Pick<PolicyPackStore, 'all' | 'off'>): Promise<Rulebook> {
  const [kept, off] = await Promise.all([store.all(), store.off()]);
  if (kept.length === 0 && off.length === 0) return rulebook;
  const isOn = ({ id }: { id: string }) => !off.includes(id);
  const files = usablePacks(kept.filter(isOn));
  const lists = files.flatMap(({ kept: { sha256 }, file }) => ownListOf(file, sha256) ?? []);
  return rulebookOf([...rulebook.packs.filter(isOn), ...files.map(({ file }) => file.pack)], lists);
}

/** The packs in use, asked of the store once for each change. `now`: an instant, ISO 8601. */
export function policyPacks(deps: {
  store: PolicyPackStore;
  hash(text: string): Promise<string>;
  now(): string;
}) {
  const { store } = deps;
  let current: Promise<Rulebook> | null = null;
  const changed = async (work: Promise<void>): Promise<void> => {
    await work;
    current = null;
  };
  return {
    rulebook(): Promise<Rulebook> {
      current ??= rulebookInUse(store).catch((problem: unknown) => {
        current = null;
        throw problem;
      });
      return current;
    },

    /** Errors: those of `parsePolicyPack`; a refused file changes nothing. Answers what names the pack. */
    async load(text: string): Promise<Result<{ id: string; sha256: string }>> {
      const parsed = parsePolicyPack(text, await store.all());
      if (!parsed.ok) return { ok: false, error: parsed.error };
      const sha256 = await deps.hash(text);
      const { id } = parsed.value.pack;
      await changed(store.put({ id, sha256, at: deps.now(), file: parsed.value }));
      return ok({ id, sha256 });
    },

    async remove(id: string): Promise<Result<null>> {
      await changed(store.remove(id));
      return ok(null);
    },

    /** Error `pack-unknown`: neither shipped nor loaded. */
    async switch(id: string, isOff: boolean): Promise<Result<null>> {
      const known = rulebook.packs.some((pack) => pack.id === id);
      if (!known && !(await store.all()).some((kept) => kept.id === id)) return fail('pack-unknown');
      await changed(store.switch(id, isOff));
      return ok(null);
    },
  };
}

function fitting(input: unknown, others: readonly KeptPolicyPack[]) {
  const own = (input as { pack?: { id?: unknown } } | null)?.pack?.id;
  const loaded = others.filter(({ id }) => id !== own).map(({ file }) => (file as PolicyPackFile).pack);
  return readPackFile(input, worldWith(loaded));
}

function worldWith(loaded: readonly PolicyPack[]): FileWorld {
  const all = [...shipped.map(({ pack }) => pack), ...loaded];
  const sets = [...rulebook.lexicon.phrases, ...loaded.flatMap((pack) => pack.lexicon?.phrases ?? [])];
  const clauses = all.flatMap((pack) => pack.clauses.map(({ id }): string => id));
  const named = all.flatMap((pack) => [
    pack.id,
    ...pack.rules.map(({ id }) => id),
    ...pack.documents.map(({ id }) => id),
    ...(pack.questions ?? []).map(({ id }) => id),
  ]);
  return {
    checks,
    taken: new Set<string>([...named, ...clauses, ...sets.map(({ id }) => id)]),
    clauses: new Set(clauses),
    phrases: new Set(rulebook.lexicon.phrases.map(({ id }) => id)),
    isHostTaken,
    isAccount: (url) => parseAddress(url) !== null,
  };
}

/** Known for something else, the host of a platform, or one with such a host below it. */
function isHostTaken(host: string): boolean {
  const words = compileLexicon(rulebook.lexicon);
  if (KNOWN_CLASSES.includes(words.hostClass(host)) || words.jurisdictionOfHost(host) !== null) return true;
  if (rulebook.lexicon.hosts.some((list) => list.hosts.some((known) => known.endsWith(`.${host}`))))
    return true;
  return ['', 'www.'].some((start) => parseAddress(`https://${start}${host}/vigie`) !== null);
}
