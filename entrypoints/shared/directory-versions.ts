/** Versions of the list as views ask for them: one opened, two compared, and what each has judged. Reads only. */
import type { ChangesSince } from '@/components/directory-view';
import { loadPackagedJson } from '@/lib/browser/directory-file';
import type { CompactDirectory } from '@/lib/directory/compact/compact';
import { comparable } from '@/lib/directory/comparable';
import { compareRows, type DirectoryChange } from '@/lib/directory/compare';
import { EMBEDDED } from '@/lib/directory/embedded';
import { type KeyedRow, rowsOfEntries } from '@/lib/directory/listed-row';
import { type PackedListed, unpackRows } from '@/lib/directory/listed-rows';
import { type OrganizationFacts, unpackOrganizations } from '@/lib/directory/organizations';
import { type Directory, openCompact, openDirectory, type PackedDirectory } from '@/lib/directory/packed';
import { fail, ok, type Result } from '@/lib/model/errors';
import { auditRepository } from '@/lib/storage/audits';
import type { VigieDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';

/** The version that came with Vigie is read from the package until it has been stored. Rejects for an unknown version. */
export async function openVersion(db: VigieDatabase, sha256: string): Promise<Directory> {
  // What is stored, and the package, were checked before: when it was accepted, and when it was built.
  const stored = await directoryRepository(db).columns(sha256);
  if (stored) return openCompact(stored.columns as CompactDirectory, sha256);
  if (sha256 !== EMBEDDED.sha256) throw new Error('no such version');
  return openDirectory((await loadPackagedJson(EMBEDDED.path)) as PackedDirectory, sha256);
}

/** The version that judges now. */
export async function versionInUse(db: VigieDatabase): Promise<Directory> {
  return openVersion(db, (await directoryRepository(db).active()) ?? EMBEDDED.sha256);
}

/** Organizations of the copy that came with Vigie: the ids and titles that owners in every other list keep. */
export async function knownOrganizations(): Promise<OrganizationFacts[]> {
  const packed = (await loadPackagedJson(EMBEDDED.path)) as PackedDirectory;
  return unpackOrganizations(packed.organizations);
}

/** A version's rows word for word, each with the key of its account; null when it kept none (imported before rows were kept). */
export async function rowsOfVersion(
  db: VigieDatabase,
  sha256: string,
  directory: Directory,
): Promise<KeyedRow[] | null> {
  const stored = await directoryRepository(db).rows(sha256);
  const listed = (stored ?? (await packagedRows(sha256))) as PackedListed | undefined;
  if (!listed || listed.row.length === 0) return null;
  return unpackRows(listed, (index) => directory.entry(index)).map(({ row, entry }) => ({
    key: entry < 0 ? '' : directory.entry(entry).key,
    row,
  }));
}

async function packagedRows(sha256: string): Promise<PackedListed | undefined> {
  if (sha256 !== EMBEDDED.sha256) return undefined;
  return ((await loadPackagedJson(EMBEDDED.path)) as PackedDirectory).listed;
}

/**
 * Word for word where both versions kept their rows, else by what their entries say. Error `directory-unknown` when one of the two is no
 * longer stored.
 */
export async function compareVersions(
  db: VigieDatabase,
  before: string,
  after: string,
): Promise<Result<readonly DirectoryChange[]>> {
  try {
    const [from, to] = await Promise.all([before, after].map((sha256) => openVersion(db, sha256)));
    if (!from || !to) return fail('directory-unknown');
    const [old, now] = await Promise.all([rowsOfVersion(db, before, from), rowsOfVersion(db, after, to)]);
    return ok(changes(from, old, to, now));
  } catch {
    return fail('directory-unknown');
  }
}

function changes(
  from: Directory,
  old: readonly KeyedRow[] | null,
  to: Directory,
  now: readonly KeyedRow[] | null,
): DirectoryChange[] {
  const isWordForWord = old !== null && now !== null;
  const rows = comparable(
    isWordForWord ? old : rowsOfEntries([...from.entries()]),
    isWordForWord ? now : rowsOfEntries([...to.entries()]),
  );
  return compareRows(rows.before, rows.after);
}

/** What a copy that is not stored yet would change, when the version in use is one of the same list; else null. `rows`: its own, with their keys. */
export async function changesSince(
  db: VigieDatabase,
  copy: Directory,
  rows: readonly KeyedRow[],
): Promise<ChangesSince | null> {
  const from = await versionInUse(db).catch(() => null);
  if (from === null || copy.series === '' || from.series !== copy.series) return null;
  const found = changes(from, await rowsOfVersion(db, from.copy.sha256, from), copy, rows);
  const counts = { added: 0, removed: 0, moved: 0, edited: 0 };
  for (const { kind } of found) counts[kind] += 1;
  return { date: from.date, isOlder: copy.date < from.date, counts };
}

/** How many stored audits each version judged, by its hash. */
export async function auditsByVersion(db: VigieDatabase): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const page of auditRepository(db).pages()) {
    for (const { directory } of page) {
      const sha256 = directory.copy?.sha256;
      if (sha256 !== undefined) counts.set(sha256, (counts.get(sha256) ?? 0) + 1);
    }
  }
  return counts;
}
