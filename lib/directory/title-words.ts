/** Words of folded text, and whether a title stands at one of them. */

/** One word, at `start` (inclusive) to `end` (exclusive), UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a folded text: runs of letters and digits. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (const found of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [text] = found;
    words.push({ text, start: found.index, end: found.index + text.length });
  }
  return words;
}

/** The first word, without cutting the others; empty when there is none. */
export function firstWord(folded: string): string {
  return /[\p{L}\p{N}]+/u.exec(folded)?.[0] ?? '';
}

/** What people write between the words of a title whatever the register says: spaces, commas, hyphens, apostrophes. */
const LOOSE = /^(?:,? |[-'])$/;

/** Index of the text's word after the title when the title stands at word `at`, else -1. */
export function endOfTitle(
  text: string,
  words: readonly Word[],
  at: number,
  title: string,
  titleWords: readonly Word[],
): number {
  for (let i = 0; i < titleWords.length; i++) {
    const [own, other] = [titleWords[i], words[at + i]];
    if (own === undefined || other === undefined || own.text !== other.text) return -1;
    if (i === 0) continue;
    const gap = text.slice(words[at + i - 1]?.end, other.start);
    if (!LOOSE.test(gap) && gap !== title.slice(titleWords[i - 1]?.end, own.start)) return -1;
  }
  return at + titleWords.length;
}
