/** The directory as screens show it: the copy in use, and a CSV file before it is put in use. */
import type { DirectoryPreview, DirectoryRow, DirectoryView } from '@/components/directory-view';
import { loadPackagedJson, sha256Of } from '@/lib/browser/directory-file';
import { EMBEDDED } from '@/lib/directory/embedded';
import { parseDirectoryCsv } from '@/lib/directory/import-csv';
import { type Directory, openDirectory, type PackedDirectory } from '@/lib/directory/packed';
import type { DirectoryEntry } from '@/lib/model/directory';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { VigieDatabase } from '@/lib/storage/db';
import { openVersion } from './directory-versions';

const FIRST_ROWS = 5;

/** `sha256`: the version to show; null for the one that came with Vigie. Rejects when there is no such copy. */
export async function openDirectoryView(db: VigieDatabase, sha256: string | null): Promise<DirectoryView> {
  const directory = await openVersion(db, sha256 ?? EMBEDDED.sha256);
  const { source, title, attribution, licence, copy } = directory;
  return {
    copy,
    title,
    source: { en: source.en, fr: source.fr },
    sourceUrl: { en: source.url, fr: source.urlFr },
    attribution,
    licence,
    isEmbedded: copy.sha256 === EMBEDDED.sha256,
    former: [...directory.formerEntries()].length,
    organizations: ownersOf(directory.entries()),
    rows: () => [...directory.entries(), ...directory.formerEntries()].map(rowOf),
  };
}

/** Reads a chosen file and says what is in it; nothing is replaced. Its day is today: a CSV does not carry one. */
export async function readDirectoryFile(file: File): Promise<Result<DirectoryPreview>> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fail('file-unreadable');
  }
  const sha256 = await sha256Of(text);
  const embedded = (await loadPackagedJson(EMBEDDED.path)) as PackedDirectory;
  const meta = { id: `csv-${sha256.slice(0, 16)}`, date: today(), title: file.name };
  const packed = parseDirectoryCsv(text, meta, embedded.organizations);
  return packed.ok ? ok(preview(file.name, packed.value, openDirectory(packed.value, sha256))) : packed;
}

function preview(fileName: string, packed: PackedDirectory, directory: Directory): DirectoryPreview {
  const entries = [...directory.entries()];
  const counts = new Map<string, number>();
  for (const { platform } of entries) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  return {
    fileName,
    accounts: directory.copy.accounts,
    organizations: ownersOf(entries),
    platforms: [...counts]
      .map(([platform, accounts]) => ({ platform, accounts }))
      .sort((a, b) => b.accounts - a.accounts),
    firstRows: entries.slice(0, FIRST_ROWS).map(rowOf),
    packed,
  };
}

/** How many organizations own at least one of these accounts. */
function ownersOf(entries: Iterable<DirectoryEntry>): number {
  const owners = new Set<string>();
  for (const { organizationIds } of entries) for (const id of organizationIds) owners.add(id);
  return owners.size;
}

const rowOf = (entry: DirectoryEntry): DirectoryRow => ({
  key: entry.key,
  platform: entry.platform,
  handle: entry.handle,
  accountName: entry.accountName,
  url: entry.url,
  organization: { en: entry.organizationEn, fr: entry.organizationFr },
  organizationIds: entry.organizationIds,
  firstSeen: entry.firstSeen,
  language: entry.language,
  removedOn: entry.removedOn,
});

/** The reader's own calendar day. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
