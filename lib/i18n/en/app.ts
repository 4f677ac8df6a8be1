/** Texts of the area `app`, in English. */
import type { app as french } from '../fr/app';
import type { SameKeys } from '../message';

export const app = {} as const satisfies SameKeys<typeof french>;
