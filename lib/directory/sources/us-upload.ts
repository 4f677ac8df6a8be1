/** The columns in which both registries of the United States took many accounts at once (NOTES.md §5). */
import type { Result } from '@/lib/model/errors';
import type { Steps } from '../steps';
import { readColumns, tableIn } from './columns-by-name';
import type { OpenedFile, SourceReading } from './source';

export const UPLOAD_COLUMNS = ['account_platform', 'account_url', 'account_name', 'language', 'agencies'];

/** Several agencies are separated by a bar. */
export function readUpload(files: readonly OpenedFile[]): Steps<Result<SourceReading>> {
  return readColumns(
    tableIn(files),
    {
      platform: 'account_platform',
      url: 'account_url',
      account: 'account_name',
      language: 'language',
      organizationEn: 'agencies',
    },
    { adjust: (cell) => ({ organizationEn: severalNames(cell('agencies').split('|')) }) },
  );
}

/** Owners as a listed row has them. A semicolon inside a name would make two of it. */
export function severalNames(names: readonly string[]): string {
  return names
    .map((name) => name.replaceAll(';', ',').trim())
    .filter((name) => name !== '')
    .join('; ');
}
