/** What each kind of imitation is answered with, what is no imitation, and input made to hurt. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLookalikeIndex } from '@/lib/directory/lookalike/build';
import { buildNameIndex, openNameLookalikes } from '@/lib/directory/lookalike/names';
import { type Hit, openLookalikes } from '@/lib/directory/lookalike/search';

const LISTED = [
  'RiversHarbours_GC',
  'CanRevAgency',
  'EmploisGC',
  'TBS_Canada',
  'HICC_ca',
  'StatCan_eng',
  'canada',
  'CanEmbJapan',
];

function search(text: string, listed: readonly string[] = LISTED): Hit[] {
  return openLookalikes(buildLookalikeIndex(listed), (row) => listed[row] ?? '')?.search(text) ?? [];
}

describe('search', () => {
  it.each([
    ['RiversHarb0urs_GC', 'RiversHarbours_GC', 0, [['digit', 10, 11, 'o', '0']]],
    ['CanRevAgencу', 'CanRevAgency', 0, [['confusable', 11, 12, 'y', 'у']]],
    ['CanRévAgency', 'CanRevAgency', 0, [['accent', 4, 5, 'e', 'é']]],
    ['ErnploisGC', 'EmploisGC', 0, [['glyph', 1, 3, 'm', 'rn']]],
    ['Can_RevAgency', 'CanRevAgency', 0, [['separator', 3, 4, '', '_']]],
    ['_CanRevAgency', 'CanRevAgency', 0, [['separator', 0, 1, '', '_']]],
    ['CANREVAGENCY', 'CanRevAgency', 0, [['case', 0, 12, 'CanRevAgency', 'CANREVAGENCY']]],
    ['Can\u200bRevAgency', 'CanRevAgency', 0, [['invisible', 2, 4, 'n', 'n\u200b']]],
    ['CanRevAgency_officiel', 'CanRevAgency', 0, [['affix', 12, 21, '', '_officiel']]],
    ['@Aide.CanRevAgency', 'CanRevAgency', 0, [['affix', 1, 6, '', 'Aide.']]],
    ['CanRevAgenncy', 'CanRevAgency', 1, [['insert', 10, 11, '', 'n']]],
    ['CanRevAgncy', 'CanRevAgency', 1, [['delete', 8, 8, 'e', '']]],
    ['CanRevAgenzy', 'CanRevAgency', 1, [['replace', 10, 11, 'c', 'z']]],
    ['CanRevAegncy', 'CanRevAgency', 1, [['swap', 7, 9, 'ge', 'eg']]],
  ])('%s imitates %s', (text, original, distance, edits) => {
    const [hit] = search(text);
    expect(hit?.listed).toBe(original);
    expect(hit?.distance).toBe(distance);
    expect(hit?.edits.map(({ kind, start, end, from, to }) => [kind, start, end, from, to])).toEqual(edits);
  });

  it('tells every edit of several', () => {
    const [hit] = search('The_R1versHarborus-GC');
    expect(hit?.edits.map(({ kind }) => kind)).toEqual(['affix', 'digit', 'swap', 'separator']);
  });

  it('puts the likeliest original first, and says by which form', () => {
    const [first, second] = search('CanRevAgency1', ['CanRevAgency', 'CanRevAgency10', 'CanRevAgencies']);
    expect([first?.listed, first?.form, second?.listed]).toEqual(['CanRevAgency', 'whole', 'CanRevAgency10']);
  });

  it.each([
    ['TSB_Canada', 'another abbreviation'],
    ['StatCan_fra', 'the other language'],
    ['LICC_ca', 'a twin'],
    ['canada_help', 'one word anybody uses'],
    ['Canada_Parks', 'neutral words'],
    ['CanEmbJordan', 'another country'],
    ['Agency', 'a part'],
    ['HICC', 'fewer than six letters'],
    ['12345678', 'a number'],
  ])('%s imitates nobody: %s', (text) => {
    expect(search(text)).toEqual([]);
  });

  it('asks the caller which rows count, and gives as many as asked', () => {
    const listed = Array.from({ length: 30 }, () => 'CanRevAgency');
    const open = openLookalikes(buildLookalikeIndex(listed), (row) => listed[row] ?? '');
    expect(
      open?.search('CanRevAgenci', { accepts: (row) => row % 2 === 1, limit: 3 }).map(({ row }) => row),
    ).toEqual([1, 3, 5]);
    expect(open?.search('CanRevAgenci')).toHaveLength(5);
  });

  it('letters that share a code are told apart in the end', () => {
    const [one, other] = [
      'ᐃᓄᒃᑎᑐᑦᐃᓄ',
      'ᐃᓄᒃᑎᑐᑦᐃᓄ'.replace(/./gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 128)),
    ];
    expect(search(one, [other])).toEqual([]);
    expect(search(one, [one])).toHaveLength(1);
  });
});

describe('hostile input', () => {
  it('is bounded, whatever the text', () => {
    expect(search('a'.repeat(100_000))).toEqual([]);
    expect(search(`\ud800${'\u200b'.repeat(90_000)}`)).toEqual([]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.string({ unit: 'binary' })),
        (text, listed) => {
          expect(search(text, listed).length).toBeLessThanOrEqual(5);
        },
      ),
    );
    expect(() => search('\udc00\ud800\udfffCanRev\ud800Agency')).not.toThrow();
  });

  it('a list where everything looks the same is not worked out whole', () => {
    const listed = Array.from({ length: 20_000 }, () => 'CanRevAgency');
    let asked = 0;
    const open = openLookalikes(buildLookalikeIndex(listed), (row) => {
      asked += 1;
      return listed[row] ?? '';
    });
    expect(open?.search('CanRevAgenci')).toHaveLength(5);
    expect(asked).toBeLessThanOrEqual(250);
  });
});

describe('names', () => {
  const names = [
    'Rivers and Harbours Canada',
    'Rivières et Ports Canada',
    'Winterlude',
    'Government of Canada Jobs',
  ];
  const open = openNameLookalikes(buildNameIndex(names), (row) => names[row] ?? '');
  const found = (text: string) => open?.search(text).map(({ listed, distance }) => [listed, distance]);

  it('copies are found, of two words or more', () => {
    expect(found('rivers & harbours canada')).toEqual([]);
    expect(found('Rivers and Harb0urs Canada')).toEqual([['Rivers and Harbours Canada', 0]]);
    expect(found('RIVIERES ET PORTS CANADA')).toEqual([['Rivières et Ports Canada', 0]]);
    expect(found('Rіvers and Harbours Canada Official')).toEqual([['Rivers and Harbours Canada', 0]]);
    expect(found('Winter lude')).toEqual([]);
    expect(found('Winterlude')).toEqual([]);
    expect(found('Harbours and Rivers Canada')).toEqual([]);
  });
});
