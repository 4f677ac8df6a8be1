/** One way to make words comparable, shared by the phrases of the packs and the titles of the directory. */

/** Text that folding only lower-cases: most of what is folded, so it skips the Unicode steps. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/**
 * Folded text (policy catalogue, E.0): ≠ written !=, NFKC, lower case, no combining marks, œ as oe, straight apostrophes,
 * short dashes, guillemets and curly quotes as ", single spaces, none at the ends. Patterns for folded text may rely on
 * ASCII `\b`. Offsets in folded text are not offsets in the original.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replaceAll('≠', '!=')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u2032]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[«»\u201c-\u201f]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
