/** Takes a JSON export in, audits and what persons said: all of it, or nothing and the place of the first flaw. */
import type { PersonsWords } from '@/lib/model/answer';
import { fail, ok, type Result, type VigieError } from '@/lib/model/errors';
import { type AuditRecord, AuditsFile } from '@/lib/model/record';

/** Largest text taken, in characters: about 10,000 audits; more would not pass as one message. */
const MAX_LENGTH = 50_000_000;

/** The store, as far as this needs it: see `lib/storage/imports.ts`. */
export interface AuditImporter {
  importAll(
    records: readonly AuditRecord[],
    words: PersonsWords,
  ): Promise<{ added: number; skipped: number; taken: number } | { conflict: string }>;
}

/**
 * Errors: `file-too-large` {limit, in MB}, `not-json`, `wrong-format` {path}, `newer-format` {version},
 * `bad-record` {path, detail}, `duplicate-id` {path, id}: twice in the file, or stored with another content.
 * An audit that is stored already with the same content is skipped; of what persons said, the later word stands. Nothing is taken about an
 * account without an audit in the file: `bad-record` too.
 */
export async function importAudits(
  deps: { audits: AuditImporter },
  text: string,
): Promise<Result<{ added: number; skipped: number; taken: number }>> {
  const parsed = parseAuditsFile(text);
  if (!parsed.ok) return parsed;
  const { audits, words } = parsed.value;
  const done = await deps.audits.importAll(audits, words);
  if (!('conflict' in done)) return ok(done);
  const index = audits.findIndex(({ id }) => id === done.conflict);
  return duplicate(index, done.conflict);
}

/** The audits of a file, and what persons said, each one checked. */
export function parseAuditsFile(text: string): Result<{ audits: AuditRecord[]; words: PersonsWords }> {
  if (text.length > MAX_LENGTH) return fail('file-too-large', { limit: MAX_LENGTH / 1_000_000 });
  const json = parseJson(text);
  if (!json.ok) return json;
  const head = json.value as { format?: unknown; formatVersion?: unknown } | null;
  if (typeof head !== 'object' || head?.format !== 'vigie/audits')
    return fail('wrong-format', { path: 'format' });
  if (typeof head.formatVersion === 'number' && head.formatVersion > 1) {
    return fail('newer-format', { version: head.formatVersion });
  }
  const parsed = AuditsFile.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail('bad-record', { path: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
  }
  const { audits, answers = [], attestations = [], decisions = [] } = parsed.data;
  const seen = new Set<string>();
  for (const [index, { id }] of audits.entries()) {
    if (seen.has(id)) return duplicate(index, id);
    seen.add(id);
  }
  const words = { answers, attestations, decisions };
  const flaw = strayWord(words, audits);
  return flaw === null ? ok({ audits, words }) : fail('bad-record', flaw);
}

/** Where somebody is spoken of who has no audit in the file; null when nobody is. A decision rests on an audit of that very account. */
function strayWord(
  { answers, attestations, decisions }: PersonsWords,
  audits: readonly AuditRecord[],
): { path: string; detail: string } | null {
  const accounts = new Set(audits.map(({ accountKey }) => accountKey as string));
  const auditOf = new Map(audits.map(({ id, accountKey }) => [id, accountKey]));
  const answer = answers.findIndex(
    ({ subject }) => subject.startsWith('account:') && !accounts.has(subject.slice('account:'.length)),
  );
  const attestation = attestations.findIndex(({ accountKey }) => !accounts.has(accountKey));
  const decision = decisions.findIndex(({ auditId, accountKey }) => auditOf.get(auditId) !== accountKey);
  const detail = 'no audit of this account';
  if (answer !== -1) return { path: `answers.${answer}.subject`, detail };
  if (attestation !== -1) return { path: `attestations.${attestation}.accountKey`, detail };
  return decision === -1 ? null : { path: `decisions.${decision}.auditId`, detail };
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail('not-json');
  }
}

function duplicate(index: number, id: string): { ok: false; error: VigieError } {
  return fail('duplicate-id', { path: `audits.${index}.id`, id });
}
