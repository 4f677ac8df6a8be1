import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardCell } from '@/lib/export/guard-cell';

const DANGER = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠'];
const INVISIBLE = [' ', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u202e', '\u00ad', '\t', '\n', '\r'];

it('guards every formula sign after any run of invisible characters', () => {
  const hidden = fc.array(fc.constantFrom(...INVISIBLE), { maxLength: 6 }).map((chars) => chars.join(''));
  fc.assert(
    fc.property(hidden, fc.constantFrom(...DANGER), fc.string(), (before, sign, after) => {
      const text = before + sign + after;
      expect(guardCell(text)).toBe(`'${text}`);
    }),
  );
});

it('never gives a cell that begins with something a spreadsheet may run, and loses nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
      const guarded = guardCell(text);
      expect(guarded === text || guarded === `'${text}`).toBe(true);
      const [first = ''] = guarded.trimStart();
      expect([...DANGER, '\0']).not.toContain(first);
      if (!guarded.startsWith("'")) expect(guarded).not.toMatch(/^[\t\r\n]/);
    }),
    { numRuns: 2000 },
  );
});

it('guards a null behind white space of any kind', () => {
  for (const text of ['\v\0', ' \0=1', '\0', '\u3000\0']) expect(guardCell(text)).toBe(`'${text}`);
});

it('leaves ordinary words alone', () => {
  for (const text of [
    '',
    'Rivers and Harbours Canada',
    'Rivières et Ports',
    'a=b',
    '1-2',
    '#harbours',
    "'quoted",
  ]) {
    expect(guardCell(text)).toBe(text);
  }
});
