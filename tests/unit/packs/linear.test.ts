/** No pattern of the lexicon costs more than linear time, whatever a page holds: what recheck found, for each pattern as it is now. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { examine, LINEAR, nameOfPattern, patternsOfLexicon, VERDICTS } from '@/scripts/linear';

const verdicts = JSON.parse(readFileSync(VERDICTS, 'utf8')) as Record<string, string>;
const patterns = [...new Set(patternsOfLexicon())];

it('every pattern was examined as it stands and found linear (else run: npm run linear)', () => {
  expect(patterns.filter((pattern) => !LINEAR.includes(verdicts[nameOfPattern(pattern)] ?? ''))).toEqual([]);
  expect(Object.keys(verdicts).length).toBe(patterns.length);
});

it('the examiner still finds what is not linear', async () => {
  expect(await examine('(a+)+b')).toBe('vulnerable');
  const short = patterns.filter((pattern) => pattern.length < 60).slice(0, 5);
  expect(await Promise.all(short.map(examine))).toEqual(short.map(() => 'safe'));
}, 60_000);
