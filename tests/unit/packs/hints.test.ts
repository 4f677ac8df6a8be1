/** Hints are up to date, and never hide a match. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/model/fold';
import { lexicon } from '@/lib/packs';
import { hintsOf, PHRASE_FILES, withHints } from '../../../scripts/hints';

it.each(PHRASE_FILES)(
  'the hints of %s are those of its patterns (else run: tsx scripts/hints.ts)',
  (file) => {
    expect(readFileSync(file, 'utf8')).toBe(withHints(file));
  },
);

it.each([
  ['\\b(public|civil) servants?\\b', [' servant']],
  ['\\bofficial (account|page)\\b|\\bthe official\\b', ['official ', 'the official']],
  ['\\bcolou?r\\b', ['colo']],
  ['(?<!not )\\bofficial+ly\\b', ['official']],
  ['\\b(grant|loan)s?\\b', ['grant', 'loan']],
  ['\\b(a|an)? ?b\\b', undefined],
  ['x{2,}yz', undefined],
])('%s needs %j', (pattern, words) => {
  expect(hintsOf(pattern)).toEqual(words);
});

describe('soundness', () => {
  const patterns = lexicon.phrases.flatMap((set) => set.patterns).filter(({ hints }) => hints !== undefined);
  const pieces = [
    ...new Set(
      lexicon.phrases
        .flatMap((set) => [...set.matches, ...set.misses])
        .flatMap((sample) => fold(sample).split(/(?= )/)),
    ),
    ...patterns.flatMap(({ hints }) => hints ?? []),
  ];

  it('covers most patterns', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it('a text without a pattern’s hints has no match of it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join('');
        for (const { pattern, hints } of patterns) {
          if (hints?.some((hint) => text.includes(hint)) === true) continue;
          expect(new RegExp(pattern).test(text), `${pattern} in ${text}`).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
