import { expect, it } from 'vitest';
import type { RuleResult } from '@/lib/model/result';
import { glanceAt, markOf } from '@/lib/usecases/glance';
import { result } from '../../support/records';

const failed = (severity: 'critical' | 'major' | 'minor' | 'advice') =>
  result({ outcome: 'failed', severity });
const passed = result({ outcome: 'passed' });
const cantTell = result({ outcome: 'cantTell' });
const inapplicable = result({ outcome: 'inapplicable' });

it.each([
  [
    'grave failures are counted, lesser ones are not',
    [failed('critical'), failed('major'), failed('minor'), passed],
    '!2',
    2,
  ],
  ['only lesser failures', [failed('minor'), failed('advice'), passed, cantTell], 'i', 2],
  ['nothing failed', [passed, passed, cantTell], '✓', 2],
  ['nothing could be checked', [cantTell, inapplicable], '?', 1],
  ['no rule applies', [inapplicable, result({ outcome: 'untested' })], '', 0],
  ['no results', [], '', 0],
  ['room for four characters', Array.from({ length: 12 }, () => failed('major')), '!9+', 12],
])('%s', (_, results, mark, count) => {
  const glance = glanceAt({ pageState: 'profile', results });
  expect([markOf(glance), glance.count]).toEqual([mark, count]);
});

it('never calls a page in order that was not read, whatever the directory says of its account', () => {
  const wall = (results: RuleResult[]) => markOf(glanceAt({ pageState: 'loginWall', results }));
  expect(wall([passed, passed, cantTell])).toBe('?');
  expect(wall([passed, cantTell, failed('major')])).toBe('!1');
  expect(markOf(glanceAt({ pageState: 'private', results: [passed] }))).toBe('✓');
});
