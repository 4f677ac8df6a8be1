/** Everything that is judged by, in one value: the packs in force, their checks and words, and how old a directory copy may be. */

import { checks } from '@/lib/checks';
import type { CheckRegistry } from '@/lib/checks/define-check';
import type { Directory } from '@/lib/directory/packed';
import type { Lexicon } from '@/lib/model/lexicon';
import type { PolicyPack } from '@/lib/model/pack';
import { lexicon, packs } from '@/lib/packs';
import { lexiconWith } from '@/lib/packs/own-words';

/**
 * `lists`: the lists of accounts that packs bring, each asked about an account that the copy in use does not list.
 * `maxAgeDays`: a directory copy older than this settles nothing (catalogue, guard `directory-fresh`).
 */
export interface Rulebook {
  packs: readonly PolicyPack[];
  checks: CheckRegistry;
  lexicon: Lexicon;
  lists: readonly Directory[];
  maxAgeDays: number;
}

/** A rulebook of some packs. Made once for each change: patterns are compiled once for the life of the value. */
export function rulebookOf(used: readonly PolicyPack[], lists: readonly Directory[] = []): Rulebook {
  return { packs: used, checks, lexicon: lexiconWith(lexicon, used), lists, maxAgeDays: 30 };
}

/** What ships with Vigie. */
export const rulebook: Rulebook = rulebookOf(packs.map(({ pack }) => pack));
