/** Which of many words stand in a text, and where, from one pass over it: the first three characters of a word lead to it. */

/** Where each word that was found begins, by the word, in order. */
export type FoundWords = ReadonlyMap<string, readonly number[]>;

const HEADS = 1 << 16;

const headOf = (a: number, b: number, c: number): number =>
  (Math.imul(a, 961) + Math.imul(b, 31) + c) & 0xffff;

/** Words of three characters or more; shorter ones are never found. Made once for a list of words. */
export function wordFinder(words: readonly string[]): (text: string) => FoundWords {
  const known = [...new Set(words)].filter((word) => word.length > 2);
  /** By the head of a word: one more than its place in `known`; `next`: likewise, the next word with that head. */
  const first = new Uint16Array(HEADS);
  const next = new Uint16Array(known.length);
  known.forEach((word, at) => {
    const head = headOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    next[at] = first[head] ?? 0;
    first[head] = at + 1;
  });
  return (text) => {
    const found = new Map<string, number[]>();
    let [a, b] = [text.charCodeAt(0), text.charCodeAt(1)];
    for (let i = 2; i < text.length; i++) {
      const c = text.charCodeAt(i);
      for (let at = first[headOf(a, b, c)] ?? 0; at > 0; at = next[at - 1] ?? 0) {
        const word = known[at - 1] ?? '';
        if (!text.startsWith(word, i - 2)) continue;
        const places = found.get(word);
        if (places === undefined) found.set(word, [i - 2]);
        else places.push(i - 2);
      }
      a = b;
      b = c;
    }
    return found;
  };
}
