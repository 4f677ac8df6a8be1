/** Texts of the area `dashboard`, in English. */
import type { dashboard as french } from '../fr/dashboard';
import type { SameKeys } from '../message';

export const dashboard = {} as const satisfies SameKeys<typeof french>;
