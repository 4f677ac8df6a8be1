/** Builds the index of listed names: typed arrays only, made in the background, stored and passed on as they are. */
import { Folder } from './fold';
import { bucketOf, hashPart, limitOf, partStart, seedOf, signatureOf } from './partition';

/** Of the layout below; an index of another version is built anew. */
export const LOOKALIKE_VERSION = 1;

/**
 * `text`: Uint8Array, the folded names one after another, a byte a letter (`Folder`). `offsets`: Uint32Array(count + 1), where each
 * row begins; a row that is never compared is empty. `postings`: Uint32Array, the rows by bucket of each of their parts
 * (`partition.ts`), ascending within a bucket; `signatures`: Int32Array beside it, the signature of each. `starts`:
 * Uint32Array(2^n + 1), where each bucket begins in both.
 */
export interface LookalikeIndex {
  version: number;
  count: number;
  text: ArrayBuffer;
  offsets: ArrayBuffer;
  starts: ArrayBuffer;
  postings: ArrayBuffer;
  signatures: ArrayBuffer;
}

/** Names as columns: UTF-8, one after another, and where each ends. */
export interface NameColumns {
  bytes: Uint8Array;
  ends: Uint32Array;
}

/** Row n of the index is the n-th name. Handles without what the platform's address adds; `''` for a row that nobody can imitate. */
export function buildLookalikeIndex(names: Iterable<string> | NameColumns): LookalikeIndex {
  const { text, offsets, parts } = foldAll('bytes' in names ? namesOf(names) : names);
  const count = offsets.length - 1;
  const bits = Math.max(4, Math.ceil(Math.log2(parts + 1)) - 1);
  const starts = new Uint32Array(2 ** bits + 1);
  eachPart(text, offsets, bits, (bucket) => {
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  });
  // From counts to where each bucket ends; filling from the last row on turns the ends into beginnings.
  for (let i = 0, sum = 0; i < starts.length; i++) starts[i] = sum += starts[i] ?? 0;
  const postings = new Uint32Array(parts);
  const signatures = new Int32Array(parts);
  eachPart(text, offsets, bits, (bucket, row) => {
    const place = (starts[bucket] ?? 0) - 1;
    const from = offsets[row] ?? 0;
    starts[bucket] = place;
    postings[place] = row;
    signatures[place] = signatureOf(text, from, (offsets[row + 1] ?? 0) - from);
  });
  return {
    version: LOOKALIKE_VERSION,
    count,
    text: text.buffer,
    offsets: offsets.buffer,
    starts: starts.buffer,
    postings: postings.buffer,
    signatures: signatures.buffer,
  };
}

type Bytes = Uint8Array<ArrayBuffer>;
type Words = Uint32Array<ArrayBuffer>;

function foldAll(names: Iterable<string>): { text: Bytes; offsets: Words; parts: number } {
  const folder = new Folder();
  let text = new Uint8Array(1 << 14);
  let offsets = new Uint32Array(1 << 10);
  let [row, size, parts] = [0, 0, 0];
  for (const name of names) {
    if (folder.fold(name)) {
      if (size + folder.length > text.length) text = grown(text, size);
      text.set(folder.codes.subarray(0, folder.length), size);
      size += folder.length;
      parts += limitOf(folder.length) + 1;
    }
    if (row + 2 > offsets.length) offsets = grown(offsets, row + 1);
    offsets[++row] = size;
  }
  return { text: text.slice(0, size), offsets: offsets.slice(0, row + 1), parts };
}

/** The same array with twice the room; the first `used` values are kept. */
function grown<A extends Bytes | Words>(array: A, used: number): A {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
  larger.set(array.subarray(0, used));
  return larger;
}

/** Every part of every row, the last row first. */
function eachPart(
  text: Uint8Array,
  offsets: Uint32Array,
  bits: number,
  take: (bucket: number, row: number) => void,
): void {
  for (let row = offsets.length - 2; row >= 0; row--) {
    const from = offsets[row] ?? 0;
    const length = (offsets[row + 1] ?? 0) - from;
    if (length === 0) continue;
    const parts = limitOf(length) + 1;
    for (let part = 0; part < parts; part++) {
      const start = partStart(length, part, parts);
      const end = partStart(length, part + 1, parts);
      take(bucketOf(hashPart(text, from + start, end - start, seedOf(length, part)), bits), row);
    }
  }
}

function* namesOf({ bytes, ends }: NameColumns): Generator<string> {
  const decoder = new TextDecoder();
  let start = 0;
  for (const end of ends) {
    yield decoder.decode(bytes.subarray(start, end));
    start = end;
  }
}
