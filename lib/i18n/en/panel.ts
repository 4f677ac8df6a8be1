/** Texts of the area `panel`, in English. */
import type { panel as french } from '../fr/panel';
import type { SameKeys } from '../message';

export const panel = {} as const satisfies SameKeys<typeof french>;
