/** Tooltip of the toolbar button, said by screen readers as well. */
import type { badge as french } from '../fr/badge';
import type { SameKeys } from '../message';

export const badge = {
  'badge.reading': 'Vigie: reading the profile',
  'badge.failed': {
    one: 'Vigie: {count} major point worth checking',
    other: 'Vigie: {count} major points worth checking',
  },
  'badge.toNote': {
    one: 'Vigie: {count} minor point to note',
    other: 'Vigie: {count} minor points to note',
  },
  'badge.passed': {
    one: 'Vigie: nothing to report ({count} rule checked)',
    other: 'Vigie: nothing to report ({count} rules checked)',
  },
  'badge.cantTell': {
    one: 'Vigie: {count} rule could not be checked',
    other: 'Vigie: {count} rules could not be checked',
  },
  'badge.notStored': 'Vigie: the result could not be saved',
} as const satisfies SameKeys<typeof french>;
