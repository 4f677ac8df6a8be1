/** Makes hostile text safe to look at: characters that hide, reorder or imitate are named instead of drawn. */

/** A run of ordinary text, or one character that cannot be seen, by its code point (`U+202E`). */
export type Run = { text: string } | { code: string };

/** First and last code points of what draws nothing or moves other text (Unicode: Cc, Cf, fillers, selectors, surrogates). */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
];

/** What emoji and joining scripts are made of: zero-width joiners and the text or picture selectors. */
const JOINERS: readonly number[] = [0x200c, 0x200d, 0xfe0e, 0xfe0f];
/** Characters after which a joiner is meant: pictures, flags, keycaps, and scripts that join letters. */
const JOINED =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}#*0-9]/u;

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

function isHidden(character: string, before: string): boolean {
  const code = codeOf(character);
  if (!INVISIBLE.some(([first, last]) => code >= first && code <= last)) return false;
  const isMeant = JOINERS.includes(code) && (JOINED.test(before) || codeOf(before) === 0xfe0f);
  return !isMeant;
}

/** The text in runs. Emoji sequences and joined scripts keep the joiners they are made of. */
export function visibleRuns(text: string): Run[] {
  const runs: Run[] = [];
  let plain = '';
  let before = '';
  for (const character of text) {
    if (isHidden(character, before)) {
      if (plain !== '') runs.push({ text: plain });
      plain = '';
      runs.push({ code: `U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}` });
    } else {
      plain += character;
    }
    before = character;
  }
  if (plain !== '') runs.push({ text: plain });
  return runs;
}
