/** Expected failures, one message a code of `lib/model/errors.ts`. Each says what happened, then what became of the data. */
import type { errors as french } from '../fr/errors';
import type { SameKeys } from '../message';

export const errors = {
  'error.bad-message':
    'Vigie did not understand one of its own requests. Reload the page; nothing was changed.',
  'error.wrong-sender': 'The request did not come from a page of Vigie. Nothing was changed.',
  'error.not-json': 'The file is not valid JSON. Nothing was imported.',
  'error.wrong-format': 'The file does not have the expected form (at “{path}”). Nothing was imported.',
  'error.newer-format':
    'The file comes from a newer version of Vigie (format {version}). Update Vigie, then try again. Nothing was imported.',
  'error.bad-record': 'The file has an unexpected value at “{path}” ({detail}). Nothing was imported.',
  'error.duplicate-id':
    'The file has, at “{path}”, an audit whose number ({id}) already belongs to another audit. Nothing was imported.',
  'error.file-too-large': 'The file is larger than {limit} MB. Nothing was imported.',
  'error.file-unreadable': 'The file could not be read. Nothing was changed.',
  'error.saved-not-a-page':
    'The file holds no web page. Save the profile page from your browser (as HTML or MHTML), then try again. Nothing was read.',
  'error.saved-no-address':
    'Neither you nor the file says at which address the page was saved. Give the address of the profile (--url, or the column “url” of the list), then try again. Nothing was read.',
  'error.csv-columns-missing': 'The file lacks: {column}. The current directory stays in place.',
  'error.csv-bad-row':
    'Row {row}, column “{column}”: we could not read “{detail}”. Rows to correct: {rows}. The whole file is refused; the current directory stays in place.',
  'error.csv-columns-twice':
    'The file has more than one column named {column}. Keep one of each, then try again. The current directory stays in place.',
  'error.file-too-deep':
    'The file is nested more than {limit} levels deep, which no list of accounts is. Nothing was imported.',
  'error.workbook-too-large':
    'The workbook unpacks to more than {limit} MB. Save the sheet as CSV, then try again. Nothing was imported.',
  'error.list-too-long': 'The file has more than {limit} rows. Nothing was imported.',
  'error.list-without-accounts':
    'This file names organizations but no account. Choose a list of accounts, alone or beside it. Nothing was imported.',
  'error.list-not-recognised':
    'Vigie does not know the form of this file. Choose a list it knows, or a table with one account a row. Nothing was imported.',
  'error.list-part-missing':
    'This list comes in several files, and one is missing ({part}). Choose them all together. Nothing was imported.',
  'error.import-cancelled': 'The import was cancelled. The current directory stays in place.',
  'error.csv-empty': 'The file has no accounts. The current directory stays in place.',
  'error.directory-unavailable': 'The directory copy could not be loaded.',
  'error.directory-unknown': 'That version of the directory is no longer stored. Nothing was changed.',
  'error.directory-in-use':
    'This version cannot be erased: it is in use, or came with Vigie. Use another version first. Nothing was changed.',
  'error.feed-unavailable':
    'The official directory is not available now ({detail}). The copy in use stays in place. Try again later.',
  'error.feed-not-allowed':
    'Without your permission for www.canada.ca, Vigie fetches nothing. The copy in use stays in place.',
  'error.account-unknown':
    'This account has left no trace here, so nothing can be said of it. Read its profile first.',
  'error.audit-unknown': 'This audit is not stored any more. Open the account again and choose another one.',
  'error.picture-not-shown':
    'The profile picture is not wholly on screen. Scroll to the top of the profile and press again.',
  'error.picture-not-allowed':
    'The browser lets Vigie look at this tab only after its button was pressed on it. Press Vigie’s button in the toolbar, then try again.',
  'error.pack-refused': 'Flaws found: {count}. The first is at {path}. Nothing was changed.',
  'error.pack-unknown': 'That policy pack is not here any more. Nothing was changed.',
  'error.tab-not-readable':
    'Vigie cannot read this tab. Open a profile or, if one is already open, reload the page.',
  'error.storage-failed':
    'The browser could not save the result ({detail}). Check the free space; nothing was changed.',
} as const satisfies SameKeys<typeof french>;
