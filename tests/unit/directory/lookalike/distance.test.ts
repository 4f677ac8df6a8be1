/** Distances and candidates against slow but plain ones, and mnemonist's index of the same idea. */
import * as fc from 'fast-check';
import { distance as levenshtein } from 'fastest-levenshtein';
import { PassjoinIndex } from 'mnemonist';
import { describe, expect, it } from 'vitest';
import { buildLookalikeIndex } from '@/lib/directory/lookalike/build';
import { openCandidates } from '@/lib/directory/lookalike/candidates';
import { boundedDistance, stepsBetween } from '@/lib/directory/lookalike/distance';
import { Folder } from '@/lib/directory/lookalike/fold';
import { limitOf } from '@/lib/directory/lookalike/partition';
import { openLookalikes } from '@/lib/directory/lookalike/search';

/** Optimal string alignment, worked out whole. */
function plain(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = rows[i] as number[];
      row[j] = Math.min(
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        isSwap ? at(i - 2, j - 2) + 1 : 99,
      );
    }
  }
  return at(a.length, b.length);
}

const codes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });

describe('distance', () => {
  it('is the plain one, up to the limit', () => {
    fc.assert(
      fc.property(
        short,
        short,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 4 }),
        (a, b, limit, at) => {
          const given = boundedDistance(codes(a), a.length, codes('x'.repeat(at) + b), at, b.length, limit);
          expect(given).toBe(Math.min(plain(a, b), limit + 1));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('its steps are as many, and lead from one text to the other', () => {
    fc.assert(
      fc.property(short, short, (query, listed) => {
        const steps = stepsBetween(Array.from(query), Array.from(listed));
        expect(steps.filter(({ kind }) => kind !== 'same')).toHaveLength(plain(query, listed));
        const built = steps.map(({ kind, at, of }) => {
          if (kind === 'same') return listed.charAt(of);
          if (kind === 'swap') return listed.charAt(of + 1) + listed.charAt(of);
          return kind === 'delete' ? '' : query.charAt(at);
        });
        expect(built.join('')).toBe(query);
      }),
    );
  });
});

/** Letters that nothing folds, so that folded and given texts are the same. */
const name = fc.string({ unit: fc.constantFrom('a', 'c', 'd', 'k'), minLength: 6, maxLength: 16 });

/** A list, and a text that is one of its names with up to four edits. */
const listAndQuery = fc
  .tuple(
    fc.array(name, { minLength: 1, maxLength: 30 }),
    fc.integer({ min: 0, max: 4 }),
    fc.infiniteStream(fc.nat()),
  )
  .map(([listed, edits, numbers]) => {
    const next = (below: number) => Number(numbers.next().value) % below;
    let query = listed[next(listed.length)] ?? '';
    for (let i = 0; i < edits; i++) {
      const at = next(query.length);
      const [before, here, after] = [query.slice(0, at), query.charAt(at), query.slice(at + 1)];
      const letter = 'acdk'.charAt(next(4));
      const swapped = after.charAt(0) + here + after.slice(1);
      const edited = [letter + here + after, letter + after, after, swapped];
      query = `${before}${edited[next(4)] ?? ''}`;
    }
    return { listed, query };
  });

describe('candidates', () => {
  it('are all rows within their limit, and no other', () => {
    const folder = new Folder();
    fc.assert(
      fc.property(listAndQuery, ({ listed, query }) => {
        fc.pre(folder.fold(query));
        const near = openCandidates(buildLookalikeIndex(listed));
        const found = near
          ?.near(folder.codes, folder.length)
          .map(({ row, distance }) => `${row} ${distance}`);
        const expected = listed
          .map((text, row) => ({ row, distance: plain(query, text), limit: limitOf(text.length) }))
          .filter(({ distance, limit }) => distance <= limit)
          .map(({ row, distance }) => `${row} ${distance}`);
        expect(found?.sort()).toEqual(expected.sort());
      }),
      { numRuns: 3000 },
    );
  });

  it("hold whatever mnemonist's PassjoinIndex finds", () => {
    const folder = new Folder();
    const long = name.filter((text) => text.length >= 10);
    fc.assert(
      fc.property(fc.uniqueArray(long, { maxLength: 60 }), long, (listed, query) => {
        const peer = PassjoinIndex.from(listed, levenshtein, 2);
        folder.fold(query);
        const found = openCandidates(buildLookalikeIndex(listed))?.near(folder.codes, folder.length) ?? [];
        const texts = new Set(found.map(({ row }) => listed[row]));
        for (const text of peer.search(query)) expect(texts.has(text)).toBe(true);
      }),
    );
  });
});

describe('the index', () => {
  it('comes back from storage the same, from rows or from columns', () => {
    const listed = ['CanRevAgency', '', 'GardeCôtièreCAN', 'x', 'EmploisGC'];
    const bytes = listed.map((text) => new TextEncoder().encode(text));
    let end = 0;
    const columns = {
      bytes: Uint8Array.from(bytes.flatMap((part) => Array.from(part))),
      ends: Uint32Array.from(bytes, ({ length }) => (end += length)),
    };
    const built = buildLookalikeIndex(listed);
    expect(buildLookalikeIndex(columns)).toEqual(built);
    const stored = structuredClone(built);
    expect(stored).toEqual(built);
    const search = openLookalikes(stored, (row) => listed[row] ?? '')?.search('GardeCotiereCAN1');
    expect(search?.map(({ row, distance }) => [row, distance])).toEqual([[2, 1]]);
  });

  it('is refused when it is damaged or of another version', () => {
    const built = buildLookalikeIndex(['CanRevAgency', 'EmploisGC']);
    const none = () => '';
    expect(openLookalikes({ ...built, version: built.version + 1 }, none)).toBeNull();
    expect(openLookalikes({ ...built, count: 3 }, none)).toBeNull();
    expect(openLookalikes({ ...built, text: built.text.slice(1) }, none)).toBeNull();
    expect(openLookalikes({ ...built, starts: built.starts.slice(4) }, none)).toBeNull();
    expect(openLookalikes({ ...built, postings: built.postings.slice(2) }, none)).toBeNull();
    expect(openLookalikes(buildLookalikeIndex([]), none)?.search('CanRevAgency')).toEqual([]);
  });
});
