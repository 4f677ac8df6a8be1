/**
 * How names are cut into parts so that a few look-ups find every name within the limit (pass-join: Li, Deng, Wang, Feng, 2011).
 * A name with a limit of n edits has n + 1 parts, so one part at least is untouched, unless a swap spans two of them.
 */

/** Most edits between a listed name of `length` folded letters and what imitates it (catalogue, lookalike-handle). */
export function limitOf(length: number): number {
  return length >= 10 ? 2 : length >= 6 ? 1 : 0;
}

/** Where part `part` of `parts` begins; the part after the last "begins" at the end. */
export function partStart(length: number, part: number, parts: number): number {
  return Math.floor((length * part) / parts);
}

const PRIME = 0x01000193;

/** Starts the hash of a part: equal letters in another part, or in names of another length, are something else. */
export function seedOf(length: number, part: number): number {
  return Math.imul(0x811c9dc5 ^ (length * 4 + part), PRIME);
}

/** One more letter. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The bucket of a finished hash, given how many bits a bucket number has. */
export function bucketOf(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> (32 - bits);
}

/** Hash of `length` codes from `from`. */
export function hashPart(codes: Uint8Array, from: number, length: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < from + length; i++) hash = hashOn(hash, codes[i] ?? 0);
  return hash;
}

/**
 * Whether each letter occurs an odd number of times, a bit a letter. One edit changes two bits at most, so that most rows that share a
 * part with a query are told apart without looking at them.
 */
export function signatureOf(codes: Uint8Array, from: number, length: number): number {
  let signature = 0;
  for (let i = from; i < from + length; i++) signature ^= 1 << ((codes[i] ?? 0) & 31);
  return signature;
}

/** How many bits of a 32-bit number are set. */
export function onesOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
