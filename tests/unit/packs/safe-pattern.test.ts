/** What the grammar of loaded packs lets through costs the same at each place of a text, however hostile both are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternFlaw } from '@/lib/packs/safe-pattern';
import { growsTooFast } from '../../support/growth';

describe('the grammar of patterns', () => {
  it.each([
    'town of blue heron bay',
    '\\b(ville|municipalite) de (la )?baie-du-heron\\b',
    "\\bministry of [a-z' ,&-]{3,60}\\bontario\\b",
    '^official|\\(officiel(le)?\\)$',
    'x{3}y?[^.|;\\n]{0,40}z',
  ])('takes %s', (pattern) => {
    expect(patternFlaw(pattern)).toBeNull();
  });

  it('never throws, and what it takes is a regular expression', () => {
    const letters = fc.constantFrom(...'ab(|)[]{}?*+\\^$.,-013:=!<>kdbw'.split(''));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 24 }), (parts) => {
        const pattern = parts.join('');
        if (patternFlaw(pattern) === null) expect(() => new RegExp(pattern, 'g')).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    // As many ways as the grammar allows, and a last letter that never comes.
    '[a-z ]{0,30}[a-z ]{0,30}z',
    'a?a?a?a?a?a?a?a?a?a{9}z',
    '(a|a|a|a|a|a|a|a|a|a)(a|a|a|a|a|a|a|a|a|a)(a|a|a|a|a|a|a|a|a|a)z',
    '(((((a?)?)?)?)?[ab]{0,99})?z',
  ])('costs linear time at worst: %s', (pattern) => {
    expect(patternFlaw(pattern)).toBeNull();
    const compiled = new RegExp(pattern, 'g');
    const scan = (size: number) => () => {
      expect([...'a'.repeat(size).matchAll(compiled)]).toEqual([]);
    };
    expect(growsTooFast(scan(20_000), scan(10_000), 10)).toBe(false);
  });
});
