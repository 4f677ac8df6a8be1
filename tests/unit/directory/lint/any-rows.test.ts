import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { lintRows } from '@/lib/directory/lint';
import { cleanText } from '@/lib/directory/lint/characters';
import type { ListedRow } from '@/lib/directory/listed-row';
import { REGISTER } from './examples';

const pieces = (...texts: string[]) =>
  fc.array(fc.constantFrom(...texts), { maxLength: 6 }).map((list) => list.join(''));
const name = fc.oneof(
  pieces(
    'Rivers',
    ' and ',
    'Harbours',
    ' Canada',
    'Canada',
    '\u00a0',
    '\u00ad',
    '  ',
    ' et ',
    'Rivières',
    ' / ',
    ';',
    ' RHC',
    '(RHC)',
    '’',
    'é',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const url = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', 'http://', 'https://', 'HTTPS://', '//'),
      fc.constantFrom(
        'twitter.com',
        'x.com',
        'm.facebook.com',
        'Facebook.com',
        'www.youtube.com',
        'ca.linkedin.com',
        'flickr.com',
        'www.instagram.com',
        'example.org',
      ),
      pieces(
        '/',
        'RHC',
        '@',
        'user',
        'c',
        'pages',
        'pg',
        'people',
        'company',
        'in',
        'admin',
        'about',
        '123456789',
        '-',
        ' ',
        '%C3%A9',
        'é',
        '.',
        '\u200b',
      ),
      fc.constantFrom('', '?lang=fr', '?fref=ts&x=1', '#top', '/?ref=br_rs', '?'),
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const row: fc.Arbitrary<ListedRow> = fc.record({
  part: fc.constantFrom('en', 'fr', ''),
  row: fc.nat(9999),
  account: fc.oneof(name, pieces('@', 'RHC', 'rhc', '_', ' ')),
  platform: fc.oneof(
    fc.constantFrom('X', 'x', 'Youtube', 'YouTube', 'Intagram', 'Twitter ', 'Facebook', 'Bulletin'),
    name,
  ),
  handle: pieces('@', 'RHC', 'rhc', ' '),
  url,
  language: fc.oneof(
    fc.constantFrom('English', 'bilingual', ' Bilingue', 'Français', 'fr', 'Klingon', ''),
    name,
  ),
  organizationEn: name,
  organizationFr: name,
  linkOrganization: name,
});
const lint = (rows: ListedRow[]) => lintRows(rows, { organizations: REGISTER });

describe('any rows', () => {
  it('have defects that quote their cell and propose something else, once and for all', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const defects = lint(rows);
        const mended = rows.map((one) => ({ ...one }));
        for (const { row: index, cell, found, proposed } of defects) {
          expect(found).toBe(rows[index]?.[cell]);
          expect(proposed).not.toBe(found);
          const target = mended[index];
          if (target && proposed !== null) target[cell] = proposed;
        }
        expect(lint(mended).filter(({ proposed }) => proposed !== null)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('keep their account when their address is mended', () => {
    fc.assert(
      fc.property(row, (one) => {
        for (const { cell, proposed } of lint([one])) {
          if (cell === 'url' && proposed !== null)
            expect(parseAddress(proposed)?.key).toBe(parseAddress(one.url)?.key);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('lose nothing that can be seen when their text is cleaned, and are clean then', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        const visible = (some: string) => some.replace(/[\s\p{Cf}]/gu, '');
        expect(visible(clean)).toBe(visible(text));
      }),
    );
  });
});
