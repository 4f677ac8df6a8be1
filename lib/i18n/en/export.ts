/** Texts of exports: names of the formats and words of the cells. */
import type { exports as french } from '../fr/export';
import type { SameKeys } from '../message';

export const exports = {
  'export.format.json': 'JSON – complete, can be imported again',
  'export.format.ndjson': 'NDJSON – one audit per line',
  'export.format.csv': 'CSV – one row per finding, for a spreadsheet',
  'export.evidence.empty': '(empty on the page)',
  'export.evidence.colon': '{place}: {text}',
  'audit.notProfile': 'This page is not a profile',
  'audit.noTie': 'No tie to government: nothing of it would be kept.',
} as const satisfies SameKeys<typeof french>;
