/** The packs that ship with Vigie, and the lexicon. Not parsed at run time: `tests/folders/packs.test.ts` loads each. */
import canadaFederalEn from './canada-federal/en.json';
import canadaFederalFr from './canada-federal/fr.json';
import canadaFederal from './canada-federal/pack.json';
import type { LoadedPack } from './load-pack';

export { lexicon } from './lexicon';
export type { LoadedPack } from './load-pack';

export const packs: readonly LoadedPack[] = [
  // Ids are branded by parsing only; these are data of our own that the folder test parses.
  {
    pack: canadaFederal as unknown as LoadedPack['pack'],
    texts: { en: canadaFederalEn, fr: canadaFederalFr },
  },
];
