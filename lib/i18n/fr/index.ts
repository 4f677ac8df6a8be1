/** Every French text; these keys are the keys. One line an area. */
import { app } from './app';
import { dashboard } from './dashboard';
import { directory } from './directory';
import { directoryBrowse } from './directory-browse';
import { directoryDefects } from './directory-defects';
import { directoryImport } from './directory-import';
import { directoryLikes } from './directory-likes';
import { directoryVersions } from './directory-versions';
import { errors } from './errors';
import { exports } from './export';
import { lint } from './lint';
import { lookalike } from './lookalike';
import { outcomes } from './outcomes';
import { packs } from './packs';
import { panel } from './panel';
import { people } from './people';
import { policy } from './policy';
import { readers } from './readers';
import { rejudge } from './rejudge';
import { saved } from './saved';
import { selfCheck } from './self-check';
import { selfGuidance } from './self-guidance';

export const fr = {
  ...app,
  ...packs,
  ...panel,
  ...people,
  ...policy,
  ...readers,
  ...rejudge,
  ...saved,
  ...selfCheck,
  ...selfGuidance,
  ...dashboard,
  ...directory,
  ...directoryBrowse,
  ...directoryDefects,
  ...directoryImport,
  ...directoryLikes,
  ...directoryVersions,
  ...lint,
  ...lookalike,
  ...outcomes,
  ...errors,
  ...exports,
} as const;

export type FrenchTexts = typeof fr;
