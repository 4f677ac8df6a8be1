/** Every English text. One line an area. */
import type { FrenchTexts } from '../fr/index';
import type { SameKeys } from '../message';
import { app } from './app';
import { dashboard } from './dashboard';
import { directory } from './directory';
import { outcomes } from './outcomes';
import { panel } from './panel';

export const en = {
  ...app,
  ...panel,
  ...dashboard,
  ...directory,
  ...outcomes,
} as const satisfies SameKeys<FrenchTexts>;
