/** A copy of the list as the store keeps it: typed arrays that a cold worker uses as they come, without reading them through. */
import { cellsOf } from '../columns';
import type {
  DirectoryAbout,
  PackedAccounts,
  PackedDirectory,
  PackedOrganizations,
  PackedTitles,
} from '../packed';
import { buildKeyTable, type KeyTable } from './key-table';
import { packTexts, type TextColumn } from './text-column';

/** `PackedAccounts` with its columns as bytes and codes, and the table that finds a key. */
export interface CompactAccounts {
  count: number;
  keys: TextColumn;
  table: KeyTable;
  handles: TextColumn;
  names: TextColumn;
  urlForms: TextColumn;
  urlForm: Uint32Array<ArrayBuffer>;
  urls: TextColumn;
  owner: Uint32Array<ArrayBuffer>;
  language: Uint8Array<ArrayBuffer>;
  audience: Uint8Array<ArrayBuffer>;
  firstSeen: Uint32Array<ArrayBuffer>;
  removedOn: Uint32Array<ArrayBuffer>;
}

/** Everything of a copy but its rows word for word (`PackedListed`), which only its own page asks for. */
export interface CompactDirectory extends DirectoryAbout {
  platforms: PackedDirectory['platforms'];
  dates: readonly string[];
  owners: { ids: TextColumn; en: TextColumn; fr: TextColumn };
  accounts: CompactAccounts;
  former: CompactAccounts;
  organizations: PackedOrganizations;
  titles: PackedTitles;
}

/** The same facts in the other form. Expects what `parsePackedDirectory` accepted, or the embedded copy. */
export function compactDirectory(packed: PackedDirectory): CompactDirectory {
  const { id, date, series, title, source, attribution, licence, platforms, dates, organizations, titles } =
    packed;
  const owners = (text: string) => packTexts(cellsOf(text, packed.owners.count));
  return {
    id,
    date,
    series,
    title,
    source,
    attribution,
    licence,
    ...(packed.jurisdiction === undefined ? {} : { jurisdiction: packed.jurisdiction }),
    platforms,
    dates,
    owners: { ids: owners(packed.owners.ids), en: owners(packed.owners.en), fr: owners(packed.owners.fr) },
    accounts: compactAccounts(packed.accounts),
    former: compactAccounts(packed.former),
    organizations,
    titles,
  };
}

function compactAccounts(part: PackedAccounts): CompactAccounts {
  const { count } = part;
  const texts = (column: string) => packTexts(cellsOf(column, count));
  const keys = texts(part.keys);
  return {
    count,
    keys,
    table: buildKeyTable(keys),
    handles: texts(part.handles),
    names: texts(part.names),
    urlForms: packTexts(part.urlForms.split('\n')),
    urlForm: Uint32Array.from(part.urlForm),
    urls: texts(part.urls),
    owner: Uint32Array.from(part.owner),
    language: Uint8Array.from(part.language),
    audience: Uint8Array.from(part.audience),
    firstSeen: Uint32Array.from(part.firstSeen),
    removedOn: Uint32Array.from(part.removedOn),
  };
}
