/**
 * Is a short text English, French, or both? Counts words that only one language has, part by part (a line, a sentence, what a slash or
 * bar separates). It abstains rather than guess: a wrong language would be held against an account.
 */
import { fold } from './fold';
import { OTHER_WORDS, WORDS } from './language-words';

export type Official = 'en' | 'fr';

/**
 * `language`: what the text is in; `both`: a part in each, each of at least the letters asked for; null: too short, or unclear.
 * `confidence`: 0 to 1, of that language (of the weaker one for `both`); 0 when null. `letters`: letters of the parts in each language.
 */
export interface LanguageReading {
  language: Official | 'both' | null;
  confidence: number;
  letters: Readonly<Record<Official, number>>;
}

/** What was measured on invented and real bios to give no wrong language (`tests/unit/model/language.test.ts`). */
const LEAST_CONFIDENCE = 0.8;
/** A language that is a part of its own must give at least this many signs. */
const LEAST_SIGNS = 2;
/** Longest text that is looked at, in UTF-16 units. */
const MAX_TEXT = 5000;

const NOT_WORDS =
  /(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,6}[A-Za-z]{2,24}(?:[/?#]\S{0,1000})?|[@#][\p{L}\p{N}_.-]{1,100}|[\p{L}\p{N}]{0,60}_[\p{L}\p{N}_]{0,60}/gu;
/** Only these runs, which hold one of these characters, can hold any of that: most need no closer look, which is slow. */
const UNBROKEN = /\S+/gu;
const NOT_WORDS_SIGN = /[.@#_]/;
const PART_END = /[\n\r|•·;/]|[.!?…](?=\s|$)|\s[-–—]\s/u;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const PLAIN = /^[A-Z]+$/i;
const ELISION = /^(?:[ldjmnstc]|qu|jusqu|lorsqu)'(?=[a-z]{2})/;
const ENGLISH_ENDING = /(?:'(?:[smd]|re|ve|ll)|n't|[a-z]{3}ing|[a-z]{3}ly|ness|ship|[a-z]{2}ght)$/;
const FRENCH_ENDING =
  /(?:[a-z]{2}eux|[a-z]{2}euses?|[a-z]{2}eaux?|[a-z]{2}aires?|[a-z]{3}iennes?|[a-z]{2}erions)$/;
/** Accents of French inside a word without a capital: names ("Montréal") are of any language. */
const FRENCH_ACCENT = /^[\p{Ll}'’-]*[àâçèéêëîïôùûœ]/u;
const OTHER_ACCENT = /[áíóúñãõäöüßåø¿¡]/u;

/** `leastLetters`: fewer letters than this in one language say nothing; the catalogue asks for 20. */
export function readLanguage(raw: string, leastLetters = 20): LanguageReading {
  const signs = { en: 0, fr: 0, other: 0 };
  const letters = { en: 0, fr: 0 };
  const ofParts = { en: 0, fr: 0 };
  const words = raw
    .slice(0, MAX_TEXT)
    .replace(UNBROKEN, (run) => (NOT_WORDS_SIGN.test(run) ? run.replace(NOT_WORDS, ' ') : run));
  for (const part of words.normalize('NFC').split(PART_END)) {
    const found = signsOf(part);
    signs.en += found.en;
    signs.fr += found.fr;
    signs.other += found.other;
    if (found.en === found.fr) continue;
    const language = found.en > found.fr ? 'en' : 'fr';
    ofParts[language] += found[language];
    letters[language] += found.letters;
  }
  const unclear: LanguageReading = { language: null, confidence: 0, letters };
  // A third language, or letters that neither language uses.
  if (signs.other * 2 >= Math.max(signs.en, signs.fr)) return unclear;
  const isThere = (language: Official): boolean =>
    letters[language] >= leastLetters && ofParts[language] >= LEAST_SIGNS;
  if (isThere('en') && isThere('fr')) {
    const confidence = Math.min(certainty(ofParts.en, 0), certainty(ofParts.fr, 0));
    return { language: 'both', confidence, letters };
  }
  const language = signs.en > signs.fr ? 'en' : 'fr';
  const confidence = certainty(signs[language], signs[language === 'en' ? 'fr' : 'en']);
  return letters[language] >= leastLetters && confidence >= LEAST_CONFIDENCE
    ? { language, confidence, letters }
    : unclear;
}

/** Share of the signs, with one imagined on each side, so that few signs never make certain. */
const certainty = (own: number, other: number): number => (own + 1) / (own + other + 2);

function signsOf(part: string): { en: number; fr: number; other: number; letters: number } {
  const signs = { en: 0, fr: 0, other: 0, letters: 0 };
  for (const written of part.match(WORD) ?? []) {
    const { en, fr, other, letters } = signsOfWord(written);
    signs.en += en;
    signs.fr += fr;
    signs.other += other;
    signs.letters += letters;
  }
  return signs;
}

/** Worked out anew each time: no word of a profile outlives its visit, because people without a tie leave no trace, in memory neither. */
function signsOfWord(written: string): Readonly<ReturnType<typeof signsOf>> {
  // Folding is dear, and a plain word needs none of it.
  const isPlain = PLAIN.test(written);
  const folded = isPlain ? written.toLowerCase() : fold(written);
  const word = folded.includes("'") ? folded.replace(ELISION, '') : folded;
  const letters = isPlain ? written.length : lettersOf(written);
  if (OTHER_WORDS.has(word) || (!isPlain && (!/^[a-z]/.test(word) || OTHER_ACCENT.test(written)))) {
    return { en: 0, fr: 0, other: 1, letters };
  }
  const isFrench = word !== folded || FRENCH_ENDING.test(word) || (!isPlain && FRENCH_ACCENT.test(written));
  return {
    en: signsIn(word, 'en') || (ENGLISH_ENDING.test(folded) ? 1 : 0),
    fr: signsIn(word, 'fr') || (isFrench ? 1 : 0),
    other: 0,
    letters,
  };
}

const lettersOf = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

function signsIn(word: string, language: Official): number {
  const { small, telling } = WORDS[language];
  return telling.has(word) ? 2 : small.has(word) ? 1 : 0;
}
