/** Reads a list that somebody exported as CSV into a packed copy; refused whole when one row cannot be understood. */
import Papa from 'papaparse';
import type { DirectoryEntry } from '@/lib/model/directory';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { AccountKey, PlatformId } from '@/lib/model/ids';
import { type CsvOwner, organizationRegister } from './csv-organizations';
import { CSV_COLUMNS, type CsvAccount, type CsvColumn, type CsvFlaw, quoted, readRow } from './csv-row';
import { unpackOrganizations } from './organizations';
import { packDirectory } from './pack';
import type { DirectoryAbout, PackedDirectory, PackedOrganizations } from './packed';

/** Longest file accepted, in characters (a megabyte being 1,000,000). */
export const MAX_CSV_MEGABYTES = 20;

/** What is said of the new copy. `date`: the day the list was current. A title in one text serves both languages. */
export interface CsvMeta {
  id: string;
  date: string;
  title: string | { en: string; fr: string };
}

/**
 * `text`: the file, decoded; comma, semicolon or tab separated, with or without a byte order mark. `known`: organizations of the
 * embedded copy, so that owners keep their ids and titles; null to know only those of the file.
 * Columns: `CSV_COLUMNS`; any other is ignored.
 * Errors: `file-too-large` {limit, megabytes}; `csv-empty`; `csv-columns-missing` {column: all of them}; `csv-bad-row` {row, column, detail, rows}:
 * the first bad row, counted as a spreadsheet does (the header is row 1), the column at fault, the cell's text, and how many rows are bad.
 */
export function parseDirectoryCsv(
  text: string,
  meta: CsvMeta,
  known: PackedOrganizations | null = null,
): Result<PackedDirectory> {
  if (text.length > MAX_CSV_MEGABYTES * 1_000_000) {
    return fail('file-too-large', {
      limit: MAX_CSV_MEGABYTES,
      megabytes: Math.ceil(text.length / 1_000_000),
    });
  }
  const { header, rows, broken } = readTable(text);
  const missing = CSV_COLUMNS.filter((column) => !header.includes(column));
  const isBlank = header.every((name) => name === '');
  if (isBlank || (missing.length === 0 && rows.length === 0)) return fail('csv-empty');
  if (missing.length > 0) return fail('csv-columns-missing', { column: missing.join(', ') });

  const register = organizationRegister(known ? unpackOrganizations(known) : []);
  const entries: DirectoryEntry[] = [];
  const flaws: (CsvFlaw & { row: number })[] = [];
  for (const { cells, row } of rows) {
    const read = broken.has(row) ? brokenQuote(cells, header) : readCells(cells, header);
    if ('flaw' in read) flaws.push({ ...read.flaw, row });
    else entries.push(toEntry(read.account, register.owner(read.account.organizations)));
  }
  const [first] = flaws;
  if (first) return fail('csv-bad-row', { ...first, rows: flaws.length });
  return ok(packDirectory({ about: about(meta), entries, former: [], organizations: register.all }));
}

function readCells(cells: readonly string[], header: readonly string[]): ReturnType<typeof readRow> {
  return extraCell(cells, header) ?? readRow(byColumn(cells, header));
}

function toEntry(account: CsvAccount, owner: CsvOwner): DirectoryEntry {
  const { handle, accountName, url, urlListed, language } = account;
  return {
    // The row reader made both in the shape that these brands stand for.
    key: account.key as AccountKey,
    platform: account.platform as PlatformId,
    handle,
    accountName,
    url,
    urlListed,
    organizationEn: owner.en,
    organizationFr: owner.fr,
    organizationIds: owner.ids,
    language,
    audience: '',
    firstSeen: '',
    removedOn: null,
  };
}

interface Table {
  header: string[];
  rows: { cells: string[]; row: number }[];
  /** Rows with a quotation mark that opens or closes where it cannot. */
  broken: ReadonlySet<number>;
}

function readTable(text: string): Table {
  const body = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: sniff(body), skipEmptyLines: false });
  const [first = [], ...rest] = data;
  const rows = rest.map((cells, i) => ({ cells, row: i + 2 }));
  return {
    header: first.map((name) => name.trim().toLowerCase()),
    rows: rows.filter(({ cells }) => cells.some((text) => text.trim() !== '')),
    broken: new Set(errors.filter((error) => error.type === 'Quotes').map((error) => (error.row ?? 0) + 1)),
  };
}

/** The separator that finds most of the columns in the first line. papaparse's own guess fails on small files (`libraries.md`). */
function sniff(body: string): string {
  const [line = ''] = body.slice(0, 10_000).split(/\r\n|\n|\r/, 1);
  const found = (delimiter: string) => {
    const names = line.split(delimiter).map((name) => name.replaceAll('"', '').trim().toLowerCase());
    return CSV_COLUMNS.filter((column) => names.includes(column)).length;
  };
  return [',', ';', '\t'].reduce((best, other) => (found(other) > found(best) ? other : best));
}

function byColumn(cells: readonly string[], header: readonly string[]): Record<CsvColumn, string> {
  const at = (column: CsvColumn) => cells[header.indexOf(column)] ?? '';
  return Object.fromEntries(CSV_COLUMNS.map((column) => [column, at(column)])) as Record<CsvColumn, string>;
}

/** A cell without a column: a comma that should have been quoted has moved the others. */
function extraCell(cells: readonly string[], header: readonly string[]): { flaw: CsvFlaw } | null {
  const extra = cells.slice(header.length).find((text) => text.trim() !== '');
  return extra === undefined ? null : { flaw: { column: String(header.length + 1), detail: quoted(extra) } };
}

function brokenQuote(cells: readonly string[], header: readonly string[]): { flaw: CsvFlaw } {
  return { flaw: { column: header[cells.length - 1] ?? '', detail: quoted(cells.at(-1) ?? '') } };
}

function about({ id, date, title }: CsvMeta): DirectoryAbout {
  const titles = typeof title === 'string' ? { en: title, fr: title } : title;
  return {
    id,
    date,
    series: '',
    title: titles,
    source: { en: '', fr: '', url: '', urlFr: '' },
    attribution: { en: '', fr: '' },
    licence: { en: '', fr: '' },
  };
}
