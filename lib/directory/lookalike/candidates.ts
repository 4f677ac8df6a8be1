/** Finds the rows whose folded name is within the limit of a folded query. */
import type { LookalikeIndex } from './build';
import { boundedDistance } from './distance';
import { bucketOf, hashOn, hashPart, limitOf, onesOf, partStart, seedOf, signatureOf } from './partition';

/** One row found; `distance` in folded letters. */
export interface Candidate {
  row: number;
  distance: number;
}

/** `near`: the rows within their own limit of the first `length` codes, each once. `textOf`: the folded letters of a row. */
export interface CandidateIndex {
  near: (codes: Uint8Array, length: number) => Candidate[];
  textOf: (row: number) => string;
}

/** Opens the buffers; null when they are not what `buildLookalikeIndex` makes. */
export function openCandidates(index: LookalikeIndex): CandidateIndex | null {
  const text = new Uint8Array(index.text);
  const offsets = wordsOf(index.offsets);
  const starts = wordsOf(index.starts);
  const postings = wordsOf(index.postings);
  const signatures = new Int32Array(index.signatures);
  if (!offsets || !starts || !postings || offsets.length !== index.count + 1) return null;
  const bits = Math.log2(starts.length - 1);
  const isWhole =
    offsets.at(-1) === text.length &&
    starts.at(-1) === postings.length &&
    signatures.length === postings.length;
  if (!isWhole || !Number.isInteger(bits) || bits < 4 || bits > 30) return null;

  const near = (codes: Uint8Array, length: number): Candidate[] => {
    const found = new Map<number, number>();
    const signature = signatureOf(codes, 0, length);
    let [limit, other] = [0, 0];
    const take = (hash: number) => {
      const bucket = bucketOf(hash, bits);
      const end = starts[bucket + 1] ?? 0;
      for (let i = starts[bucket] ?? 0; i < end; i++) {
        if (onesOf((signatures[i] ?? 0) ^ signature) > 2 * limit) continue;
        const row = postings[i] ?? 0;
        const from = offsets[row] ?? 0;
        if ((offsets[row + 1] ?? 0) - from !== other) continue;
        const distance = boundedDistance(codes, length, text, from, other, limit);
        if (distance <= limit) found.set(row, distance);
      }
    };
    for (other = Math.max(1, length - 2); other <= length + 2; other++) {
      limit = limitOf(other);
      const longer = length - other;
      if (Math.abs(longer) > limit) continue;
      const probe = (part: number, shift: number, isSwapped: boolean) => {
        const start = partStart(other, part, limit + 1);
        const size = partStart(other, part + 1, limit + 1) - start;
        const from = start + shift;
        if (from < 0 || from + size + (isSwapped ? 1 : 0) > length) return;
        const seed = seedOf(other, part);
        if (!isSwapped) take(hashPart(codes, from, size, seed));
        else take(hashOn(hashPart(codes, from, size - 1, seed), codes[from + size] ?? 0));
      };
      // Nothing is inserted or lost before an untouched first part, nor after an untouched last one.
      probe(0, 0, false);
      if (limit === 0) continue;
      probe(limit, longer, false);
      if (limit === 1) {
        if (longer === 0) probe(0, 0, true);
        continue;
      }
      // The middle part is the only one untouched when each other part has one edit.
      for (let shift = -1; shift <= 1; shift++) if (Math.abs(longer - shift) <= 1) probe(1, shift, false);
      // A swap across two parts takes both; the third has the other edit. Its left part ends with the query's next letter.
      if (Math.abs(longer) <= 1) {
        probe(0, 0, true);
        probe(1, longer, true);
      }
    }
    return Array.from(found, ([row, distance]) => ({ row, distance }));
  };

  return { near, textOf: (row) => String.fromCharCode(...text.subarray(offsets[row], offsets[row + 1])) };
}

function wordsOf(buffer: ArrayBuffer): Uint32Array | null {
  return buffer.byteLength % 4 === 0 ? new Uint32Array(buffer) : null;
}
