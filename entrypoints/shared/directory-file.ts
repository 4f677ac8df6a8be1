/** The directory as screens show it: the copy in use. */
import type { DirectoryRow, DirectoryView } from '@/components/directory-view';
import { EMBEDDED } from '@/lib/directory/embedded';
import type { DirectoryEntry } from '@/lib/model/directory';
import type { VigieDatabase } from '@/lib/storage/db';
import { openVersion } from './directory-versions';

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
    jurisdiction: directory.jurisdiction ?? null,
    isEmbedded: copy.sha256 === EMBEDDED.sha256,
    former: [...directory.formerEntries()].length,
    organizations: ownersOf(directory.entries()),
    rows: () => [...directory.entries(), ...directory.formerEntries()].map(rowOf),
  };
}

/** How many organizations own at least one of these accounts. */
export function ownersOf(entries: Iterable<DirectoryEntry>): number {
  const owners = new Set<string>();
  for (const { organizationIds } of entries) for (const id of organizationIds) owners.add(id);
  return owners.size;
}

/** One row as the list shows it. */
export const rowOf = (entry: DirectoryEntry): DirectoryRow => ({
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
