/** Sources that are tables with fixed column names: which column fills which cell, one way for all of them. */
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ListedCell, ListedRow } from '../listed-row';
import { ROWS_A_STEP, type Steps } from '../steps';
import type { Table } from '../table';
import {
  listedRow,
  type OpenedFile,
  type RowFlaw,
  reading,
  type SkippedRow,
  type SourceReading,
} from './source';

/** Names of columns by cell, as the file's header has them without case. */
export type ColumnNames = Partial<Record<ListedCell, string>>;

/** A row's cell by column name, trimmed at most by the caller; empty where the table has no such column. */
export type CellOf = (name: string) => string;

/** Where each name stands in a header, without case. A name that stands there twice is at both places. */
export function placesOf(header: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  header.forEach((name, index) => {
    const key = name.toLowerCase();
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  return places;
}

/** True for a table that has all these columns. */
export function hasColumns(file: OpenedFile | undefined, names: readonly string[]): boolean {
  if (file?.kind !== 'table') return false;
  const places = placesOf(file.table.header);
  return names.every((name) => places.has(name));
}

/**
 * Reads every row of a table. `skip`: why a row is none of the list's accounts, null to keep it. `adjust`: cells that need more than copying.
 * Errors: `csv-columns-missing` {column}, `csv-columns-twice` {column} for a column that is needed and ambiguous, `csv-empty`.
 */
export function* readColumns(
  table: Table,
  names: ColumnNames,
  more: {
    skip?: (cell: CellOf) => Pick<SkippedRow, 'reason' | 'detail'> | null;
    adjust?: (cell: CellOf) => Partial<ListedRow>;
  } = {},
): Steps<Result<SourceReading>> {
  const places = placesOf(table.header);
  const needed = Object.values(names);
  const missing = needed.filter((name) => !places.has(name));
  if (table.header.every((name) => name === '') || (missing.length === 0 && table.rows.length === 0)) {
    return fail('csv-empty');
  }
  if (missing.length > 0) return fail('csv-columns-missing', { column: missing.join(', ') });
  const twice = needed.filter((name) => (places.get(name)?.length ?? 0) > 1);
  if (twice.length > 0) return fail('csv-columns-twice', { column: twice.join(', ') });

  const rows: ListedRow[] = [];
  const skipped: SkippedRow[] = [];
  const flaws = new Map<number, RowFlaw>();
  for (const [index, { row, cells }] of table.rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield { done: index, total: table.rows.length };
    const cell: CellOf = (name) => cells[places.get(name)?.[0] ?? -1] ?? '';
    const flaw = table.flaws.get(row);
    const left = flaw ? null : (more.skip?.(cell) ?? null);
    if (left) {
      skipped.push({ part: '', row, ...left });
      continue;
    }
    if (flaw) flaws.set(rows.length, flaw);
    const filled = Object.fromEntries(Object.entries(names).map(([to, name]) => [to, cell(name)]));
    rows.push(listedRow('', row, { ...filled, ...more.adjust?.(cell) }));
  }
  return ok(reading(rows, { skipped, flaws, columns: names }));
}

/** The one table of a source that takes a single file. */
export function tableIn(files: readonly OpenedFile[]): Table {
  const [file] = files;
  return file?.kind === 'table' ? file.table : { header: [], rows: [], flaws: new Map() };
}
