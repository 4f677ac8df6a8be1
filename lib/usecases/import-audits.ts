/** Takes the audits of a JSON export in: all of them, or none and the place of the first flaw. */
import { fail, ok, type Result, type VigieError } from '@/lib/model/errors';
import { type AuditRecord, AuditsFile } from '@/lib/model/record';

/** Largest text taken, in characters: about 10,000 audits; more would not pass as one message. */
const MAX_LENGTH = 50_000_000;

/** The store, as far as this needs it: see `lib/storage/audits.ts`. */
export interface AuditImporter {
  importAll(
    records: readonly AuditRecord[],
  ): Promise<{ added: number; skipped: number } | { conflict: string }>;
}

/**
 * Errors: `file-too-large` {limit, in MB}, `not-json`, `wrong-format` {path}, `newer-format` {version},
 * `bad-record` {path, detail}, `duplicate-id` {path, id}: twice in the file, or stored with another content.
 * An audit that is stored already with the same content is skipped.
 */
export async function importAudits(
  deps: { audits: AuditImporter },
  text: string,
): Promise<Result<{ added: number; skipped: number }>> {
  const parsed = parseAuditsFile(text);
  if (!parsed.ok) return parsed;
  const done = await deps.audits.importAll(parsed.value);
  if (!('conflict' in done)) return ok(done);
  const index = parsed.value.findIndex(({ id }) => id === done.conflict);
  return duplicate(index, done.conflict);
}

/** The audits of a file, each one checked. */
export function parseAuditsFile(text: string): Result<AuditRecord[]> {
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
  const { audits } = parsed.data;
  const seen = new Set<string>();
  for (const [index, { id }] of audits.entries()) {
    if (seen.has(id)) return duplicate(index, id);
    seen.add(id);
  }
  return ok(audits);
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
