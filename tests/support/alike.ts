/** When two texts say the same, or one says a part of what the other says. Used to judge readings of changed pages. */

/** Read from its drawn words, an address lacks what sites leave out; it says that it is partial. */
export const bareUrl = (url: string) => url.replace('//www.', '//');

/** A head's cut text ends with dots. */
export const uncut = (cut: string) => cut.replace(/(?:…|\.{3})$/, '');

/** Every word of some is one of all, in order: pictures in the midst of a text stand for words, too. */
export function hasWordsOf(some: string, all: string): boolean {
  const words = all.replace(/\u200d|\ufe0f/g, ' ').split(/[\s\p{Emoji_Presentation}]+/u);
  let from = 0;
  return some.split(' ').every((word) => {
    from = words.indexOf(word, from) + 1;
    return from > 0;
  });
}

/** Some is what is left of all when one piece, perhaps in the middle, was taken away. */
export function hasOneCut(some: string, all: string): boolean {
  let [start, end] = [0, 0];
  while (start < some.length && some[start] === all[start]) start += 1;
  while (end < some.length && some.at(-1 - end) === all.at(-1 - end)) end += 1;
  return some.length < all.length && start + end >= some.length;
}

/** The pieces follow each other in the text: what stood between them, addresses, is known as short links only. */
export function hasPieces(all: string, pieces: readonly string[]): boolean {
  let at = 0;
  return pieces.every((piece) => {
    const found = all.indexOf(piece.trim(), at);
    at = found + piece.trim().length;
    return found >= 0;
  });
}
