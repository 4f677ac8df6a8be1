import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRowFlaw, packRows, unpackRows } from '@/lib/directory/listed-rows';
import { listedRow, row } from '../../support/packed-list';

const entries = [
  row('https://x.com/Rivers'),
  row('https://facebook.com/Harbours', { accountName: 'Harbours' }),
];
const text = fc.string({ unit: 'binary', maxLength: 20 });
const rows = fc.array(
  fc.record({
    part: fc.constantFrom('en', 'fr', ''),
    row: fc.nat(5000),
    account: fc.oneof(text, fc.constantFrom('Harbours', '\t', 'a\nb\u00ad')),
    platform: fc.constantFrom('X', 'x', 'Facebook'),
    handle: text,
    url: fc.oneof(text, fc.constantFrom('https://x.com/Rivers', '')),
    language: fc.constantFrom('English', 'Français', ' '),
    organizationEn: text,
    organizationFr: text,
    linkOrganization: text,
  }),
  { maxLength: 8 },
);

it('gives every row back word for word, with its entry', () => {
  fc.assert(
    fc.property(
      rows,
      fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 8, maxLength: 8 }),
      (all, codes) => {
        const entryOf = codes.slice(0, all.length);
        const packed = packRows(all, entryOf, entries);
        expect(findRowFlaw(packed, entries.length)).toBeNull();
        const read = unpackRows(JSON.parse(JSON.stringify(packed)) as typeof packed, (i) => entries[i]!);
        expect(read.map(({ row: one }) => one)).toEqual(all);
        expect(read.map(({ entry }) => entry)).toEqual(entryOf);
      },
    ),
  );
});

it('does not write twice what the entry says', () => {
  const packed = packRows([listedRow({ account: 'Harbours' })], [1], entries);
  expect(packed).toMatchObject({ account: [null], url: [null], entry: [2] });
});
