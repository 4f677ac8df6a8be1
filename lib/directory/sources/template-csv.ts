/** Vigie's own template: a list that somebody writes by hand. Every cell of it must be understood. */
import { ok, type Result } from '@/lib/model/errors';
import { Day } from '@/lib/model/ids';
import type { Steps } from '../steps';
import type { Table } from '../table';
import { hasColumns, placesOf, readColumns, tableIn } from './columns-by-name';
import type { Source, SourceReading } from './source';

/** The columns of the file, in the order of the published template. Others are ignored, but for `source_date`: the day a row was current. */
export const TEMPLATE_COLUMNS = {
  organizationEn: 'organization_en',
  organizationFr: 'organization_fr',
  platform: 'platform',
  handle: 'handle',
  url: 'url',
  account: 'account_name',
  language: 'language',
} as const;

export const templateCsv: Source = {
  id: 'template-csv',
  parts: [''],
  tolerance: 'nothing',
  recognise: (file) => (hasColumns(file, Object.values(TEMPLATE_COLUMNS)) ? '' : null),
  *read(files): Steps<Result<SourceReading>> {
    const table = tableIn(files);
    const read = yield* readColumns(table, TEMPLATE_COLUMNS);
    return read.ok ? ok({ ...read.value, date: newestDay(table) }) : read;
  },
};

/** The newest day that a row says; null when none does. */
function newestDay({ header, rows }: Table): string | null {
  const [column] = placesOf(header).get('source_date') ?? [];
  if (column === undefined) return null;
  return rows.reduce<string | null>((newest, { cells }) => {
    const day = Day.safeParse(cells[column]?.trim());
    return day.success && day.data > (newest ?? '') ? day.data : newest;
  }, null);
}
