/** The steps of the folding, one by one, and the fast folding against the one that keeps the way back. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFUSABLES, CONFUSABLES_VERSION } from '@/lib/directory/lookalike/confusables';
import { Folder, foldLetters, LONGEST, unitsOf } from '@/lib/directory/lookalike/fold';
import { asciiLook, skeleton } from '@/lib/directory/lookalike/skeleton';
import { distinctive, withoutAdded } from '@/lib/directory/lookalike/words';

describe('skeleton', () => {
  it('knows a recent table', () => {
    expect(Number(CONFUSABLES_VERSION.split('.')[0])).toBeGreaterThanOrEqual(16);
    expect(CONFUSABLES.split(' ').length).toBeGreaterThan(800);
  });

  it.each([
    ['Ѕervice Саnada', 'Service Canada'],
    ['Ｃａｎａｄａ', 'Canada'],
    ['𝐂𝐚𝐧𝐚𝐝𝐚', 'Canada'],
    ['c\u200ban\u00adada', 'canada'],
    ['Québec', 'Quebec'],
    ['Øre', 'Ore'],
    ['paypaI', 'paypal'],
    ['m', 'rn'],
    ['1O0', 'lOO'],
  ])('%s looks like %s', (one, other) => {
    expect(skeleton(one)).toBe(skeleton(other));
  });

  it('keeps apart what looks different', () => {
    expect(skeleton('Canada')).not.toBe(skeleton('Сanadд'));
    expect(skeleton('ᐃᓄᒃᑎᑐᑦ')).not.toBe(skeleton('ᐃᓄᒃᑎᑐᓂ'));
  });

  it('does not depend on how accents are written, and leaves ASCII alone where only the look in ASCII is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(skeleton(text.normalize('NFD'))).toBe(skeleton(text.normalize('NFC')));
        expect(asciiLook(text.normalize('NFD'))).toBe(asciiLook(text.normalize('NFC')));
      }),
    );
    expect(asciiLook('I0m')).toBe('I0m');
  });
});

describe('fold', () => {
  it.each([
    ['case', 'RIVERSHARBOURS', 'riversharbours'],
    ['accents', 'GardeCôtièreCAN', 'gardecotierecan'],
    ['another alphabet', 'СanRevAgеncy', 'CanRevAgency'],
    ['digits for letters', '5erv1ceCanad4', 'ServiceCanada'],
    ['letters for digits', 'oneOOl', 'one001'],
    ['rn and m', 'Ernplois', 'Emplois'],
    ['vv and w', 'vvinterlude', 'winterlude'],
    ['I, l and i', 'HeaIth', 'Health'],
    ['separators', 'esdc.gc_ca-x', 'esdcgccax'],
    ['the first @', '@emplois_gc', 'emplois_gc'],
    ['the host', 'emplois.bsky.social', 'emplois'],
    ['the server', 'emplois@social.example', 'emplois'],
    ['no server', 'emplois @ Canada', 'emploiscanada'],
    ['what nobody sees', 'em\u200bplois', 'emplois'],
  ])('%s', (_, one, other) => {
    expect(foldLetters(one)).toBe(foldLetters(other));
  });

  it.each(['NRCan', 'rcmp', '196833853688656', '55677919@N02', '', '______', 'x'.repeat(LONGEST + 1)])(
    '%s is never compared',
    (text) => {
      expect(new Folder().fold(text)).toBe(false);
    },
  );

  it('gives the same letters as the folding that keeps the way back', () => {
    const folder = new Folder();
    const text = fc.oneof(
      fc.string({
        unit: fc.constantFrom(...Array.from('abirnvmwIl015_.-@ÉéСс\u200b')),
        minLength: 6,
        maxLength: 40,
      }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (given, merges) => {
        if (!folder.fold(given, merges)) return;
        const units = unitsOf(given, merges);
        const codes = units.map(({ letter }) => letter.codePointAt(0) ?? 0);
        expect(Array.from(folder.codes.subarray(0, folder.length))).toEqual(
          codes.map((code) => (code < 128 ? code : 128 + (code % 128))),
        );
        for (const { start, end } of units)
          expect(start >= 0 && start < end && end <= given.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('words', () => {
  const forms = (text: string) =>
    withoutAdded(foldLetters(text), 5).map(({ from, to }) => foldLetters(text).slice(from, to));
  const rest = (text: string) => {
    const folded = foldLetters(text);
    const { from, to } = distinctive(folded);
    return folded.slice(from, to);
  };

  it('takes added words from both ends, in every way', () => {
    expect(forms('TheRiversHarboursOfficial')).toContain(foldLetters('RiversHarbours'));
    expect(forms('RiversHarbours_Officiel_Canada')).toContain(foldLetters('RiversHarbours'));
    expect(forms('RiversHarbours')).toEqual([]);
    expect(forms('canada')).toEqual([]);
  });

  it('knows which part tells a name apart', () => {
    expect(rest('TBS_Canada')).toBe('tbs');
    expect(rest('CanEmbJapan')).toBe('japan');
    expect(rest('HICC_ca')).toBe('hlcc');
    expect(rest('canada')).toBe('');
    expect(rest('RiversHarbours')).toBe('rlversharbours');
  });
});
