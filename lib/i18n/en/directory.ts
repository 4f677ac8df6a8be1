/** The Directory page, in English. */
import type { directory as french } from '../fr/directory';
import type { SameKeys } from '../message';

export const directory = {
  'directoryPage.menu': 'Sections of the directory',
  'directoryPage.accounts': 'Accounts',
  'directoryPage.import': 'Import',

  'directory.title': 'Directory of official accounts',
  'directory.lead': 'The list that each profile is compared with. It stays on your computer.',
  'directory.loading': 'Loading the directory…',
  'directory.none.title': 'No directory could be loaded',
  'directory.none.body':
    'Without a directory, Vigie cannot say whether an account is listed. Import a list on the “Import” page.',
  'directory.embedded': 'Copy that comes with Vigie',
  'directory.imported': 'Imported copy',
  'directory.copyOf': 'Copy of {date}',
  'directory.accounts': 'Accounts',
  'directory.former': 'Formerly listed',
  'directory.organizations': 'Organizations',
  'directory.source': 'Source',
  'directory.attribution': 'Attribution',
  'directory.licence': 'Licence',
  'directory.hash': 'SHA-256 hash',
  'directory.goBack': 'Go back to the built-in copy',
  'directory.removedOn': 'Removed on {date}',
  'directory.inUse': {
    one: 'Directory in use: {count} account.',
    other: 'Directory in use: {count} accounts.',
  },
  'directory.refused': 'File refused',
  'directory.unchanged': 'Nothing changed: the directory in use is the same as before.',

  'import.title': 'Use another list',
  'import.lead':
    'Choose one or several files (CSV, Excel, JSON). You will see what they hold before anything changes; a file that is not wholly understood is refused whole.',
  'import.choose': 'Import directory',
  'import.columns':
    'Known lists are recognized by what is in them. In any other table you choose which column holds what.',

  'preview.title': 'Preview of the file',
  'preview.rows': 'First rows of the file',
  'preview.firstRows': { one: 'First row:', other: 'First {count} rows:' },
  'preview.replaces': 'This list will replace the copy of {date} ({count} accounts).',
  'preview.smaller':
    'This list is much shorter than the one in use ({count} accounts, {before} before). If it is a copy of the same list, check that the file is whole: accounts that are missing would count as gone.',
  'preview.use': 'Use this directory',

  'listed.title': 'Accounts in the directory',
  'listed.search': 'Search the directory',
  'listed.count': { zero: 'No account', one: '{count} account', other: '{count} accounts' },
  'listed.none': 'No account of the directory matches',
  'listed.pages': 'Pages of the directory',
} as const satisfies SameKeys<typeof french>;
