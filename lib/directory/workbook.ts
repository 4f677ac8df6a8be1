/** Workbooks (XLSX), behind one door: hucre reads them, within bounds set here before and while it does. */
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { fail, type Result } from '@/lib/model/errors';
import type { Pace } from './steps';
import { MAX_COLUMNS, type Table, type TableRow, tableOf } from './table';
import { unpackedSize } from './zip-size';

/**
 * The most that a workbook may unpack to, in megabytes: about 60,000 accounts. hucre keeps the table of shared texts as a tree; made to hurt, this
 * much of it takes 5 seconds and a gigabyte (measured: 20 MB, 939 MB; 140 MB end the process). Longer lists come as CSV.
 */
const MAX_UNPACKED = 24;
const ROWS_A_PAUSE = 1000;

type CellValue = string | number | boolean | Date | null;

/**
 * The first visible sheet that has a header and a row of data. Cells are texts: numbers and dates as they are written without format.
 * Errors: `workbook-too-large` {limit}, before anything is unpacked; `file-unreadable` (no workbook, or one locked with a password); `csv-empty`;
 * `import-cancelled`; those of `tableOf`.
 */
export async function tableOfWorkbook(bytes: Uint8Array, pace: Pace): Promise<Result<Table>> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) return fail('file-unreadable');
  if (unpacked > MAX_UNPACKED * 1_000_000) return fail('workbook-too-large', { limit: MAX_UNPACKED });
  try {
    for (const sheet of await visibleSheets(bytes)) {
      const table = await tableOfSheet(bytes, sheet, pace);
      if (!table.ok || table.value.rows.length > 0) return table;
    }
    return fail('csv-empty');
  } catch {
    return fail('file-unreadable');
  }
}

/** Names only: no sheet is read for them. */
async function visibleSheets(bytes: Uint8Array): Promise<string[]> {
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (hidden !== true && veryHidden !== true) names.push(name);
      return false;
    },
  });
  return names;
}

async function tableOfSheet(bytes: Uint8Array, sheet: string, pace: Pace): Promise<Result<Table>> {
  const grid: TableRow[] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    if (grid.length % ROWS_A_PAUSE === 0) {
      if (pace.signal?.aborted === true) return fail('import-cancelled');
      await pace.pause?.();
    }
    const cells = textsOf(values);
    if (cells.length > MAX_COLUMNS) return fail('wrong-format', { path: `${sheet}.${index + 1}` });
    if (cells.length > 0) grid.push({ row: index + 1, cells });
  }
  return tableOf(grid);
}

/** Without the empty cells at the end. */
function textsOf(values: readonly CellValue[]): string[] {
  const last = values.findLastIndex((value) => value !== null && value !== '');
  return values.slice(0, last + 1).map(textOf);
}

/** Spreadsheets keep 15 digits of a number and no more: a longer one is no longer the number that was typed, and says so. */
function textOf(value: CellValue): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number' && Math.abs(value) >= 1e15) return `${value} (?)`;
  return value === null ? '' : String(value);
}
