/** What a display name names: a person, an institution? Careful small heuristics: when unsure, neither. */
import { fold } from '@/lib/model/fold';
import type { Reading } from '@/lib/model/subject';
import { contentWords } from './names';
import { blank } from './phrases';

const HONORIFIC =
  /^(?:the |l['’]\s?)?(?:right )?(?:hon(?:ou?rable)?\.?|dre?\.?|mr\.?|mrs\.?|ms\.?|mme\.?|m\.|me\.?|prof\.?|rev\.?|capt\.?|col\.?|gen\.?|sen\.?)\s+/i;
const PARTICLE = /^(?:de|du|des|la|le|van|von|der|den|el|al|bin|ibn|da|dos|di|y|st\.?)$/u;
const NAME_WORD = /^(?:[dlDLO]['’])?\p{Lu}[\p{L}'’.-]{0,30}$/u;
const LOWER = /\p{Ll}/u;
/** What people add after their name: a role, pronouns, a flag. */
const ADDED = /\s*(?:[,|•·(/–—\p{Extended_Pictographic}\p{RI}]| - ).*$/su;

/**
 * Two to four words (one more for an honorific), each capitalized and made of letters, none of them a word of organizations
 * (P-ORGWORD), not a registered title. What follows a comma, bar, bracket or emoji is taken off first: "Jane Doe, ADM".
 * Names in scripts without capitals are not recognized: such an account stays unknown, which leaves no trace.
 */
export function isPersonLike(reading: Reading): boolean {
  const raw = reading.words('displayName')?.raw.trim() ?? '';
  const name = withoutRole(raw, reading).replace(HONORIFIC, '').trim();
  const words = name.split(/\s+/).filter((word) => !PARTICLE.test(word));
  if (words.length < 2 || words.length > 4) return false;
  if (!words.every((word) => NAME_WORD.test(word)) || !words.some((word) => LOWER.test(word))) return false;
  const folded = fold(words.join(' '));
  return !reading.lexicon.has('P-ORGWORD', folded) && reading.titles.find(folded).length === 0;
}

/**
 * What a display name names. `title`: it is a registered title and nothing else; `institution`: two words or more, every one of them a role, a
 * place, or a word of organizations or of public business; `person`: a person, by two words that are none of these; `unclear`: anything else, a
 * pseudonym, a single word, another script, a name that says itself that it is not official.
 */
export function nameKind(reading: Reading): 'title' | 'institution' | 'person' | 'unclear' {
  const name = reading.words('displayName')?.text.trim() ?? '';
  const isDisowned = ['P-NOTOFF', 'P-PARODY'].some((set) => reading.lexicon.has(set, name));
  if (contentWords(name).length < 2 || isDisowned || /\bfans?\b/.test(name)) return 'unclear';
  if (reading.titles.find(name).some(({ start, end }) => start === 0 && end === name.length)) return 'title';
  if (contentWords(without(reading, name, [...PLACES, ...TRADES])).length === 0) return 'institution';
  const isNamed = contentWords(without(reading, name, PLACES)).length >= 2;
  return isNamed && isPersonLike(reading) ? 'person' : 'unclear';
}

const PLACES = ['P-REGION', 'P-SUBJECT'];
const TRADES = ['P-EXEC', 'P-SPEC', 'P-ELECTED', 'P-ORGWORD', 'P-PUBLIC'];

function without({ lexicon }: Reading, text: string, sets: readonly string[]): string {
  return sets.reduce((left, set) => blank(left, lexicon.find(set, left)), text);
}

/** "Minister Jane Doe", "Jane Doe, MP": the role in front or behind is no part of the name. */
function withoutRole(raw: string, { lexicon }: Reading): string {
  const bare = raw.replace(ADDED, '');
  const folded = fold(bare);
  const leading = ['P-ELECTED', 'P-EXEC']
    .flatMap((set) => lexicon.find(set, folded))
    .filter((hit) => hit.start === 0)
    .sort((a, b) => b.end - a.end)[0];
  return leading === undefined ? bare : bare.split(/\s+/).slice(leading.text.split(' ').length).join(' ');
}
