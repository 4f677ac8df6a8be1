/** What a display name names: a person, an institution? Careful small heuristics: when unsure, neither. */
import { fold } from '@/lib/model/fold';
import type { Reading } from '@/lib/model/subject';
import { contentWords } from './names';
import { blank } from './phrases';
import { SPECIALISTS } from './roles';

const HONORIFIC =
  /^(?:the |l['’]\s?)?(?:right )?(?:hon(?:ou?rable)?\.?|dre?\.?|mr\.?|mrs\.?|ms\.?|mme\.?|m\.|me\.?|prof\.?|rev\.?|capt\.?|col\.?|gen\.?|sen\.?)\s+/i;
const PARTICLE = /^(?:de|du|des|la|le|van|von|der|den|el|al|bin|ibn|da|dos|di|y|st\.?)$/u;
const NAME_WORD = /^(?:[dlDLO]['’])?\p{Lu}[\p{L}'’.-]{0,30}$/u;
const LOWER = /\p{Ll}/u;
/** A name in capitals alone has words of this many letters; shorter ones may be abbreviations (our own limit). */
const LEAST_SHOUTED = 4;
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
  if (!words.every((word) => NAME_WORD.test(word))) return false;
  const isShouted = !words.some((word) => LOWER.test(word));
  if (isShouted && words.some((word) => word.length < LEAST_SHOUTED)) return false;
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
  if (startsWithRole(reading, name)) return 'institution';
  const isNamed = contentWords(without(reading, name, PLACES)).length >= 2;
  // Capitals alone may as well be a brand.
  const isWritten = LOWER.test(reading.words('displayName')?.raw ?? '');
  return isNamed && isWritten && isPersonLike(reading) ? 'person' : 'unclear';
}

const PLACES = ['P-REGION', 'P-SUBJECT', 'P-PROGRAM'];
const TRADES = ['P-EXEC', ...SPECIALISTS, 'P-ELECTED', 'P-ORGWORD', 'P-PUBLIC'];
/** What follows a role to say of what: nobody is named so. */
const OF = /^ (?:of|for|de|du|des|d'|de la|de l') ?\S/;

/** "Deputy Minister of Rivers", "Directrice des communications": a role and what it is over, without comma or name. */
function startsWithRole({ lexicon }: Reading, name: string): boolean {
  if (/[,|(/]/.test(name)) return false;
  return lexicon.find('P-EXEC', name).some((hit) => hit.start === 0 && OF.test(name.slice(hit.end)));
}

function without({ lexicon }: Reading, text: string, sets: readonly string[]): string {
  return sets.reduce((left, set) => blank(left, lexicon.find(set, left)), text);
}

/** "Minister Jane Doe", "Jane Doe, MP": the role in front or behind is no part of the name. */
function withoutRole(raw: string, { lexicon }: Reading): string {
  const bare = raw.replace(ADDED, '');
  const folded = fold(bare);
  const leading = ['P-ELECTED', 'P-EXEC']
    .flatMap((set) => lexicon.find(set, folded))
    .filter((hit) => /^(?:(?:the|le|la) )?$/.test(folded.slice(0, hit.start)))
    .sort((a, b) => b.end - a.end)[0];
  if (leading === undefined) return bare;
  return bare.split(/\s+/).slice(folded.slice(0, leading.end).split(' ').length).join(' ');
}
