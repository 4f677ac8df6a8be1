/** The official list, fetched because the person pressed the button: both files, the checks, then a new version. */
import { fetchFile } from '@/lib/browser/fetch-file';
import type { Directory } from '@/lib/directory/packed';
import { CANADA_ABOUT } from '@/lib/directory/sources/canada-about';
import { ok, type Result } from '@/lib/model/errors';
import type { VigieDatabase } from '@/lib/storage/db';
import { readOfficialFeed } from '@/lib/usecases/official-feed';
import { today } from './directory-file';
import { knownOrganizations, rowsOfVersion, versionInUse } from './directory-versions';
import { sendDirectory } from './send-directory';

/** Bytes received so far. */
export type UpdateProgress = (bytes: number) => void;

/** `before`, `after`: hashes of the version that was in use and of the new one (the same when nothing changed since). */
export interface DirectoryUpdate {
  before: string;
  after: string;
  accounts: number;
}

/**
 * The host is allowed by now. Errors: `feed-unavailable`, `import-cancelled`, and those of `importDirectory`; the copy in use stays in
 * place then.
 */
export async function updateDirectory(
  db: VigieDatabase,
  progress: UpdateProgress,
  signal: AbortSignal,
): Promise<Result<DirectoryUpdate>> {
  const before = await versionInUse(db);
  let received = 0;
  const packed = await readOfficialFeed({
    async fetch(url) {
      const start = received;
      return fetchFile(url, {
        signal,
        progress(bytes) {
          received = start + bytes;
          progress(received);
        },
      });
    },
    known: await knownOrganizations(),
    rows: await rowsByPart(db, before),
    day: today(),
    signal,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  if (!packed.ok) return packed;
  const done = await sendDirectory({ packed: packed.value, origin: 'update' });
  if (!done.ok) return done;
  return ok({ before: before.copy.sha256, after: done.value.sha256, accounts: done.value.accounts });
}

/** How many rows each edition has in the version in use; none when that is another list. */
async function rowsByPart(db: VigieDatabase, directory: Directory): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  if (directory.series !== CANADA_ABOUT.series) return counts;
  const rows = (await rowsOfVersion(db, directory.copy.sha256, directory)) ?? [];
  for (const { row } of rows) counts.set(row.part, (counts.get(row.part) ?? 0) + 1);
  return counts;
}
