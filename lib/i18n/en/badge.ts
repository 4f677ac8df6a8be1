/** Tooltip of the toolbar button, said by screen readers as well. {count}: a number that nothing else in the sentence agrees with. */
import type { badge as french } from '../fr/badge';

export const badge = {
  'badge.reading': 'Vigie – reading the profile',
  'badge.failed': 'Vigie – major points worth checking: {count}',
  'badge.toNote': 'Vigie – minor points to note: {count}',
  'badge.passed': 'Vigie – nothing to report; rules checked: {count}',
  'badge.cantTell': 'Vigie – rules that could not be checked: {count}',
  'badge.notStored': 'Vigie – the result could not be saved',
} as const satisfies Record<keyof typeof french, string>;
