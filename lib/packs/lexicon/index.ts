/** The lexicon's parts put together: catalogue parts E and F, and a few sets of our own. */
import type { Lexicon } from '@/lib/model/lexicon';
import addresses from './addresses.json';
import bodies from './bodies.json';
import formerTitles from './former-titles.json';
import hostLists from './hosts.json';
import ownPhrases from './own-phrases.json';
import phrases from './phrases.json';

/** Not parsed at run time: it ships with the code, and `tests/folders/packs.test.ts` parses it. */
export const lexicon = {
  phrases: [...phrases, ...ownPhrases],
  formerTitles,
  bodies,
  hosts: hostLists.hosts,
  lookalikeHost: hostLists.lookalikeHost,
  addresses,
} as Lexicon;
