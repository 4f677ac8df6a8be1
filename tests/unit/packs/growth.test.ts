/** Hostile text costs linear time: no pattern takes much longer on twice the text. */
import { expect, it } from 'vitest';
import { fold } from '@/lib/model/fold';
import type { PhraseSet } from '@/lib/model/pack';
import { lexicon } from '@/lib/packs';

const SIZE = 20_000;
/** Quadratic growth gives 4, linear 2; a short time is never a failure, whatever its ratio. */
const MAX_RATIO = 3.2;
const HARMLESS_MS = 10;

const COMMON = ['a', 'a ', 'a.', 'a-', '.', '@a', '@a.', '(', '-', ' ', 'a(', '1 ', '[', "a'"];

/** What a set's patterns may stumble over: its samples, the literal pieces of its patterns, and what patterns repeat over. */
function seedsOf({ patterns, matches }: PhraseSet): Set<string> {
  const pieces = patterns.flatMap(({ pattern }) =>
    pattern
      .replace(/\\[bws]|\(\?<\w+>|\(\?[=!<:]+/g, ' ')
      .split(/[^a-z'@:./ -]+/)
      .filter((piece) => piece.trim().length > 2),
  );
  return new Set([
    ...COMMON,
    ...matches.map((sample) => `${fold(sample)} `),
    ...pieces.flatMap((piece) => [piece, `${piece.trim()} `, `${piece.trim()}(`, `${piece.trim()}.`]),
  ]);
}

const best = (pattern: RegExp, text: string, tries: number): number =>
  Math.min(
    ...Array.from({ length: tries }, () => {
      const start = performance.now();
      for (const match of text.matchAll(pattern)) if (match.index < 0) throw new Error('never');
      return performance.now() - start;
    }),
  );

it.each(lexicon.phrases)('$id grows no faster than its text', (set) => {
  const seeds = seedsOf(set);
  const slow: unknown[] = [];
  for (const { pattern } of set.patterns) {
    const compiled = new RegExp(pattern, 'g');
    for (const seed of seeds) {
      const text = seed.repeat(Math.ceil(SIZE / seed.length)).slice(0, SIZE);
      if (best(compiled, text, 1) < HARMLESS_MS || best(compiled, text, 5) < HARMLESS_MS) continue;
      const ratio = best(compiled, text, 5) / best(compiled, text.slice(0, SIZE / 2), 5);
      if (ratio > MAX_RATIO) slow.push({ pattern, seed, ratio });
    }
  }
  expect(slow).toEqual([]);
});
