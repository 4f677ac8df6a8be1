/** Vigie's own template: a list that somebody writes by hand. Every cell of it must be understood. */
import { hasColumns, readColumns, tableIn } from './columns-by-name';
import type { Source } from './source';

/** The columns of the file, in the order of the published template. Others are ignored. */
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
  read: (files) => readColumns(tableIn(files), TEMPLATE_COLUMNS),
};
