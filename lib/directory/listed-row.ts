/** What a list says of one account, word for word: what every source of a list gives, and what defects are looked for in. */
import type { DirectoryEntry } from '@/lib/model/directory';

/**
 * One row as its source wrote it: markup removed, characters kept (invisible ones too). A cell the source does not have is empty.
 * `part`: the edition it stands in where a source has several (`en`, `fr`), else empty. `row`: its place there, counted as a person would
 * (the first row of data of a JSON list is 1; a CSV's header is row 1).
 * `account`: the text shown for the account. `platform`: the label. `handle`: only where the source has a cell for it.
 * `organizationEn/Fr`: owners by the language of the cell they stand in, joint owners separated by `;`.
 * `linkOrganization`: the owner in the hidden text of the link (Canada.ca feed).
 */
export interface ListedRow {
  part: string;
  row: number;
  account: string;
  platform: string;
  handle: string;
  url: string;
  language: string;
  organizationEn: string;
  organizationFr: string;
  linkOrganization: string;
}

/** A row and the key of the account it means; empty for a row that means none. */
export interface KeyedRow {
  key: string;
  row: ListedRow;
}

/** The cells of a row, in the order of the published template. */
export const LISTED_CELLS = [
  'organizationEn',
  'organizationFr',
  'linkOrganization',
  'platform',
  'handle',
  'url',
  'account',
  'language',
] as const satisfies readonly (keyof ListedRow)[];
export type ListedCell = (typeof LISTED_CELLS)[number];

/** Rows made of entries, for a copy that kept none word for word: one an entry, in its order, as far as entries tell. */
export function rowsOfEntries(entries: readonly DirectoryEntry[]): KeyedRow[] {
  return entries.map((entry, index) => ({
    key: entry.key,
    row: {
      part: '',
      row: index + 1,
      account: entry.accountName,
      platform: entry.platform,
      handle: entry.handle,
      url: entry.urlListed,
      language: entry.language ?? '',
      organizationEn: entry.organizationEn,
      organizationFr: entry.organizationFr,
      linkOrganization: '',
    },
  }));
}
