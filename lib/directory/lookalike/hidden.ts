/** Characters of a name or handle that a person cannot see, or takes for others. */
import { asciiLook } from './skeleton';

/**
 * `invisible`: nothing is drawn. `bidi`: turns the direction of what follows. `mixed-script`: a letter of another script than the rest
 * of its word. `confusable`: the same, or a letter in a mathematical style, and it looks like ASCII.
 */
export type HiddenKind = 'invisible' | 'bidi' | 'mixed-script' | 'confusable';

/**
 * One such character, at `start` to `end` (UTF-16). `codePoint`: `U+200B`. `script`: Unicode's name of its script, empty for what has
 * none. `looksLike`: ASCII, empty when it looks like nothing in it.
 */
export interface HiddenCharacter {
  kind: HiddenKind;
  start: number;
  end: number;
  codePoint: string;
  script: string;
  looksLike: string;
}

/** Scripts told by name; letters of others are `Other`. */
const SCRIPTS = [
  ...[
    'Latin',
    'Cyrillic',
    'Greek',
    'Armenian',
    'Hebrew',
    'Arabic',
    'Cherokee',
    'Canadian_Aboriginal',
    'Georgian',
  ],
  ...[
    'Han',
    'Hiragana',
    'Katakana',
    'Bopomofo',
    'Hangul',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Tamil',
    'Thai',
  ],
  ...['Ethiopic', 'Coptic', 'Lisu', 'Deseret', 'Osage', 'Common'],
];
const scripts = SCRIPTS.map((name) => ({ name, has: new RegExp(`^\\p{Script=${name}}`, 'u') }));

/** Chinese, Japanese and Korean write one word in several scripts (UTS #39, augmented script sets). */
const EAST_ASIAN = new Set(['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Hangul']);

const BIDI = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\u2800]$/u;
const EMOJI = /\p{Emoji}/u;

/** Scripts whose spelling needs joiners (Arabic, the scripts of India). */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Tamil}]/u;

/** Every such character, in order. Joiners and selectors of emoji, joiners of scripts that need them and words of one script are fine. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  const letters = Array.from(text);
  let start = 0;
  letters.forEach((letter, i) => {
    const kind = BIDI.test(letter) ? 'bidi' : INVISIBLE.test(letter) ? 'invisible' : null;
    if (kind !== null && !isNeeded(letters, i)) found.push(characterAt(kind, letter, start));
    start += letter.length;
  });
  // An invisible character does not end a word.
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+/gu))
    found.push(...strangers(word, index));
  return found.sort((a, b) => a.start - b.start);
}

function characterAt(kind: HiddenKind, letter: string, start: number): HiddenCharacter {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const look = kind === 'confusable' ? asciiLook(letter) : '';
  const script = /\p{L}/u.test(letter) ? scriptOf(letter) : '';
  return { kind, start, end: start + letter.length, codePoint: `U+${code}`, script, looksLike: look };
}

/** Emoji are joined, coloured and flagged by invisible characters; some scripts cannot be written without joiners. */
function isNeeded(letters: readonly string[], at: number): boolean {
  const letter = letters[at] ?? '';
  const before = letters.slice(0, at).findLast((other) => !INVISIBLE.test(other)) ?? '';
  const isOnEmoji = EMOJI.test(before) && !/\d/.test(before);
  if (letter === '\ufe0f' || letter === '\ufe0e') return EMOJI.test(before);
  if (/^[\u{e0020}-\u{e007f}]$/u.test(letter)) return before === '\u{1f3f4}';
  if (letter !== '\u200d' && letter !== '\u200c') return false;
  const after = letters[at + 1] ?? '';
  return (isOnEmoji && EMOJI.test(after)) || (JOINING.test(before) && (after === '' || JOINING.test(after)));
}

/** Letters of a word that are not of its main script: the one with most letters, Latin when there are as many. */
function strangers(word: string, index: number): HiddenCharacter[] {
  const counts = new Map<string, number>([['Latin', 0.5]]);
  const letters = Array.from(word.matchAll(/\p{L}/gu), ({ 0: letter, index: at }) => {
    const script = scriptOf(letter);
    counts.set(script, (counts.get(script) ?? 0) + 1);
    return { letter, script, start: index + at };
  });
  counts.delete('Common');
  const [main] = Array.from(counts).reduce((a, b) => (b[1] > a[1] ? b : a));
  return letters
    .filter(({ script }) => script !== main && !(EAST_ASIAN.has(script) && EAST_ASIAN.has(main)))
    .flatMap(({ letter, script, start }) => {
      const isLookalike = isAscii(asciiLook(letter));
      // Modifier letters (the apostrophe of some languages, raised letters) belong to every script.
      if (script === 'Common' && (!isLookalike || /\p{Lm}/u.test(letter))) return [];
      return [characterAt(isLookalike ? 'confusable' : 'mixed-script', letter, start)];
    });
}

function isAscii(text: string): boolean {
  return /^[\u0021-\u007e]+$/u.test(text);
}

function scriptOf(letter: string): string {
  return scripts.find(({ has }) => has.test(letter))?.name ?? 'Other';
}
