/** Which of many words a text may hold, from one pass over it: every three characters in a row leave a mark, and a word needs all of its own. */

/** A word with the marks it needs. Shorter than three characters: none, so it may always be there. */
export interface MarkedWord {
  readonly word: string;
  readonly marks: Uint16Array;
}

const BITS = 1 << 16;

const markOf = (a: number, b: number, c: number): number =>
  (Math.imul(a, 961) + Math.imul(b, 31) + c) & 0xffff;

export function markWord(word: string): MarkedWord {
  const marks = new Uint16Array(Math.max(0, word.length - 2));
  for (let i = 0; i < marks.length; i++) {
    marks[i] = markOf(word.charCodeAt(i), word.charCodeAt(i + 1), word.charCodeAt(i + 2));
  }
  return { word, marks };
}

/** The marks of a text, as bits. */
export type TextMarks = Uint32Array;

export function markText(text: string): TextMarks {
  const bits = new Uint32Array(BITS / 32);
  let [a, b] = [text.charCodeAt(0), text.charCodeAt(1)];
  for (let i = 2; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const mark = markOf(a, b, c);
    bits[mark >>> 5] = (bits[mark >>> 5] as number) | (1 << (mark & 31));
    a = b;
    b = c;
  }
  return bits;
}

/** False only when the word is certainly not in the text. */
export function mayHold(bits: TextMarks, { marks }: MarkedWord): boolean {
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as number;
    if (((bits[mark >>> 5] as number) & (1 << (mark & 31))) === 0) return false;
  }
  return true;
}
