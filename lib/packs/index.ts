/** The packs that ship with Vigie, one per source, and the lexicon. Not parsed at run time: `tests/folders/packs.test.ts` loads each. */
import baieComeauEn from './baie-comeau/en.json';
import baieComeauFr from './baie-comeau/fr.json';
import baieComeau from './baie-comeau/pack.json';
import cyberSecurityEn from './cyber-security/en.json';
import cyberSecurityFr from './cyber-security/fr.json';
import cyberSecurity from './cyber-security/pack.json';
import directive2016En from './directive-2016/en.json';
import directive2016Fr from './directive-2016/fr.json';
import directive2016 from './directive-2016/pack.json';
import directive2025En from './directive-2025/en.json';
import directive2025Fr from './directive-2025/fr.json';
import directive2025 from './directive-2025/pack.json';
import federalIdentityEn from './federal-identity/en.json';
import federalIdentityFr from './federal-identity/fr.json';
import federalIdentity from './federal-identity/pack.json';
import irbEn from './irb/en.json';
import irbFr from './irb/fr.json';
import irb from './irb/pack.json';
import type { LoadedPack } from './load-pack';
import officialLanguagesEn from './official-languages/en.json';
import officialLanguagesFr from './official-languages/fr.json';
import officialLanguages from './official-languages/pack.json';
import ontarioEn from './ontario/en.json';
import ontarioFr from './ontario/fr.json';
import ontario from './ontario/pack.json';
import practiceEn from './practice/en.json';
import practiceFr from './practice/fr.json';
import practice from './practice/pack.json';
import publicServantsEn from './public-servants/en.json';
import publicServantsFr from './public-servants/fr.json';
import publicServants from './public-servants/pack.json';
import tbs2013En from './tbs-2013/en.json';
import tbs2013Fr from './tbs-2013/fr.json';
import tbs2013 from './tbs-2013/pack.json';
import vigieEn from './vigie/en.json';
import vigieFr from './vigie/fr.json';
import vigie from './vigie/pack.json';

export { lexicon } from './lexicon';
export type { LoadedPack } from './load-pack';

/** Ids are branded by parsing only; these are data of our own that the folder test parses. */
const own = (pack: unknown, en: LoadedPack['texts']['en'], fr: LoadedPack['texts']['fr']): LoadedPack => ({
  pack: pack as LoadedPack['pack'],
  texts: { en, fr },
});

/** In the order in which findings are shown. */
export const packs: readonly LoadedPack[] = [
  own(vigie, vigieEn, vigieFr),
  own(directive2025, directive2025En, directive2025Fr),
  own(federalIdentity, federalIdentityEn, federalIdentityFr),
  own(officialLanguages, officialLanguagesEn, officialLanguagesFr),
  own(directive2016, directive2016En, directive2016Fr),
  own(tbs2013, tbs2013En, tbs2013Fr),
  own(publicServants, publicServantsEn, publicServantsFr),
  own(ontario, ontarioEn, ontarioFr),
  own(baieComeau, baieComeauEn, baieComeauFr),
  own(irb, irbEn, irbFr),
  own(practice, practiceEn, practiceFr),
  own(cyberSecurity, cyberSecurityEn, cyberSecurityFr),
];
