/** Touchpoints, the registry of the United States: its CSV export, and the columns of its bulk upload (NOTES.md §5). */
import { hasColumns, readColumns, tableIn } from './columns-by-name';
import type { Source } from './source';
import { readUpload, severalNames, UPLOAD_COLUMNS } from './us-upload';

const COLUMNS = {
  account: 'name',
  organizationEn: 'organization_names',
  platform: 'service',
  url: 'service_url',
  language: 'language',
};
const NEEDED = [...Object.values(COLUMNS), 'aasm_state'];

export const touchpointsCsv: Source = {
  id: 'touchpoints-csv',
  parts: [''],
  tolerance: 'odd-rows',
  recognise: (file) => {
    const isUpload = hasColumns(file, UPLOAD_COLUMNS) && !hasColumns(file, ['long_description']);
    return isUpload || hasColumns(file, NEEDED) ? '' : null;
  },
  read: (files) => {
    if (!hasColumns(files[0], NEEDED)) return readUpload(files);
    return readColumns(tableIn(files), COLUMNS, {
      skip: (cell) => {
        const state = cell('aasm_state').trim();
        return state === 'published' ? null : { reason: 'not-published', detail: state };
      },
      adjust: (cell) => ({ organizationEn: severalNames(cell('organization_names').split('|')) }),
    });
  },
};
