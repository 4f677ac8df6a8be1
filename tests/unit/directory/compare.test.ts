import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareRows } from '@/lib/directory/compare';
import type { KeyedRow, ListedRow } from '@/lib/directory/listed-row';
import { listedRow } from '../../support/packed-list';

const keyed = (key: string, changes: Partial<ListedRow> = {}): KeyedRow => ({ key, row: listedRow(changes) });
const told = (before: KeyedRow[], after: KeyedRow[]) =>
  compareRows(before, after).map(({ kind, key, cells }) =>
    [kind, key, ...cells.map(({ cell }) => cell)].join(' '),
  );

it('says what came, went, moved and changed, most weighty first', () => {
  const before = [keyed('x:a'), keyed('x:b'), keyed('x:c'), keyed('x:d')];
  const after = [
    keyed('x:e'),
    keyed('x:d', { account: 'Rivers' }),
    keyed('x:c', { organizationEn: 'Ports Canada', url: 'https://x.com/c' }),
    keyed('x:a'),
  ];
  expect(told(before, after)).toEqual([
    'removed x:b',
    'added x:e',
    'moved x:c organizationEn url',
    'edited x:d account',
  ]);
});

it('pairs the rows of one account by edition, and finds the one that came or went', () => {
  const en = keyed('x:a', { part: 'en' });
  const fr = keyed('x:a', { part: 'fr', organizationEn: '', organizationFr: 'Rivières et Ports Canada' });
  expect(told([en], [fr, en])).toEqual(['added x:a']);
  expect(told([fr, en], [fr])).toEqual(['removed x:a']);
  expect(told([en, fr], [{ ...fr, row: { ...fr.row, account: 'Autre' } }, en])).toEqual([
    'edited x:a account',
  ]);
});

const some = fc.array(
  fc.tuple(fc.constantFrom('x:a', 'x:b', 'x:c', ''), fc.constantFrom('en', 'fr'), fc.constantFrom('A', 'B')),
  { maxLength: 8 },
);
const rowsOf = (cells: [string, string, string][]) =>
  cells.map(([key, part, account]) => keyed(key, { part, account, row: 1 }));

it('finds nothing between a list and itself, in whatever order, and mirrors itself', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [before, after] = [rowsOf(one), rowsOf(other)];
      expect(compareRows(before, [...before].reverse())).toEqual([]);
      const count = (kind: string, changes: { kind: string }[]) =>
        changes.filter((change) => change.kind === kind).length;
      const [there, back] = [compareRows(before, after), compareRows(after, before)];
      expect(count('added', there)).toBe(count('removed', back));
      expect(after.length - before.length).toBe(count('added', there) - count('removed', there));
    }),
  );
});
