import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from '@/lib/model/fold';

describe('fold', () => {
  it.each([
    ['RTs ≠ endorsement', 'rts != endorsement'],
    ['Rivières et Ports Canada', 'rivieres et ports canada'],
    ['Rivie\u0300res', 'rivieres'],
    ['Œuvre, cœur', 'oeuvre, coeur'],
    ['l’État d‘ici', "l'etat d'ici"],
    ['mon – ven — 24‑7 − 5', 'mon - ven - 24-7 - 5'],
    ['« avis » “notice”', '" avis " "notice"'],
    ['  two \u00a0 spaces\t here ', 'two spaces here'],
    ['one\r\n  two', 'one\ntwo'],
    ['ＧＯＶ ﬁn 𝐎𝐟𝐟𝐢𝐜𝐢𝐚𝐥', 'gov fin official'],
    ['', ''],
  ])('%j becomes %j', (raw, folded) => {
    expect(fold(raw)).toBe(folded);
  });

  it('is stable: folding twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('é', 'Œ', '≠', ' ', '\n', '’', 'A', '«', '—', '\u0301', '🇨🇦') }),
        (text) => {
          expect(fold(fold(text))).toBe(fold(text));
        },
      ),
    );
  });
});

describe('foldWithOffsets', () => {
  it('finds the words as they were written', () => {
    const folded = foldWithOffsets('🚢  Compte  OFFICIEL de Rivières\n et Ports ≠ œuvre');
    const back = (word: string) => {
      const at = folded.text.indexOf(word);
      const range = folded.rawRange(at, at + word.length);
      return range && folded.raw.slice(range.start, range.end);
    };
    expect(back('officiel')).toBe('OFFICIEL');
    expect(back('rivieres')).toBe('Rivières');
    expect(back('oeuvre')).toBe('œuvre');
    expect(back('!=')).toBe('≠');
    expect(back('compte officiel')).toBe('Compte  OFFICIEL');
  });

  it('gives a range that folds to the same words, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (raw, a, b) => {
        const folded = foldWithOffsets(raw);
        const [start, end] = [
          Math.min(a, b) % (folded.text.length + 1),
          Math.max(a, b) % (folded.text.length + 1),
        ];
        const range = folded.rawRange(start, end);
        if (range !== null) {
          expect(fold(raw.slice(range.start, range.end))).toContain(folded.text.slice(start, end).trim());
        }
      }),
    );
  });

  it('gives no range outside the text', () => {
    expect(foldWithOffsets('abc').rawRange(2, 9)).toBeNull();
    expect(foldWithOffsets('abc').rawRange(2, 2)).toBeNull();
  });
});
