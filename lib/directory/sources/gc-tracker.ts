/**
 * The tracker of the Canada.ca feed (github.com/PatLittle/GC-Socials, `sm.csv`). It drops the second of two equal addresses, so an account in
 * both languages stands in it once; `gc_orgID` and `wikidata_id` are its own guesses and are not read (NOTES.md §1).
 */
import { fold } from '@/lib/model/fold';
import { hasColumns, readColumns, tableIn } from './columns-by-name';
import type { Source } from './source';

const COLUMNS = { account: 'account', platform: 'platform', language: 'language', url: 'url' };
const NEEDED = [...Object.values(COLUMNS), 'department'];
/** Its own columns, which no other list has; the oldest versions have none of them. */
const OWN = ['gc_orgid', 'wikidata_id', 'date added'];

export const gcTracker: Source = {
  id: 'gc-tracker',
  parts: [''],
  tolerance: 'odd-rows',
  recognise(file) {
    const others =
      file.kind === 'table' ? file.table.header.filter((name) => !NEEDED.includes(name.toLowerCase())) : [];
    const isOwn = others.every((name) => OWN.includes(name.toLowerCase()));
    return isOwn && hasColumns(file, NEEDED) ? '' : null;
  },
  read: (files) =>
    readColumns(tableIn(files), COLUMNS, {
      // Its one column of departments holds French names in rows of the French feed, which call their languages in French.
      adjust: (cell) =>
        /^(?:francais|bilingue)$/.test(fold(cell('language')))
          ? { organizationFr: cell('department') }
          : { organizationEn: cell('department') },
    }),
};
