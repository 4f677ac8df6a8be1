/** Made-up handles, for measurements: institutions' (listed) and ordinary people's and businesses' (unrelated to any of them). */
import { pick } from './imitations';

const words = (text: string): string[] => text.trim().split(/\s+/);

const BODIES =
  words(`agency bureau board office council commission institute centre service department ministry tribunal
  registry authority program secretariat laboratory museum library archives agence conseil institut ministere musee programme
  direction laboratoire bibliotheque secretariat regie caisse fonds office comite reseau network fund harbour`);
const SUBJECTS =
  words(`weather water forest mining energy transport harbour border revenue health food fishery ocean arctic
  northern pacific atlantic prairie science research culture heritage language youth veterans housing labour trade export tourism
  justice safety privacy record census survey grain dairy plant animal space polar marine river lake bridge rail aviation
  meteo foret mines energie frontiere sante peche nordique recherche patrimoine jeunesse logement travail commerce tourisme
  securite archives sondage cereales laitier espace polaire fleuve pont aviation climat douane monnaie brevet nature parc`);
const PLACES =
  words(`Ontario Quebec Manitoba Alberta Yukon Nunavut Labrador Halifax Moncton Regina Calgary Victoria Toronto Ottawa
  Gatineau Montreal Laval Sudbury Windsor Kingston Whitehorse Iqaluit Winnipeg Saskatoon Edmonton Kelowna Banff Jasper Gaspe
  Rimouski Sherbrooke Fundy Acadia Mauricie Saguenay Estrie Brandon Lethbridge Nanaimo Kamloops Burnaby Timmins Thunderbay`);
const MARKS = words('Canada Can Cdn GC CA EN FR');

const FIRST =
  words(`sarah mike julie marc kevin lucie tom anna paul chloe brian emma luc nadia greg sophie dave marie alex karine
  steve vanessa omar priya wei hassan olga pedro ingrid yuki fatima noah zoe liam amelie jules`);
const THINGS =
  words(`photo bakes runner garage barber coffee pizza hockey gaming music travel knits garden plumbing dental bikes
  florist yoga vinyl books tattoo guitar fishing camping vlogs recipes designs motors roofing candles pottery soccer poutine brunch
  resto fleuriste coiffure cuisine velo chalet boulanger jardin mode piscine traiteur`);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A handle as institutions have them: 9 to 35 letters, about 18. `random` gives numbers from 0 to 1. */
export function institutionHandle(random: () => number): string {
  const parts = [pick(SUBJECTS, random), pick(random() < 0.5 ? BODIES : SUBJECTS, random)];
  if (random() < 0.25) parts.push(pick(PLACES, random));
  if (random() < 0.2) parts.push(pick(MARKS, random));
  if (random() < 0.15) parts.push(String(Math.floor(random() * 1000)));
  const between = pick(['', '', '_', '.'], random);
  return (random() < 0.7 ? parts.map(capital) : parts).join(between);
}

/** That many different ones; further letters tell apart what would be the same at a million. */
export function institutionHandles(count: number, random: () => number): string[] {
  const names = new Set<string>();
  for (let tries = 0; names.size < count; tries++) {
    const name = institutionHandle(random);
    const isCrowded = tries > count / 4;
    names.add(isCrowded ? `${pick(SYLLABLES, random)}${name}` : name);
  }
  return Array.from(names);
}

const SYLLABLES =
  words(`ba ce di fo gu ha ke lo mi nu pa ra se ti vo wa bel cor dan fer gal hel jon kar len mor nor pel
  ros sul tam ver wil zan bri cla dre fla gre plo sta tri`);

/** A handle of somebody who has nothing to do with an institution. */
export function ordinaryHandle(random: () => number): string {
  const number = random() < 0.4 ? String(Math.floor(random() * 10000)) : '';
  const parts =
    random() < 0.5
      ? [pick(FIRST, random), pick(THINGS, random)]
      : [pick(THINGS, random), pick(PLACES, random), number];
  if (parts.length === 2) parts.push(number);
  const between = pick(['', '_', '.'], random);
  return parts
    .filter((part) => part !== '')
    .map((part) => (random() < 0.4 ? capital(part) : part.toLowerCase()))
    .join(between);
}
