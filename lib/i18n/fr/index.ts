/** Every French text; these keys are the keys. One line an area. */
import { app } from './app';
import { dashboard } from './dashboard';
import { directory } from './directory';
import { outcomes } from './outcomes';
import { panel } from './panel';

export const fr = {
  ...app,
  ...panel,
  ...dashboard,
  ...directory,
  ...outcomes,
} as const;

export type FrenchTexts = typeof fr;
