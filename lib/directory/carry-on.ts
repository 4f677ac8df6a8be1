/** Carries the history of a list over to its newer copy: what is gone from it, and since when each account is listed. */
import type { DirectoryEntry } from '@/lib/model/directory';
import { unpackRows } from './listed-rows';
import { unpackOrganizations } from './organizations';
import { packDirectory } from './pack';
import { type Directory, openDirectory, type PackedDirectory } from './packed';

/**
 * `next` with the history of `previous`, when it is a copy of the same series and no older (a list may be fetched twice on one day); else `next`
 * as it is.
 * An account that `previous` lists and `next` does not left on the day of `next`: the first day it was not seen. One that had left and is
 * listed again is listed. `firstSeen` stays what was known; a new account was first seen on the day of `next`.
 */
export function carryOn(previous: Directory, next: PackedDirectory): PackedDirectory {
  if (next.series === '' || next.series !== previous.series || next.date < previous.date) return next;
  const open = openDirectory(next, previous.copy.sha256);
  const known = new Map<string, DirectoryEntry>();
  for (const entry of [...previous.formerEntries(), ...previous.entries()]) known.set(entry.key, entry);

  const entries = [...open.entries()].map((entry) => ({
    ...entry,
    firstSeen: entry.firstSeen || (known.get(entry.key)?.firstSeen ?? next.date),
  }));
  const listed = new Set<string>(entries.map(({ key }) => key));
  const former = new Map<string, DirectoryEntry>();
  for (const entry of known.values()) {
    if (!listed.has(entry.key)) former.set(entry.key, { ...entry, removedOn: entry.removedOn ?? next.date });
  }
  for (const entry of open.formerEntries()) if (!listed.has(entry.key)) former.set(entry.key, entry);

  const rows = unpackRows(next.listed, (index) => open.entry(index));
  return packDirectory({
    about: next,
    entries,
    former: [...former.values()],
    organizations: unpackOrganizations(next.organizations),
    listed: { rows: rows.map(({ row }) => row), entryOf: rows.map(({ entry }) => entry) },
  });
}
