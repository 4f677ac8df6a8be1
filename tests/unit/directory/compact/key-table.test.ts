import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildKeyTable, findKey, isTwice } from '@/lib/directory/compact/key-table';
import { packTexts, textAt, textsOf } from '@/lib/directory/compact/text-column';

const key = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^x:[a-z]{1,3}$/),
  fc.constantFrom('youtube:@é', 'youtube:@e\u0301', '\ufeffx:a', 'x:😀'),
);

it('gives texts back as they were, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(key), (cells) => {
      const column = packTexts(cells);
      expect(textsOf(column)).toEqual(cells.map((text) => text.replace(/\p{Cs}/gu, '\ufffd')));
      expect(textAt(column, cells.length)).toBe('');
    }),
  );
});

it('finds what a Map finds, and tells the keys that stand twice', () => {
  fc.assert(
    fc.property(fc.array(key.filter((text) => !/\p{Cs}/u.test(text))), key, (cells, other) => {
      const column = packTexts(cells);
      const table = buildKeyTable(column);
      for (const text of [...cells, other]) {
        const row = findKey(column, table, text);
        expect(row).toBe(cells.indexOf(text));
        if (row >= 0) expect(isTwice(table, row)).toBe(cells.filter((cell) => cell === text).length > 1);
      }
    }),
    { numRuns: 500 },
  );
});

it('finds all of 100,000 and nothing else', () => {
  const cells = Array.from({ length: 100_000 }, (_, i) => `x:account_${i.toString(36)}`);
  const column = packTexts(cells);
  const table = buildKeyTable(column);
  expect(cells.every((text, i) => findKey(column, table, text) === i)).toBe(true);
  expect(cells.every((text) => findKey(column, table, `${text}!`) === -1)).toBe(true);
});
