/** What a list says of one account, word for word: what every source of a list gives, and what defects are looked for in. */

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
