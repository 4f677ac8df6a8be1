/** Reads a policy pack from a file: the same demands as a pack that ships, and those that only a file of unknown origin must meet. */
import * as z from 'zod/mini';
import { DEFAULT_JURISDICTION } from '@/lib/model/jurisdiction';
import { flaw, type PackFlaw } from '@/lib/model/pack-flaw';
import { FILE_LIMITS, PolicyPackFile } from '@/lib/model/policy-pack-file';
import { PROFILE_FIELDS } from '@/lib/model/profile';
import { wordFlaws } from './file-words';
import { type KnownCheck, loadPack, schemaFlaw } from './load-pack';
import { placeNameOf } from './own-words';

/**
 * What a file is held against. `taken`: ids of packs, rules, documents, clauses, questions and phrase sets of other packs, which it may not use
 * again. `clauses`: those its rules may quote. `phrases`: the phrase sets its options may name. `isHostTaken`: a host that means something
 * else already, or that is above one that does. `isAccount`: an address of an account on a platform that Vigie reads.
 */
export interface FileWorld {
  checks: ReadonlyMap<string, KnownCheck>;
  taken: ReadonlySet<string>;
  clauses: ReadonlySet<string>;
  phrases: ReadonlySet<string>;
  isHostTaken: (host: string) => boolean;
  isAccount: (url: string) => boolean;
}

export type ReadFile = { ok: true; value: PolicyPackFile } | { ok: false; flaws: PackFlaw[] };

/** The file, or every flaw found in it; a file with one flaw is refused whole. Never throws. */
export function readPackFile(input: unknown, world: FileWorld): ReadFile {
  const parsed = z.safeParse(PolicyPackFile, input);
  if (!parsed.success) return { ok: false, flaws: parsed.error.issues.map((issue) => schemaFlaw('', issue)) };
  const file = parsed.data;
  const many = tooMany(file);
  if (many.length > 0) return { ok: false, flaws: many };
  const { pack, texts } = file;
  const loaded = loadPack({ pack, texts }, world.checks, world.clauses);
  const flaws = [
    ...(loaded.ok ? [] : loaded.flaws),
    ...takenFlaws(file, world),
    ...ruleFlaws(file, world),
    ...saidFlaws(file),
    ...wordFlaws(file, world),
    ...placeFlaws(file),
    ...(file.accounts?.rows ?? []).flatMap(({ url }, at) =>
      world.isAccount(url) ? [] : [flaw(`accounts/rows/${at}/url`, 'unknown-account', url.slice(0, 100))],
    ),
  ];
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, value: file };
}

function tooMany({ pack }: PolicyPackFile): PackFlaw[] {
  const { hosts = [], ownHosts = [], phrases = [], bodies = [] } = pack.lexicon ?? {};
  const counts = {
    rules: pack.rules.length,
    clauses: pack.clauses.length,
    documents: pack.documents.length,
    questions: pack.questions?.length ?? 0,
    phrases: phrases.length,
    hosts: ownHosts.length + hosts.reduce((sum, list) => sum + list.hosts.length, 0),
    bodies: bodies.reduce((sum, list) => sum + list.names.length, 0),
    patterns: Math.max(0, ...phrases.map((set) => set.patterns.length)),
    samples: Math.max(0, ...phrases.map((set) => set.matches.length + set.misses.length)),
  } as const;
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((part) => counts[part] > FILE_LIMITS[part])
    .map((part) => flaw(`pack/${part}`, 'too-many', String(FILE_LIMITS[part])));
}

/** Nothing that another pack already names may be named again. */
function takenFlaws({ pack }: PolicyPackFile, { taken }: FileWorld): PackFlaw[] {
  const parts = {
    rules: pack.rules,
    documents: pack.documents,
    clauses: pack.clauses,
    questions: pack.questions ?? [],
    'lexicon/phrases': pack.lexicon?.phrases ?? [],
  };
  return [
    ...(taken.has(pack.id) ? [flaw('pack/id', 'id-taken', pack.id)] : []),
    ...Object.entries(parts).flatMap(([part, items]) =>
      items.filter(({ id }) => taken.has(id)).map(({ id }) => flaw(`${part}/${id}`, 'id-taken', id)),
    ),
  ];
}

function ruleFlaws({ pack }: PolicyPackFile, { phrases }: FileWorld): PackFlaw[] {
  const fields: ReadonlySet<string> = new Set(PROFILE_FIELDS);
  const sets = new Set([...phrases, ...(pack.lexicon?.phrases ?? []).map(({ id }) => id)]);
  return [
    ...pack.documents
      .filter(({ url }) => url !== '' && !url.startsWith('https://'))
      .map(({ id, url }) => flaw(`documents/${id}/url`, 'wrong-address', url.slice(0, 100))),
    ...pack.rules.flatMap((rule) => [
      ...[...rule.observes, ...rule.needs]
        .filter((field) => !fields.has(field))
        .map((field) => flaw(`rules/${rule.id}`, 'unknown-field', field)),
      ...setsNamed(rule.options)
        .filter((set) => !sets.has(set))
        .map((set) => flaw(`rules/${rule.id}/options`, 'unknown-words', set)),
    ]),
  ];
}

/** Phrase sets that options name, however deep. */
function setsNamed(value: unknown): string[] {
  if (typeof value === 'string') return /^P-[A-Z]+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(setsNamed);
}

/** Words that accuse; a finding says what is worth checking, never that somebody deceives (catalogue B.0.6). */
const ACCUSING = /\bfake|illegal|violation|non-compliant|\bfaux\b|\bfausse|illégal|non conforme/iu;

/** Both languages name the same values, and neither accuses. */
function saidFlaws({ pack, texts }: PolicyPackFile): PackFlaw[] {
  return pack.rules.flatMap(({ id }) => {
    const { en, fr } = { en: texts.en.rules[id], fr: texts.fr.rules[id] };
    const differ = Object.keys(en?.reasons ?? {})
      .filter((reason) => places(en?.reasons[reason]) !== places(fr?.reasons[reason]))
      .map((reason) => flaw(`fr/rules/${id}/reasons/${reason}`, 'places-differ'));
    const accusing = Object.entries({ en, fr }).flatMap(([language, words]) => {
      const found = ACCUSING.exec(JSON.stringify(words ?? {}));
      return found ? [flaw(`${language}/rules/${id}`, 'accusing-word', found[0])] : [];
    });
    return [...differ, ...accusing];
  });
}

function places(message = ''): string {
  const named = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return named.sort().join();
}

/** A file says whom it speaks to; own hosts, signs and accounts need a public body to be of. */
function placeFlaws({ pack, accounts }: PolicyPackFile): PackFlaw[] {
  if (pack.jurisdiction === undefined) return [flaw('pack/jurisdiction', 'jurisdiction-missing')];
  const { ownHosts = [], signs } = pack.lexicon ?? {};
  const isPlace = placeNameOf(pack) !== null;
  return [
    ...(!isPlace && (ownHosts.length > 0 || signs !== undefined) ? [flaw('pack/lexicon', 'no-place')] : []),
    ...(!isPlace && pack.jurisdiction !== DEFAULT_JURISDICTION && accounts !== undefined
      ? [flaw('accounts', 'no-place')]
      : []),
  ];
}
