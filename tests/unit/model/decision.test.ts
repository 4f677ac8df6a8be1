/** Restraint: nothing of a decision on imitation leaves before as many persons as asked hold the same. */
import { describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/model/answer';
import { heldDecisions, isDecidable, standingOf } from '@/lib/model/decision';
import { packs } from '@/lib/packs';
import { exportedWords } from '@/lib/usecases/exported-words';
import { record } from '../../support/records';
import { few, lookalike } from '../../support/story-records';

const said = (
  by: string,
  decision: Decision['decision'] = 'imitates',
  day = 1,
  account = 'x:look',
): Decision =>
  ({
    accountKey: account,
    decision,
    by,
    ground: 'Seen',
    auditId: record(1).id,
    at: `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`,
  }) as Decision;

describe('where a decision stands', () => {
  it.each<[string, Decision[], number, object]>([
    ['nobody', [], 2, { state: 'none' }],
    ['one of two', [said('A')], 2, { state: 'awaiting', persons: 1 }],
    ['two of two', [said('A'), said('B')], 2, { state: 'held', persons: 2 }],
    ['one where one is asked', [said('A')], 1, { state: 'held', persons: 1 }],
    ['two against', [said('A'), said('B', 'doesNotImitate')], 1, { state: 'disputed', persons: 2 }],
    ['two and one against', [said('A'), said('B'), said('C', 'doesNotImitate')], 2, { state: 'disputed' }],
    [
      'one name, two spellings',
      [said('Jo  Côté'), said('jo cote ', 'imitates', 2)],
      2,
      { state: 'awaiting', persons: 1 },
    ],
    ['initials with and without points', [said('J.-P. Roy'), said('J P Roy')], 2, { state: 'awaiting' }],
    ['a change of mind', [said('A'), said('B'), said('b', 'doesNotImitate', 3)], 2, { state: 'disputed' }],
  ])('%s', (_, decisions, asked, standing) => {
    expect(standingOf(decisions, asked)).toMatchObject(standing);
  });
});

describe('what may be exported', () => {
  it('is what two persons hold on one account, not what two hold on two', () => {
    const alone = [said('A'), said('B', 'imitates', 1, 'x:other')];
    expect(heldDecisions(alone, 2)).toEqual([]);
    const both = [said('A'), said('B'), said('A', 'imitates', 1, 'x:other')];
    expect(heldDecisions(both, 2)).toEqual(both.slice(0, 2));
  });

  it('goes through one door, whatever else is said', async () => {
    const words = {
      answers: [],
      attestations: [],
      decisions: [said('A'), said('a'), said('Z', 'imitates', 1, 'x:z')],
    };
    expect((await exportedWords({ words: () => Promise.resolve(words) }, 2)).decisions).toEqual([]);
    expect((await exportedWords({ words: () => Promise.resolve(words) }, 1)).decisions).toHaveLength(2);
  });
});

it('is asked only of an account that is not listed and of which a rule gave a signal', () => {
  const policies = packs.map(({ pack }) => pack);
  const signal = { ...lookalike.results[0]!, rule: 'lookalike-handle', outcome: 'failed' } as const;
  const suspect = { ...lookalike, results: [signal as (typeof lookalike.results)[number]] };
  expect(isDecidable(suspect, policies)).toBe(true);
  expect(isDecidable({ ...suspect, results: [] }, policies)).toBe(false);
  expect(isDecidable({ ...suspect, directory: few.directory }, policies)).toBe(false);
  expect(isDecidable(few, policies)).toBe(false);
});
