/** English and French accounts of one organization on one platform, compared: how alike they are, and by which signs. */
import type { TwinPair, TwinSign } from '../twins';
import { likeness, Weights } from './likeness';
import type { MeaningReader, Meanings } from './meanings';
import type { Member } from './members';

/** `likeness`: of the texts alone; `score` adds what the other signs are worth. */
export interface Candidate extends TwinPair {
  likeness: number;
}

/** Likeness from which two texts say the same. */
const ALIKE = 0.55;
/** How far ahead of every other candidate a pair must be to have no rival. */
const LEAD = 0.25;
/** Comparisons that one group may cost; a larger one compares only accounts that share a word few others use. */
const MOST_COMPARED = 250_000;
const FEW_USES = 64;

interface Read {
  member: Member;
  meanings: Meanings;
}

/** Pairs that share something. `hasCounterpart`: the accounts whose organizations have one in the other language on that platform. */
export function findCandidates(
  members: readonly Member[],
  reader: MeaningReader,
): { candidates: Candidate[]; hasCounterpart: ReadonlySet<number> } {
  const found = new Map<string, Candidate>();
  const hasCounterpart = new Set<number>();
  for (const group of groupsOf(members)) {
    const read = group.map((member) => ({ member, meanings: reader.read(member.entry) }));
    const [english, french] = (['en', 'fr'] as const).map((side) =>
      read.filter(({ member }) => member.side === side),
    );
    if (!english?.length || !french?.length) continue;
    for (const { index } of group) hasCounterpart.add(index);
    const weights = new Weights();
    for (const { meanings } of read) weights.add(allOf(meanings));
    for (const [en, fr] of toCompare(english, french)) {
      const candidate = compare(en, fr, weights);
      if (candidate.likeness > 0) found.set(`${candidate.en}:${candidate.fr}`, candidate);
    }
  }
  const candidates = [...found.values()];
  markLeaders(candidates);
  return { candidates, hasCounterpart };
}

function groupsOf(members: readonly Member[]): Iterable<Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    for (const owner of member.owners) {
      const name = `${member.entry.platform}:${owner}`;
      const group = groups.get(name);
      if (group) group.push(member);
      else groups.set(name, [member]);
    }
  }
  return groups.values();
}

function allOf({ name, handle }: Meanings): Set<string> {
  return new Set([...name, ...handle]);
}

function* toCompare(english: readonly Read[], french: readonly Read[]): Generator<[en: Read, fr: Read]> {
  const isSmall = english.length * french.length <= MOST_COMPARED;
  const uses = new Map<string, Read[]>();
  for (const fr of isSmall ? [] : french) {
    for (const meaning of allOf(fr.meanings)) {
      const known = uses.get(meaning);
      if (known) known.push(fr);
      else uses.set(meaning, [fr]);
    }
  }
  for (const en of english) {
    const shared = [...allOf(en.meanings)].map((meaning) => uses.get(meaning) ?? []);
    const near = isSmall ? french : new Set(shared.filter((list) => list.length <= FEW_USES).flat());
    for (const fr of near) yield [en, fr];
  }
}

function compare(en: Read, fr: Read, weights: Weights): Candidate {
  const [a, b] = [en.member.entry, fr.member.entry];
  const name = likeness(en.meanings.name, fr.meanings.name, weights);
  const handle = likeness(en.meanings.handle, fr.meanings.handle, weights);
  const cross = Math.max(
    likeness(en.meanings.name, fr.meanings.handle, weights),
    likeness(en.meanings.handle, fr.meanings.name, weights),
  );
  const signs: TwinSign[] = [];
  if (a.audience !== '' && a.audience === b.audience) signs.push('audience');
  if (name >= ALIKE) signs.push('name');
  if (handle >= ALIKE) signs.push('handle');
  if (name < ALIKE && handle < ALIKE && cross >= ALIKE) signs.push('name-and-handle');
  // "<=" stands before the day on which the list was first seen: those came in at any time.
  if (a.firstSeen === b.firstSeen && /^\d/.test(a.firstSeen)) signs.push('added-together');
  const best = Math.max(name, handle, cross);
  const whole = name > 0 && handle > 0 ? 0.75 * best + 0.25 * Math.min(name, handle) : best;
  return { en: en.member.index, fr: fr.member.index, signs, likeness: whole, score: whole };
}

/** Adds `no-rival`, then what the other signs are worth to the order in which pairs are made. */
function markLeaders(candidates: readonly Candidate[]): void {
  const best = new Map<number, [first: number, second: number]>();
  for (const { en, fr, likeness } of candidates) {
    for (const index of [en, fr]) {
      const [first, second] = best.get(index) ?? [0, 0];
      best.set(index, likeness > first ? [likeness, first] : [first, Math.max(second, likeness)]);
    }
  }
  for (const candidate of candidates) {
    const { en, fr, likeness, signs } = candidate;
    const leads = [en, fr].every((index) => {
      const [first, second] = best.get(index) ?? [0, 0];
      return likeness === first && likeness - second >= LEAD;
    });
    if (leads) signs.push('no-rival');
    const others = Number(signs.includes('audience')) + Number(signs.includes('added-together'));
    candidate.score = Math.min(1, 0.9 * likeness + 0.05 * others);
  }
}
