/** Tables: rows and columns, from separated text, a workbook or a list of objects; the cells are kept as they stand. */
import { fail, ok, type Result } from '@/lib/model/errors';
import { quoted } from './columns';
import { readSeparated } from './separated-text';
import { sniffDelimiter } from './sniff';
import type { RowFlaw } from './sources/source';
import type { Steps } from './steps';

/** One row. `row`: its number as a spreadsheet shows it (the header is row 1), or its place among the data of a JSON list, from 1. */
export interface TableRow {
  row: number;
  cells: string[];
}

/**
 * `header`: the names of the columns, trimmed, case kept. `rows`: those with at least one cell that is not blank. `flaws`: rows (by number) whose
 * cells cannot be told apart: a quotation mark that opens or closes where it cannot, or more cells than columns.
 */
export interface Table {
  header: string[];
  rows: TableRow[];
  flaws: ReadonlyMap<number, RowFlaw>;
}

/** More columns than any list has: a file that is no list. */
export const MAX_COLUMNS = 500;
/** More rows than Vigie keeps. */
export const MAX_ROWS = 2_000_000;
/** Characters parsed in one step. */
const CHUNK = 500_000;
/** A row of a list is never this long: a quotation mark was not closed. */
const LONGEST_ROW = 1_000_000;

/**
 * Comma, semicolon, tab or bar separated text, with or without a byte order mark and a spreadsheet's `sep=` line, with any line ends.
 * Errors: `list-too-long` {limit}, in rows; `wrong-format` {path: header}, for too many columns.
 */
export function* tableOfText(text: string): Steps<Result<Table>> {
  const { body, delimiter } = sniffDelimiter(text.replace(/^\uFEFF/, ''));
  const grid: string[][] = [];
  const broken = new Set<number>();
  let rest = '';
  for (let at = 0; at < body.length; ) {
    yield { done: at, total: body.length };
    const end = chunkEnd(body, at);
    const chunk = rest + body.slice(at, end).replace(/\r\n?/g, '\n');
    const isEndless = rest.length > LONGEST_ROW;
    const isLast = end === body.length || isEndless;
    const { data, errors, end: parsed } = readSeparated(chunk, delimiter, isLast);
    for (const row of errors) broken.add(grid.length + row);
    for (const cells of data) grid.push(cells);
    if (grid.length > MAX_ROWS) return fail('list-too-long', { limit: MAX_ROWS });
    if (isEndless) {
      broken.add(grid.length - 1);
      break;
    }
    rest = isLast ? '' : chunk.slice(parsed);
    at = end;
  }
  return tableOf(
    grid.map((cells, index) => ({ row: index + 1, cells })),
    broken,
  );
}

/** Never between the two characters of a line end. */
function chunkEnd(body: string, at: number): number {
  const end = Math.min(at + CHUNK, body.length);
  return body[end - 1] === '\r' && body[end] === '\n' ? end + 1 : end;
}

/** A table from its rows, the first of them the header. `broken`: positions of rows with a stray quotation mark. */
export function tableOf(grid: readonly TableRow[], broken: ReadonlySet<number> = new Set()): Result<Table> {
  const [first, ...rest] = grid;
  const header = (first?.cells ?? []).map((name) => name.trim());
  if (header.length > MAX_COLUMNS) return fail('wrong-format', { path: 'header' });
  if (grid.length > MAX_ROWS) return fail('list-too-long', { limit: MAX_ROWS });
  const flaws = new Map<number, RowFlaw>();
  const rows = rest.filter(({ cells }) => cells.some((text) => text.trim() !== ''));
  for (const { row, cells } of rows) {
    const flaw = broken.has(row - 1) ? brokenQuote(cells, header) : extraCell(cells, header);
    if (flaw) flaws.set(row, flaw);
  }
  return ok({ header, rows, flaws });
}

/** A cell without a column: a separator that should have been quoted has moved the others. */
function extraCell(cells: readonly string[], header: readonly string[]): RowFlaw | null {
  if (cells.length <= header.length) return null;
  const extra = cells.slice(header.length).find((text) => text.trim() !== '');
  return extra === undefined ? null : { column: String(header.length + 1), detail: quoted(extra) };
}

function brokenQuote(cells: readonly string[], header: readonly string[]): RowFlaw {
  return { column: header[cells.length - 1] ?? '', detail: quoted(cells.at(-1) ?? '') };
}
