/** Opens a packed copy: one split and one map; everything else is worked out when it is first asked for. */
import { parseAddress } from '@/lib/addresses';
import type { DirectoryCopy, DirectoryEntry, Organization } from '@/lib/model/directory';
import type { AccountKey, PlatformId } from '@/lib/model/ids';
import { AUDIENCES, cellsOf, handleOf, LANGUAGES, splitCell, withHandle } from './columns';
import { openOrganizations } from './organizations';
import type { DirectoryAbout, PackedAccounts, PackedDirectory } from './packed';
import { openTitles, type TitleIndex } from './titles';

/**
 * One account found. `index`: its row, for `entry`. `key`: the key that found it. `isFormer`: no longer listed.
 * `isListedTwice`: the list has more than one row for this very key; `index` is the first.
 */
export interface DirectoryHit {
  index: number;
  key: string;
  isFormer: boolean;
  isListedTwice: boolean;
}

/**
 * An open copy of the list.
 * `lookup`: the first of the keys that is listed, else the first that was listed formerly, else null. Keys only: see `matchDirectory`.
 * `entries`: accounts listed, in the list's order; `formerEntries`: those gone from it. `organization`: null for an unknown id.
 */
export interface Directory extends DirectoryAbout {
  readonly copy: DirectoryCopy;
  readonly platforms: ReadonlySet<string>;
  lookup(keys: readonly string[]): DirectoryHit | null;
  entry(index: number): DirectoryEntry;
  entries(): Iterable<DirectoryEntry>;
  formerEntries(): Iterable<DirectoryEntry>;
  organization(id: string): Organization | null;
  organizations(): readonly Organization[];
  readonly titles: TitleIndex;
}

/** Opens a copy that `parsePackedDirectory` accepted, or the embedded one. `sha256`: hash of the bytes it was read from. */
export function openDirectory(packed: PackedDirectory, sha256: string): Directory {
  const { id, date, title, source, attribution, licence, accounts, former } = packed;
  const listed = indexOf(accounts);
  const formerly = once(() => indexOf(former));
  const rows = once(() => rowReader(packed, accounts));
  const formerRows = once(() => rowReader(packed, former));
  const organizations = once(() => openOrganizations(packed.organizations));
  const titles = once(() => openTitles(packed.titles, organizations()));

  return {
    id,
    date,
    title,
    source,
    attribution,
    licence,
    copy: { id, date, sha256, accounts: accounts.count },
    platforms: new Set(packed.platforms),
    lookup(keys) {
      for (const key of keys) {
        const index = listed.rows.get(key);
        if (index !== undefined) return { index, key, isFormer: false, isListedTwice: listed.twice.has(key) };
      }
      for (const key of keys) {
        const index = formerly().rows.get(key);
        if (index !== undefined) {
          return { index: accounts.count + index, key, isFormer: true, isListedTwice: false };
        }
      }
      return null;
    },
    entry: (index) => (index < accounts.count ? rows()(index) : formerRows()(index - accounts.count)),
    *entries() {
      for (let index = 0; index < accounts.count; index++) yield rows()(index);
    },
    *formerEntries() {
      for (let index = 0; index < former.count; index++) yield formerRows()(index);
    },
    organization: (organizationId) => organizations().byId(organizationId),
    organizations: () => organizations().all(),
    get titles() {
      return titles();
    },
  };
}

interface KeyIndex {
  rows: Map<string, number>;
  twice: Set<string>;
}

/** Key to row, the first row of an account winning, and the keys met more than once. */
function indexOf({ keys, count }: PackedAccounts): KeyIndex {
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  const cells = cellsOf(keys, count);
  for (let i = cells.length - 1; i >= 0; i--) {
    const key = cells[i] ?? '';
    const before = rows.size;
    rows.set(key, i);
    if (rows.size === before) twice.add(key);
  }
  return { rows, twice };
}

/** Splits the remaining columns once, then makes entries row by row. */
function rowReader(packed: PackedDirectory, part: PackedAccounts): (index: number) => DirectoryEntry {
  const columns = (text: string) => cellsOf(text, part.count);
  const [keys, handles, names, urls] = [part.keys, part.handles, part.names, part.urls].map(columns);
  const forms = part.urlForms.split('\n');
  const { owners, dates } = packed;
  const [ownerIds, ownersEn, ownersFr] = [owners.ids, owners.en, owners.fr].map((text) => text.split('\n'));
  return (index) => {
    const key = keys?.[index];
    if (key === undefined) throw new RangeError(`no such row: ${index}`);
    const handle = handleOf(key, handles?.[index] ?? '');
    const urlListed = withHandle(forms[part.urlForm[index] ?? 0] ?? '', handle);
    const owner = part.owner[index] ?? 0;
    const removedOn = part.removedOn[index];
    return {
      // Keys and platforms were checked when the copy was accepted.
      key: key as AccountKey,
      platform: key.slice(0, key.indexOf(':')) as PlatformId,
      handle,
      accountName: withHandle(names?.[index] ?? '', handle),
      url: urls?.[index] || (parseAddress(urlListed)?.url ?? urlListed),
      urlListed,
      organizationEn: ownersEn?.[owner] ?? '',
      organizationFr: ownersFr?.[owner] ?? '',
      organizationIds: splitCell(ownerIds?.[owner] ?? ''),
      language: LANGUAGES[part.language[index] ?? 0] ?? null,
      audience: AUDIENCES[part.audience[index] ?? 0] ?? '',
      firstSeen: dates[part.firstSeen[index] ?? 0] ?? '',
      removedOn: removedOn === undefined ? null : (dates[removedOn] ?? null),
    };
  };
}

/** Works out a value the first time it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
