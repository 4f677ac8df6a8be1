/** CSV: one row a finding, for spreadsheets. UTF-8 with a mark so that Excel shows accents; no cell can be run as a formula. */
import { writeCsv } from 'hucre/csv';
import type { AuditRecord } from '@/lib/model/record';
import { COLUMNS } from './columns';
import type { Exporter, ReportWords } from './exporter';
import { guardCell } from './guard-cell';

const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_LINE = '\r\n';

/** Rows to a piece: few enough that the page answers clicks between two pieces. */
const ROWS_PER_PIECE = 1000;

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

function rowsOf(audit: AuditRecord, words: ReportWords): string[][] {
  const results = audit.results.length > 0 ? audit.results : [null];
  return results.map((result) => COLUMNS.map((column) => guardCell(column.of(audit, result, words))));
}

function lines(rows: string[][]): string {
  return writeCsv(rows) + END_OF_LINE;
}
