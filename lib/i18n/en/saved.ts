/** The Saved pages page: copies of profiles, kept as files, audited like live pages. */
import type { saved as french } from '../fr/saved';
import type { SameKeys } from '../message';

export const saved = {
  'saved.title': 'Saved pages',
  'saved.lead':
    'Audit copies of profile pages that you saved: HTML, MHTML or SingleFile. They are read on this computer, by the same readers as live pages, and marked as copies with their own date.',
  'saved.choose': 'Choose saved pages',
  'saved.hint': 'Or drop them here. Nothing in a file is run or loaded.',
  'saved.persons':
    'The pages of individuals are read one at a time: among several files they are passed over. Choose such a page alone.',
  'saved.results': 'What became of each file',
  'saved.progress': { one: '{done} of {count} file read', other: '{done} of {count} files read' },
  'saved.done': {
    one: '{count} file read, {kept} kept.',
    other: '{count} files read, {kept} kept.',
  },
  'saved.waiting': 'Waiting',
  'saved.cancelled': 'Not read: you cancelled.',
  'saved.date.page': 'Saved copy of {date}.',
  'saved.date.person': 'Saved copy of {date}.',
  'saved.date.file': 'Saved copy of {date}, by the file’s time stamp.',
  'saved.open': 'Open the account',
  'saved.otherSite': 'Vigie does not read this site.',
  'saved.notProfile': 'This page is no profile.',
  'saved.noTie': 'No tie to government: nothing of it was kept.',
  'saved.personSkipped':
    'The page of an individual, among several files: nothing of it was kept. Choose it alone.',
  'saved.address': 'At which address was this page saved?',
  'saved.address.none': 'The file does not say. Type the address of the profile.',
  'saved.address.guess': 'The file does not say; this is what the page claims. Correct it if it is not so.',
  'saved.address.read': 'Read this page',
} as const satisfies SameKeys<typeof french>;
