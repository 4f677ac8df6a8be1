/** Any table of accounts, CSV, TSV, XLSX or JSON: its columns are guessed from their names, or given by whoever imports it. */
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ListedCell, ListedRow } from '../listed-row';
import { ROWS_A_STEP, type Steps } from '../steps';
import type { Table } from '../table';
import { tableOfObjects } from '../table-json';
import { guessColumns } from './guess-columns';
import {
  type ColumnMapping,
  listedRow,
  type OpenedFile,
  type RowFlaw,
  reading,
  type Source,
  type SourceReading,
} from './source';

export const table: Source = {
  id: 'table',
  parts: [''],
  tolerance: 'odd-cells',
  recognise(file) {
    const found = tableInFile(file);
    return found && isEnough(guessMapping(found)) ? '' : null;
  },
  read: ([file], mapping) => readTable(file ? tableInFile(file) : null, mapping),
};

/** The table that a file holds: what a screen shows to whoever chooses the columns. Null for JSON that is no list of objects. */
export function tableInFile(file: OpenedFile): Table | null {
  return file.kind === 'table' ? file.table : tableOfObjects(file.value);
}

/** The columns as Vigie would take them. */
export function guessMapping({ header, rows }: Table): ColumnMapping {
  return guessColumns(
    header,
    rows.slice(0, 50).map(({ cells }) => cells),
  );
}

/** An account is named by its address, or by platform and handle. */
function isEnough({ url, platform, handle }: ColumnMapping): boolean {
  return url !== null || (platform !== null && handle !== null);
}

function* readTable(found: Table | null, given: ColumnMapping | null): Steps<Result<SourceReading>> {
  if (found === null) return fail('list-not-recognised');
  if (found.rows.length === 0) return fail('csv-empty');
  const mapping = given ?? guessMapping(found);
  if (!isEnough(mapping)) return fail('csv-columns-missing', { column: 'url' });
  const used = Object.entries(mapping).flatMap(([cell, column]): [ListedCell, number][] =>
    column === null ? [] : [[cell as ListedCell, column]],
  );
  const rows: ListedRow[] = [];
  const flaws = new Map<number, RowFlaw>();
  for (const [index, { row, cells }] of found.rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield { done: index, total: found.rows.length };
    const flaw = found.flaws.get(row);
    if (flaw) flaws.set(index, flaw);
    const filled = used.map(([cell, column]): [ListedCell, string] => [
      cell,
      severalOwners(cell, cells[column] ?? ''),
    ]);
    rows.push(listedRow('', row, Object.fromEntries(filled)));
  }
  const columns = Object.fromEntries(used.map(([cell, column]) => [cell, found.header[column] ?? '']));
  return ok(reading(rows, { flaws, columns }));
}

/** Some lists separate joint owners with a bar (NOTES.md §5). */
function severalOwners(cell: ListedCell, text: string): string {
  return cell === 'organizationEn' || cell === 'organizationFr' ? text.replaceAll('|', ';') : text;
}
