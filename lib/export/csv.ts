/** CSV: one row a finding, for spreadsheets. UTF-8 with a mark so that Excel shows accents; no cell can be run as a formula. */
import { writeCsv } from 'hucre/csv';
import type { AuditRecord } from '@/lib/model/record';
import { COLUMNS } from './columns';
import type { Exporter, ReportWords } from './exporter';
import { guardCell } from './guard-cell';

const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_LINE = '\r\n';

/** Rows to a piece: few enough that the page answers clicks between two pieces. */
const ROWS_PER_PIECE = 400;

export const csv: Exporter = {
  id: 'csv',
  label: 'export.format.csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write(report, words) {
    yield BYTE_ORDER_MARK + lines([COLUMNS.map(({ name }) => name)]);
    let rows: string[][] = [];
    for await (const page of report.pages()) {
      for (const audit of page) {
        rows.push(...rowsOf(audit, words));
        if (rows.length < ROWS_PER_PIECE) continue;
        yield lines(rows);
        rows = [];
      }
    }
    if (rows.length > 0) yield lines(rows);
  },
};

/** A whole file of texts, its header first, with the same care for spreadsheets. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines(rows.map((row) => row.map(guardCell)));
}

/** What is said of the audit is worked out once, not once a row. */
function rowsOf(audit: AuditRecord, words: ReportWords): string[][] {
  const common = COLUMNS.map((column) =>
    'ofAudit' in column ? guardCell(column.ofAudit(audit, words)) : '',
  );
  if (audit.results.length === 0) return [common];
  return audit.results.map((result) =>
    COLUMNS.map((column, index) =>
      'ofResult' in column ? guardCell(column.ofResult(result, words, audit)) : (common[index] ?? ''),
    ),
  );
}

function lines(rows: string[][]): string {
  return writeCsv(rows) + END_OF_LINE;
}
