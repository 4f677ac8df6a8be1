/** What a source of a list is: a form of file that Vigie knows, and the way from it to rows. */
import type { Result } from '@/lib/model/errors';
import type { Tolerance } from '../assemble';
import type { ListedCell, ListedRow } from '../listed-row';
import type { OrganizationFacts } from '../organizations';
import type { Steps } from '../steps';
import type { Table } from '../table';

/** A file after `openFile`: its JSON, or its rows and columns. `name` is only shown, never trusted. */
export type OpenedFile =
  | { name: string; kind: 'json'; value: unknown }
  | { name: string; kind: 'table'; table: Table };

/** The cells that a column of a generic table may fill. */
export const MAPPED_CELLS = [
  'url',
  'platform',
  'handle',
  'account',
  'organizationEn',
  'organizationFr',
  'language',
] as const satisfies readonly ListedCell[];
export type MappedCell = (typeof MAPPED_CELLS)[number];

/** Which column of a table (0 is the first) fills which cell; null for none. */
export type ColumnMapping = Readonly<Record<MappedCell, number | null>>;

/**
 * Why a row of a source is not an account of its list:
 * - `not-published`: its state says that it is not, or no longer, public (Touchpoints);
 * - `not-an-account`: a blog, an e-mail address, another page (GOV.UK);
 * - `body-closed`: its organization has closed (GOV.UK);
 * - `deprecated`, `ended`, `no-value`: a statement of Wikidata that is disowned, over, or without a value.
 */
export type SkipReason =
  | 'not-published'
  | 'not-an-account'
  | 'body-closed'
  | 'deprecated'
  | 'ended'
  | 'no-value';

/** A row left out, counted as `ListedRow` counts. `detail`: the word of the source that says so. */
export interface SkippedRow {
  part: string;
  row: number;
  reason: SkipReason;
  detail: string;
}

/** What makes a row unreadable: the column as the file names it, and the cell's text, quoted and cut. */
export interface RowFlaw {
  column: string;
  detail: string;
}

/**
 * What a source's files hold. `organizations`: known from this source itself, with their titles. `sites`: their websites by id, where given.
 * `date`: the day the list was current, when the files say so. `columns`: the file's own names of the cells, for messages.
 * `flaws`: rows (position in `rows`) whose cells cannot be told apart; they make the file unreadable as a whole.
 */
export interface SourceReading {
  rows: ListedRow[];
  organizations: OrganizationFacts[];
  sites: ReadonlyMap<string, { en: string; fr: string }>;
  date: string | null;
  skipped: SkippedRow[];
  columns: Partial<Record<ListedCell, string>>;
  flaws: ReadonlyMap<number, RowFlaw>;
}

/**
 * One form of file. `parts`: the files it consists of, all needed: `en` and `fr` of the Canada.ca feed, one without a name where a list is one
 * file; none for sources of which any number of files is taken (pages of an answer). `tolerance`: see `assemble`.
 * `recognise`: the part that a file is (empty where parts have no names), null for another source's file; by structure, never by name.
 * `read`: all its files, in the order of `parts`. Errors: `wrong-format` {path}, `csv-bad-row`, `csv-columns-missing`, `csv-columns-twice`,
 * `csv-empty`, `list-part-missing` {part}.
 */
export interface Source {
  id: string;
  parts: readonly string[];
  tolerance: Tolerance;
  recognise(file: OpenedFile): string | null;
  read(files: readonly OpenedFile[], mapping: ColumnMapping | null): Steps<Result<SourceReading>>;
}

/** A reading of rows only. */
export function reading(rows: ListedRow[], more: Partial<SourceReading> = {}): SourceReading {
  return {
    rows,
    organizations: [],
    sites: new Map(),
    date: null,
    skipped: [],
    columns: {},
    flaws: new Map(),
    ...more,
  };
}

/** A row without cells. */
export function listedRow(part: string, row: number, cells: Partial<ListedRow>): ListedRow {
  return {
    part,
    row,
    account: '',
    platform: '',
    handle: '',
    url: '',
    language: '',
    organizationEn: '',
    organizationFr: '',
    linkOrganization: '',
    ...cells,
  };
}
