/** Files of lists for tests of sources: made of text or bytes, from the project's own cuts, or from the facts beside it. */
import { existsSync, readFileSync } from 'node:fs';
import type { ListFile } from '@/lib/directory/open-file';
import type { OrganizationFacts } from '@/lib/directory/organizations';
import { openFiles, type ReadList, type ReadListOptions, readList } from '@/lib/directory/read-list';
import type { Result } from '@/lib/model/errors';

const FACTS = new URL('../../../shared/directory/', import.meta.url);
const CUTS = new URL('../fixtures/directory/', import.meta.url);

/** True where the facts are there; they are no part of the project. */
export const hasFacts = existsSync(FACTS);
if (!hasFacts) console.info('skipped: the facts of ../shared/directory are not here');

export function file(content: string | Uint8Array, name = 'list'): ListFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) };
}

/** A file of the facts, e.g. `raw/sm-en.2024-10-24.json`. */
export function factFile(path: string): ListFile {
  return file(new Uint8Array(readFileSync(new URL(path, FACTS))), path);
}

/** A cut of the project's own, with invented names. */
export function cut(name: string): ListFile {
  return file(new Uint8Array(readFileSync(new URL(name, CUTS))), name);
}

/** Opens and reads files as the product does. */
export async function read(
  files: ListFile[],
  options: Partial<ReadListOptions> & { known?: readonly OrganizationFacts[] } = {},
): Promise<Result<ReadList>> {
  const opened = await openFiles(files, options);
  return opened.ok ? readList(opened.value, { known: [], ...options }) : opened;
}

/** What was read of files that must be readable. */
export async function readGood(...given: Parameters<typeof read>): Promise<ReadList> {
  const result = await read(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** How many rows are neither an entry nor explained. */
export function unexplained({ reading, assembly }: ReadList): number {
  return reading.rows.filter((_, index) => assembly.entryOf[index] === -1 && !assembly.why.has(index)).length;
}
