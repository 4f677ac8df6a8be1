/** The accounts that twins are looked for among. */
import type { DirectoryEntry } from '@/lib/model/directory';
import { sideOf } from './meanings';

/** An account in one language. `index`: of its first row. `owners`: of all rows that list it. */
export interface Member {
  index: number;
  entry: DirectoryEntry;
  side: 'en' | 'fr';
  owners: readonly string[];
}

/** Accounts in one language that are listed now, each once. */
export function membersOf(entries: readonly DirectoryEntry[]): Member[] {
  const members = new Map<string, Member>();
  for (const [index, entry] of entries.entries()) {
    const side = sideOf(entry);
    if (side === null || entry.removedOn !== null) continue;
    const known = members.get(entry.key);
    if (known) known.owners = [...new Set([...known.owners, ...entry.organizationIds])];
    else members.set(entry.key, { index, entry, side, owners: entry.organizationIds });
  }
  return [...members.values()];
}
