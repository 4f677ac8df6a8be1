/**
 * Twins: the English and the French account of one institution on one platform that say the same to two publics. A list does not tell
 * them (the French feed is no translation, NOTES.md §1): they are computed from several independent signs, each of which is told.
 */
import type { DirectoryEntry } from '@/lib/model/directory';
import type { OrganizationFacts } from './organizations';
import { type Candidate, findCandidates } from './twins/candidates';
import { MeaningReader } from './twins/meanings';
import { membersOf } from './twins/members';

/**
 * Signs beside the same organization and platform, each from another fact:
 * `audience`: both serve the same kind of public. `name`: the displayed names translate each other. `handle`: the handles do (language
 * marks, initials and order aside). `name-and-handle`: the displayed name of one and the handle of the other do, where nothing better is
 * there. `no-rival`: no other account there comes near either of them. `added-together`: the list gained both on the same day.
 */
export const TWIN_SIGNS = [
  'audience',
  'name',
  'handle',
  'name-and-handle',
  'no-rival',
  'added-together',
] as const;
export type TwinSign = (typeof TWIN_SIGNS)[number];

/** `en`, `fr`: positions in the entries. `score`: likeness, 0 to 1. */
export interface TwinPair {
  en: number;
  fr: number;
  signs: TwinSign[];
  score: number;
}

/**
 * Why an account has no twin. `no-counterpart`: its organizations have no account in the other language on that platform.
 * `nothing-alike`: none of those resembles it. `too-few-signs`: one might be, on one sign only. `taken`: the best one has a better twin.
 */
export type UnpairedReason = 'no-counterpart' | 'nothing-alike' | 'too-few-signs' | 'taken';

/** Each account in one language is in a pair or in `unpaired`; bilingual ones, and second rows of one account, are in neither. */
export interface Twins {
  pairs: TwinPair[];
  unpaired: { entry: number; why: UnpairedReason }[];
}

/** Likeness below which there is no resemblance to speak of. */
const FAINT = 0.25;
/** Independent signs that a pair needs. */
const ENOUGH = 2;

/** Pairs are one to one and stable: no two accounts would both fit each other better than the twins they got. */
export function findTwins(
  entries: readonly DirectoryEntry[],
  organizations: readonly OrganizationFacts[],
): Twins {
  const members = membersOf(entries);
  const { candidates, hasCounterpart } = findCandidates(members, new MeaningReader(entries, organizations));
  // Best first: likeness is the same seen from both sides, which makes this order stable.
  candidates.sort((a, b) => b.score - a.score || a.en - b.en || a.fr - b.fr);
  const taken = new Set<number>();
  const pairs: TwinPair[] = [];
  for (const { en, fr, score, signs, likeness } of candidates) {
    if (!isEnough(signs, likeness) || taken.has(en) || taken.has(fr)) continue;
    taken.add(en).add(fr);
    pairs.push({ en, fr, signs, score });
  }
  const closest = closestOf(candidates);
  const why = (index: number): UnpairedReason => {
    const best = closest.get(index);
    if (best === undefined || best.likeness < FAINT) {
      return hasCounterpart.has(index) ? 'nothing-alike' : 'no-counterpart';
    }
    return taken.has(best.en === index ? best.fr : best.en) ? 'taken' : 'too-few-signs';
  };
  const alone = members.filter(({ index }) => !taken.has(index));
  return {
    pairs: pairs.sort((a, b) => a.en - b.en),
    unpaired: alone.map(({ index }) => ({ entry: index, why: why(index) })),
  };
}

/** Two signs, one of them in the texts; or a fainter likeness where nothing else comes near. */
function isEnough(signs: readonly TwinSign[], likeness: number): boolean {
  const isSaid = signs.includes('name') || signs.includes('handle') || signs.includes('name-and-handle');
  return signs.length >= ENOUGH && (isSaid || (likeness >= FAINT && signs.includes('no-rival')));
}

/** The candidate most like each account. */
function closestOf(candidates: readonly Candidate[]): Map<number, Candidate> {
  const closest = new Map<number, Candidate>();
  for (const candidate of candidates) {
    for (const index of [candidate.en, candidate.fr]) {
      if (candidate.likeness > (closest.get(index)?.likeness ?? 0)) closest.set(index, candidate);
    }
  }
  return closest;
}

/** Keys of the accounts without a twin, as `lintRows` asks for them. */
export function unpairedKeys(entries: readonly DirectoryEntry[], { unpaired }: Twins): Set<string> {
  return new Set(unpaired.flatMap(({ entry }) => entries[entry]?.key ?? []));
}
