/** What a text looks like (UTS #39): the skeleton, made with the part of Unicode's table whose prototypes are ASCII. */
import { CONFUSABLES } from './confusables';

const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const NOT_PRINTED_ASCII = /[^\u0020-\u007e]/u;

let table: Map<string, string> | null = null;

/** Code point → what it looks like. Unpacked the first time somebody needs it: plain ASCII never does. */
function prototypes(): Map<string, string> {
  if (table !== null) return table;
  table = new Map();
  for (const line of CONFUSABLES.split('\n')) {
    const [prototype = '', ...steps] = line.split(' ');
    let code = 0;
    for (const step of steps) {
      code += Number.parseInt(step, 36);
      table.set(String.fromCodePoint(code), prototype);
    }
  }
  return table;
}

/** Compatibility letters (full-width, mathematical) decomposed, marks and invisible characters dropped. */
function bare(text: string): string {
  return text.normalize('NFKD').replace(UNSEEN, '');
}

/**
 * Two texts with one skeleton look the same: `Ѕervice` (Cyrillic Ѕ) and `Service`. As UTS #39, with marks dropped and compatibility
 * letters decomposed, because nobody reads them apart. Only to compare: `0` becomes `O`, `1` and `I` become `l`, `m` becomes `rn`.
 */
export function skeleton(text: string): string {
  const shown = prototypes();
  return bare(
    Array.from(bare(text))
      .map((letter) => shown.get(letter) ?? letter)
      .join(''),
  );
}

/** As `skeleton`, but ASCII stays as it is: what a letter outside ASCII looks like, itself when that is nothing in ASCII. */
export function asciiLook(text: string): string {
  if (!NOT_PRINTED_ASCII.test(text)) return text;
  const shown = prototypes();
  return bare(
    Array.from(bare(text))
      .map((letter) => (letter > '~' ? (shown.get(letter) ?? letter) : letter))
      .join(''),
  );
}
