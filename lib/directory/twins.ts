/**
 * Twins: the English and the French account of one institution on one platform that say the same to two publics. A list does not tell
 * them (the French feed is no translation, NOTES.md §1): they are computed from several independent signs, each of which is told.
 */
import type { DirectoryEntry } from '@/lib/model/directory';
import type { OrganizationFacts } from './organizations';
import { likeness, Weights } from './twins/likeness';
import { MeaningReader, type Meanings, sideOf } from './twins/meanings';

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

/** Likeness from which two texts say the same. */
const ALIKE = 0.55;
/** Likeness below which there is no resemblance to speak of. */
const FAINT = 0.25;
/** How far ahead of every other candidate a pair must be to have no rival. */
const LEAD = 0.25;
/** Independent signs that a pair needs. */
const ENOUGH = 2;

/** Pairs are one to one and stable: no two accounts would both fit each other better than the twins they got. */
export function findTwins(
  entries: readonly DirectoryEntry[],
  organizations: readonly OrganizationFacts[],
): Twins {
  const members = uniqueMembers(entries);
  const candidates = findCandidates(members, new MeaningReader(entries, organizations));
  markLeaders(candidates);
  const taken = new Map<number, TwinPair>();
  const pairs: TwinPair[] = [];
  // Best first: symmetric likeness makes this order stable.
  for (const { en, fr, score, signs, likeness } of candidates.sort(
    (a, b) => b.score - a.score || a.en - b.en || a.fr - b.fr,
  )) {
    if (!isEnough(signs, likeness) || taken.has(en) || taken.has(fr)) continue;
    const pair = { en, fr, signs, score };
    taken.set(en, pair).set(fr, pair);
    pairs.push(pair);
  }
  const unpaired = members
    .filter(({ index }) => !taken.has(index))
    .map(({ index }) => ({ entry: index, why: reason(index, candidates, taken) }));
  return { pairs: pairs.sort((a, b) => a.en - b.en), unpaired };
}

/** Two signs, one of them in the texts; or a fainter likeness where nothing else comes near. */
function isEnough(signs: readonly TwinSign[], likeness: number): boolean {
  const isSaid = signs.includes('name') || signs.includes('handle') || signs.includes('name-and-handle');
  return signs.length >= ENOUGH && (isSaid || (likeness >= FAINT && signs.includes('no-rival')));
}

/** Keys of the accounts without a twin, as `lintRows` asks for them. */
export function unpairedKeys(entries: readonly DirectoryEntry[], { unpaired }: Twins): Set<string> {
  return new Set(unpaired.flatMap(({ entry }) => entries[entry]?.key ?? []));
}

interface Member {
  index: number;
  entry: DirectoryEntry;
  side: 'en' | 'fr';
  owners: readonly string[];
}

interface Candidate extends TwinPair {
  /** Both texts of both accounts taken together, before the other signs. */
  likeness: number;
}

/** Accounts in one language, each once, with the owners of all rows that list it. */
function uniqueMembers(entries: readonly DirectoryEntry[]): Member[] {
  const members = new Map<string, Member>();
  for (const [index, entry] of entries.entries()) {
    const side = sideOf(entry);
    if (side === null || entry.removedOn !== null) continue;
    const known = members.get(entry.key);
    if (known) known.owners = [...new Set([...known.owners, ...entry.organizationIds])];
    else members.set(entry.key, { index, entry, side, owners: entry.organizationIds });
  }
  return [...members.values()];
}

/** Every English and French account of one organization on one platform, compared. */
function findCandidates(members: readonly Member[], reader: MeaningReader): Candidate[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    for (const id of member.owners) {
      const name = `${member.entry.platform}:${id}`;
      groups.set(name, [...(groups.get(name) ?? []), member]);
    }
  }
  const found = new Map<string, Candidate>();
  for (const group of groups.values()) {
    const read = group.map((member) => ({ member, meanings: reader.read(member.entry) }));
    const weights = new Weights();
    for (const { meanings } of read) weights.add(new Set([...meanings.name, ...meanings.handle]));
    const side = (wanted: 'en' | 'fr') => read.filter(({ member }) => member.side === wanted);
    for (const en of side('en')) {
      for (const fr of side('fr')) {
        found.set(`${en.member.index}:${fr.member.index}`, compare(en, fr, weights));
      }
    }
  }
  return [...found.values()];
}

interface Read {
  member: Member;
  meanings: Meanings;
}

function compare(en: Read, fr: Read, weights: Weights): Candidate {
  const name = likeness(en.meanings.name, fr.meanings.name, weights);
  const handle = likeness(en.meanings.handle, fr.meanings.handle, weights);
  const cross = Math.max(
    likeness(en.meanings.name, fr.meanings.handle, weights),
    likeness(en.meanings.handle, fr.meanings.name, weights),
  );
  const signs: TwinSign[] = [];
  if (en.member.entry.audience !== '' && en.member.entry.audience === fr.member.entry.audience)
    signs.push('audience');
  if (name >= ALIKE) signs.push('name');
  if (handle >= ALIKE) signs.push('handle');
  if (name < ALIKE && handle < ALIKE && cross >= ALIKE) signs.push('name-and-handle');
  if (en.member.entry.firstSeen === fr.member.entry.firstSeen && /^\d/.test(en.member.entry.firstSeen))
    signs.push('added-together');
  const best = Math.max(name, handle, cross);
  const whole = name > 0 && handle > 0 ? 0.75 * best + 0.25 * Math.min(name, handle) : best;
  return { en: en.member.index, fr: fr.member.index, signs, likeness: whole, score: whole };
}

/** Adds `no-rival`, then what the other signs are worth to the order in which pairs are made. */
function markLeaders(candidates: readonly Candidate[]): void {
  const best = new Map<number, [first: number, second: number]>();
  for (const { en, fr, likeness } of candidates) {
    for (const index of [en, fr]) {
      const [first, second] = best.get(index) ?? [-1, -1];
      best.set(index, likeness > first ? [likeness, first] : [first, Math.max(second, likeness)]);
    }
  }
  for (const candidate of candidates) {
    const { en, fr, likeness, signs } = candidate;
    const leads = [en, fr].every((index) => {
      const [first, second] = best.get(index) ?? [-1, -1];
      return likeness === first && (second < 0 || likeness - second >= LEAD);
    });
    if (leads) signs.push('no-rival');
    candidate.score = Math.min(
      1,
      likeness * 0.9 +
        0.05 * Number(signs.includes('audience')) +
        0.05 * Number(signs.includes('added-together')),
    );
  }
}

function reason(
  index: number,
  candidates: readonly Candidate[],
  taken: ReadonlyMap<number, TwinPair>,
): UnpairedReason {
  const own = candidates.filter(({ en, fr }) => en === index || fr === index);
  if (own.length === 0) return 'no-counterpart';
  const best = own.reduce((a, b) => (b.likeness > a.likeness ? b : a));
  const other = best.en === index ? best.fr : best.en;
  if (best.likeness < FAINT) return 'nothing-alike';
  return taken.has(other) ? 'taken' : 'too-few-signs';
}
