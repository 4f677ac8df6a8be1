import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCharacters } from '@/lib/directory/lookalike/hidden';

describe('hidden characters', () => {
  it.each([
    [
      'Саnada Revenue',
      [
        ['confusable', 0, 1, 'U+0421', 'Cyrillic', 'C'],
        ['confusable', 1, 2, 'U+0430', 'Cyrillic', 'a'],
      ],
    ],
    ['Ѕervice Canada', [['confusable', 0, 1, 'U+0405', 'Cyrillic', 'S']]],
    ['Canadaж', [['mixed-script', 6, 7, 'U+0436', 'Cyrillic', '']]],
    ['αCanada', [['confusable', 0, 1, 'U+03B1', 'Greek', 'a']]],
    ['𝐂anada', [['confusable', 0, 2, 'U+1D402', 'Common', 'C']]],
    ['ca\u200bnada', [['invisible', 2, 3, 'U+200B', '', '']]],
    ['soft\u00adhyphen', [['invisible', 4, 5, 'U+00AD', '', '']]],
    ['a\u202eb', [['bidi', 1, 2, 'U+202E', '', '']]],
    [
      'Са\u200dnada',
      [
        ['confusable', 0, 1, 'U+0421', 'Cyrillic', 'C'],
        ['confusable', 1, 2, 'U+0430', 'Cyrillic', 'a'],
        ['invisible', 2, 3, 'U+200D', '', ''],
      ],
    ],
    ['a\u{e0067}', [['invisible', 1, 3, 'U+E0067', '', '']]],
  ])('%j', (text, expected) => {
    const found = hiddenCharacters(text).map(({ kind, start, end, codePoint, script, looksLike }) => [
      kind,
      start,
      end,
      codePoint,
      script,
      looksLike,
    ]);
    expect(found).toEqual(expected);
  });

  it.each([
    'Rivières et Ports Canada',
    'ᐃᓄᒃᑎᑐᑦ Rivières',
    'Посольство Канады',
    'Πρεσβεία Canada',
    '東京タワー',
    'हिन्दी क्\u200dष',
    'می\u200cخواهم',
    '👩\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f⃣',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'Canadaʼs Nᵒ 1',
    'ﬁn ½',
    'é'.normalize('NFD'),
    '\ud800 alone',
  ])('%j is fine', (text) => {
    expect(hiddenCharacters(text)).toEqual([]);
  });

  it('gives ranges of the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = -1;
        for (const { start, end } of hiddenCharacters(text)) {
          expect(start > last && end > start && end <= text.length).toBe(true);
          last = start;
        }
      }),
    );
  });
});
