/** The official list, fetched because the person pressed the button: both files, the checks, then a new version. */
import type { DirectoryUpdate } from '@/components/directory-view';
import { fetchFile } from '@/lib/browser/fetch-file';
import { carryOn } from '@/lib/directory/carry-on';
import { EMBEDDED } from '@/lib/directory/embedded';
import type { Directory } from '@/lib/directory/packed';
import { CANADA_ABOUT, CANADA_FEED } from '@/lib/directory/sources/canada-about';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { VigieDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import { readOfficialFeed } from '@/lib/usecases/official-feed';
import { today } from './directory-file';
import { knownOrganizations, openVersion, rowsOfVersion, versionInUse } from './directory-versions';
import { sendDirectory } from './send-directory';

/** Bytes received so far. */
export type UpdateProgress = (bytes: number) => void;

/**
 * The host is allowed by now. Errors: `feed-unavailable`, `import-cancelled`, and those of `importDirectory`; the copy in use stays in
 * place then.
 */
export async function updateDirectory(
  db: VigieDatabase,
  progress: UpdateProgress,
  signal: AbortSignal,
): Promise<Result<DirectoryUpdate>> {
  const { directory: before, rows } = await lastGoodCopy(db);
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
    rows,
    day: today(),
    signal,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  if (!packed.ok) return packed;
  if (signal.aborted) return fail('import-cancelled');
  // The history is that of the official list, also while another list is in use.
  const done = await sendDirectory({ packed: carryOn(before, packed.value), origin: 'update' });
  if (!done.ok) return done;
  const { sha256: after, accounts } = done.value;
  return ok({ before: before.copy.sha256, after, since: before.date, accounts });
}

interface GoodCopy {
  directory: Directory;
  /** Rows of each edition. */
  rows: ReadonlyMap<string, number>;
}

/**
 * The version in use when it is a copy of the official list with both its editions; else the latest such version by its day; else the one that
 * came with Vigie. Using another list for a while takes no protection away.
 */
async function lastGoodCopy(db: VigieDatabase): Promise<GoodCopy> {
  const inUse = await versionInUse(db).catch(() => null);
  const versions = await directoryRepository(db).versions();
  const official = versions
    .filter(({ series }) => series === CANADA_ABOUT.series)
    .sort((a, b) => b.date.localeCompare(a.date))
    .map(({ sha256 }) => sha256);
  for (const sha256 of inUse === null ? official : [inUse.copy.sha256, ...official]) {
    const directory = await openVersion(db, sha256);
    const rows = await rowsByEdition(db, directory);
    if (directory.series === CANADA_ABOUT.series && rows !== null) return { directory, rows };
  }
  const directory = await openVersion(db, EMBEDDED.sha256);
  return { directory, rows: (await rowsByEdition(db, directory)) ?? new Map<string, number>() };
}

/**
 * Null for a copy that does not tell its editions. A bilingual account stands in both (NOTES.md §1); a copy made from the public tracker tells it
 * once, and is then counted in both.
 */
async function rowsByEdition(
  db: VigieDatabase,
  directory: Directory,
): Promise<ReadonlyMap<string, number> | null> {
  const rows = (await rowsOfVersion(db, directory.copy.sha256, directory)) ?? [];
  const editions = new Map(Object.keys(CANADA_FEED).map((part) => [part, [] as string[]]));
  for (const { key, row } of rows) editions.get(row.part)?.push(key);
  if ([...editions.values()].some((keys) => keys.length === 0)) return null;
  const bilingual = [...directory.entries()].filter(({ language }) => language === 'bi');
  const count = (keys: readonly string[]): number => {
    const known = new Set(keys);
    return keys.length + bilingual.filter(({ key }) => !known.has(key)).length;
  };
  return new Map([...editions].map(([part, keys]) => [part, count(keys)]));
}
