/** The columns in which the old U.S. Digital Registry took many accounts at once (NOTES.md §5). */
import { hasColumns } from './columns-by-name';
import type { Source } from './source';
import { readUpload, UPLOAD_COLUMNS } from './us-upload';

export const usRegistryUpload: Source = {
  id: 'us-registry-upload',
  parts: [''],
  tolerance: 'odd-rows',
  // Touchpoints has the same columns but this one.
  recognise: (file) => (hasColumns(file, [...UPLOAD_COLUMNS, 'long_description']) ? '' : null),
  read: readUpload,
};
