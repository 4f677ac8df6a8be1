/** The background's light list of optional sites says what the readers say. */
import { expect, it } from 'vitest';
import { ANY_SERVER, OPTIONAL_SITES } from '@/lib/addresses/sites';
import { adapters } from '@/lib/platforms';

it('names every optional reader with its own patterns', () => {
  const optional = adapters.filter(({ id, isOptional }) => isOptional === true && id !== ANY_SERVER);
  expect(OPTIONAL_SITES).toEqual(optional.map(({ id, matches }) => ({ id, matches })));
});
