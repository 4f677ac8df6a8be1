/** Numbers as people read them on a page: "3,324", "182.6K", "2,4 tys.", "69,2 k abonnés". */
import type { Answer } from './platform';

/**
 * Multipliers of compact forms (`platforms.md` 1.6): English, French, Spanish, Portuguese, German, Polish, Italian, Czech, Russian,
 * Ukrainian, Indonesian, Urdu, Chinese, Japanese, Korean. A longer one stands before its beginning.
 */
const UNITS: Record<string, number> = {
  k: 1e3,
  'tys.': 1e3,
  'tsd.': 1e3,
  'tis.': 1e3,
  'тыс.': 1e3,
  'тис.': 1e3,
  rb: 1e3,
  ہزار: 1e3,
  millions: 1e6,
  million: 1e6,
  'mill.': 1e6,
  'mil.': 1e6,
  mil: 1e3,
  'mio.': 1e6,
  mi: 1e6,
  mln: 1e6,
  млн: 1e6,
  jt: 1e6,
  mld: 1e9,
  'mrd.': 1e9,
  md: 1e9,
  m: 1e6,
  b: 1e9,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  천: 1e3,
  만: 1e4,
  억: 1e8,
};

/** One number with its separators, and what follows it. Without the `u` flag, which makes `\D` dear and finds the same. */
const NUMBER = /^\D*(\d+(?:[.,' \u00a0\u202f’]\d+)*)(\D*)$/;

/** A unit right after the number, in small letters; no letter may follow one of letters: "3 militants" is not three thousand. */
const UNIT = new RegExp(`^[ \u00a0\u202f]?(${Object.keys(UNITS).join('|').replaceAll('.', '\\.')})`);

/**
 * What may be a unit of a language that is not in the table: a word before another ("89 tn följare", "21 miljoner följare"), and any
 * word of a script without spaces. The second is dear to make ready; the first lets pass all that it could find.
 */
const WORD = /^[ \u00a0\u202f]?[^\d \u00a0\u202f]{1,13}[ \u00a0\u202f]/;
const OTHER_UNIT = /^[ \u00a0\u202f]?[\p{L}\p{M}]{1,12}\.?[ \u00a0\u202f]/u;
const NO_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** Marks of the direction of writing: they stand around numbers and words, and none is seen. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Languages where a comma groups thousands, and those where a dot does. In the others both are decimal or unused. */
const COMMA_GROUPS = /^(?:en|zh|ja|ko|he|th|mr|hi)\b/i;
const DOT_GROUPS = /^(?:de|es|it|pt|nl|da|id|tr|vi|el)\b/i;

/**
 * The count in `words`. Exact when it is written in full, `rounded` when a unit made it short.
 * `null` when there is no number, more than one, or the separators can be read in two ways in that language.
 */
export function count(words: string | null | undefined, language: string | null): Answer<number> {
  if (!words || words.length > 200) return null;
  const [, digits = '', rest = ''] = NUMBER.exec(words.replace(DIRECTIONS, '').trim()) ?? [];
  if (digits === '') return null;
  const unit = unitOf(rest);
  const separators = digits.replace(/\d/g, '');
  const isKnown = /^(?:en|fr)\b/i.test(language ?? '');
  if (!unit) {
    // With a unit, three digits are enough.
    const isShort = !isKnown && digits.length - separators.length < 4;
    const isOther = (WORD.test(rest) && OTHER_UNIT.test(rest)) || NO_SPACES.test(rest);
    return isShort && isOther ? null : whole(digits, separators, language ?? '');
  }
  // A thousand in Turkish.
  if (unit === 'b' && /^tr\b/i.test(language ?? '')) return null;
  const value = Number(digits.replace(',', '.'));
  const isDecimal = separators === '' || /^\d+[.,]\d{1,2}$/.test(digits);
  const factor = UNITS[unit];
  return isDecimal && factor ? { value: Math.round(value * factor), qualifier: 'rounded' } : null;
}

/** The unit that `words` begin with, if any. (The Kelvin sign is a k too.) */
function unitOf(words: string): string | null {
  const rest = words.toLowerCase();
  const [start, unit] = UNIT.exec(rest) ?? [];
  if (start === undefined || unit === undefined) return null;
  const next = rest.slice(start.length);
  const isEnd = next === '' || next.trimStart() !== next;
  return isEnd || unit > '\u3000' || !/^\p{L}/u.test(next) ? unit : null;
}

function whole(digits: string, separators: string, language: string): number | null {
  if (separators !== '') {
    const separator = separators.charAt(0);
    const isGrouped =
      /^\d{1,3}(?:\D\d{3})+$/.test(digits) && separators === separator.repeat(separators.length);
    const groups = separator === ',' ? COMMA_GROUPS : separator === '.' ? DOT_GROUPS : null;
    if (!isGrouped || (groups && !groups.test(language))) return null;
  }
  const value = Number(digits.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? value : null;
}
