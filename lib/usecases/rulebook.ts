/** Everything that is judged by, in one value: the packs in force, their checks and words, and how old a directory copy may be. */

import { checks } from '@/lib/checks';
import type { CheckRegistry } from '@/lib/checks/define-check';
import type { Lexicon } from '@/lib/model/lexicon';
import type { PolicyPack } from '@/lib/model/pack';
import { lexicon, packs } from '@/lib/packs';

/** `maxAgeDays`: a directory copy older than this settles nothing (catalogue, guard `directory-fresh`). */
export interface Rulebook {
  packs: readonly PolicyPack[];
  checks: CheckRegistry;
  lexicon: Lexicon;
  maxAgeDays: number;
}

/** What ships with Vigie. */
export const rulebook: Rulebook = {
  packs: packs.map(({ pack }) => pack),
  checks,
  lexicon,
  maxAgeDays: 30,
};
