/** Opens a copy of the list: nothing is read through, everything is worked out when it is first asked for. */
import { parseAddress } from '@/lib/addresses';
import type { DirectoryCopy, DirectoryEntry, Organization } from '@/lib/model/directory';
import type { AccountKey, PlatformId } from '@/lib/model/ids';
import { AUDIENCES, handleOf, LANGUAGES, splitCell, withHandle } from './columns';
import { type CompactAccounts, type CompactDirectory, compactDirectory } from './compact/compact';
import { findKey, isTwice } from './compact/key-table';
import { textAt } from './compact/text-column';
import { once } from './once';
import { type OrganizationFacts, openOrganizations } from './organizations';
import type { DirectoryAbout, PackedDirectory } from './packed';
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
 * `siblings`: the accounts listed of the same owners (any of joint ones) as a row's, itself not among them; at most `SIBLINGS_AT_MOST`.
 * `entries`: accounts listed, in the list's order; `formerEntries`: those gone from it. `organization`: null for an unknown id.
 */
export interface Directory extends DirectoryAbout {
  readonly copy: DirectoryCopy;
  readonly platforms: ReadonlySet<string>;
  lookup(keys: readonly string[]): DirectoryHit | null;
  entry(index: number): DirectoryEntry;
  siblings(of: DirectoryEntry): DirectoryEntry[];
  entries(): Iterable<DirectoryEntry>;
  formerEntries(): Iterable<DirectoryEntry>;
  organization(id: string): Organization | null;
  organizations(): readonly Organization[];
  /** The same with legal titles, for work on the list itself. */
  organizationFacts(): readonly OrganizationFacts[];
  readonly titles: TitleIndex;
}

/** Opens a copy that `parsePackedDirectory` accepted, or the embedded one. `sha256`: hash of the bytes it was read from. */
export function openDirectory(packed: PackedDirectory, sha256: string): Directory {
  return openCompact(compactDirectory(packed), sha256);
}

/** Opens a copy as the store keeps it. */
export function openCompact(compact: CompactDirectory, sha256: string): Directory {
  const { id, date, series, title, source, attribution, licence, accounts, former } = compact;
  const rows = entryReader(compact, accounts);
  const formerRows = entryReader(compact, former);
  const organizations = once(() => openOrganizations(compact.organizations));
  const titles = once(() => openTitles(compact.titles, organizations()));

  return {
    id,
    date,
    series,
    title,
    source,
    attribution,
    licence,
    ...(compact.jurisdiction === undefined ? {} : { jurisdiction: compact.jurisdiction }),
    copy: { id, date, sha256, accounts: accounts.count },
    platforms: new Set(compact.platforms),
    lookup: (keys) => firstOf(keys, accounts, 0, false) ?? firstOf(keys, former, accounts.count, true),
    entry: (index) => (index < accounts.count ? rows(index) : formerRows(index - accounts.count)),
    siblings: ({ key, organizationIds }) => {
      const wanted = ownersAmong(compact, organizationIds);
      const found: DirectoryEntry[] = [];
      for (let index = 0; index < accounts.count && found.length < SIBLINGS_AT_MOST; index++) {
        if (wanted.has(accounts.owner[index] ?? -1) && textAt(accounts.keys, index) !== key)
          found.push(rows(index));
      }
      return found;
    },
    *entries() {
      for (let index = 0; index < accounts.count; index++) yield rows(index);
    },
    *formerEntries() {
      for (let index = 0; index < former.count; index++) yield formerRows(index);
    },
    organization: (organizationId) => organizations().byId(organizationId),
    organizations: () => organizations().all(),
    organizationFacts: () => organizations().facts(),
    get titles() {
      return titles();
    },
  };
}

/** More than the largest owner of the official list has; a list of one owner alone must not slow down every visit. */
const SIBLINGS_AT_MOST = 1000;

/** Numbers of the owners (one, or several together) that any of the organizations is. */
function ownersAmong({ owners }: CompactDirectory, organizationIds: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let owner = 0; owner < owners.ids.offsets.length - 1; owner++) {
    if (splitCell(textAt(owners.ids, owner)).some((id) => organizationIds.includes(id))) found.add(owner);
  }
  return found;
}

function firstOf(
  keys: readonly string[],
  { keys: column, table }: CompactAccounts,
  offset: number,
  isFormer: boolean,
): DirectoryHit | null {
  for (const key of keys) {
    const row = findKey(column, table, key);
    if (row >= 0) {
      return { index: offset + row, key, isFormer, isListedTwice: !isFormer && isTwice(table, row) };
    }
  }
  return null;
}

/** Makes entries row by row. */
function entryReader(
  { owners, dates }: CompactDirectory,
  part: CompactAccounts,
): (index: number) => DirectoryEntry {
  return (index) => {
    if (!(index >= 0 && index < part.count)) throw new RangeError(`no such row: ${index}`);
    const key = textAt(part.keys, index);
    const handle = handleOf(key, textAt(part.handles, index));
    const urlListed = withHandle(textAt(part.urlForms, part.urlForm[index] ?? 0), handle);
    const owner = part.owner[index] ?? 0;
    const removedOn = part.removedOn[index];
    return {
      // Keys and platforms were checked when the copy was accepted.
      key: key as AccountKey,
      platform: key.slice(0, key.indexOf(':')) as PlatformId,
      handle,
      accountName: withHandle(textAt(part.names, index), handle),
      url: textAt(part.urls, index) || (parseAddress(urlListed)?.url ?? urlListed),
      urlListed,
      organizationEn: textAt(owners.en, owner),
      organizationFr: textAt(owners.fr, owner),
      organizationIds: splitCell(textAt(owners.ids, owner)),
      language: LANGUAGES[part.language[index] ?? 0] ?? null,
      audience: AUDIENCES[part.audience[index] ?? 0] ?? '',
      firstSeen: dates[part.firstSeen[index] ?? 0] ?? '',
      removedOn: removedOn === undefined ? null : (dates[removedOn] ?? null),
    };
  };
}
