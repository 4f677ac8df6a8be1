/** Hostile text costs linear time: no pattern takes much longer on twice the text. */
import { expect, it } from 'vitest';
import { fold } from '@/lib/model/fold';
import type { PhraseSet } from '@/lib/model/lexicon';
import { lexicon } from '@/lib/packs';
import { growsTooFast } from '../../support/growth';

const SIZE = 20_000;
/** A short time is never a failure, whatever its growth. */
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

it.each(lexicon.phrases)('$id grows no faster than its text', (set) => {
  const slow: string[] = [];
  for (const { pattern } of set.patterns) {
    const compiled = new RegExp(pattern, 'g');
    const scan = (text: string) => () => {
      for (const match of text.matchAll(compiled)) if (match.index < 0) throw new Error('never');
    };
    for (const seed of seedsOf(set)) {
      const text = seed.repeat(Math.ceil(SIZE / seed.length)).slice(0, SIZE);
      if (growsTooFast(scan(text), scan(text.slice(0, SIZE / 2)), HARMLESS_MS))
        slow.push(`${pattern} on ${seed}`);
    }
  }
  expect(slow).toEqual([]);
});
