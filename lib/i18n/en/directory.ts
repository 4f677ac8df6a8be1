/** Texts of the area `directory`, in English. */
import type { directory as french } from '../fr/directory';
import type { SameKeys } from '../message';

export const directory = {} as const satisfies SameKeys<typeof french>;
