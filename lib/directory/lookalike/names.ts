/** Display names that copy a listed one: the same engine as for handles, on names of two words or more. */
import { buildLookalikeIndex, type LookalikeIndex } from './build';
import { type Lookalikes, openLookalikes } from './search';

/** Fewest words: one word is a common word or a person's name (catalogue, lookalike-display-name). */
const FEWEST_WORDS = 2;

function isComparable(name: string): boolean {
  return (name.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) >= FEWEST_WORDS;
}

/** Index of account names and registered titles; row n is the n-th name. Names of one word are never imitated. */
export function buildNameIndex(names: Iterable<string>): LookalikeIndex {
  return buildLookalikeIndex(comparable(names));
}

function* comparable(names: Iterable<string>): Generator<string> {
  for (const name of names) yield isComparable(name) ? name : '';
}

/**
 * As `openLookalikes`, for names. The catalogue's rule asks for equality (`distance` 0); nearer or farther, the hits say so.
 * "Government of Canada" and its French are neutral: alone they make no difference between two names.
 */
export function openNameLookalikes(
  index: LookalikeIndex,
  nameOf: (row: number) => string,
): Lookalikes | null {
  const lookalikes = openLookalikes(index, nameOf);
  if (lookalikes === null) return null;
  return { search: (name, options) => (isComparable(name) ? lookalikes.search(name, options) : []) };
}
