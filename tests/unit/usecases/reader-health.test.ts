import { describe, expect, it } from 'vitest';
import type { AuditRecord } from '@/lib/model/record';
import { healthCounter } from '@/lib/usecases/reader-health';
import { record } from '../../support/records';

const at = (observedAt: string, changes: Partial<AuditRecord> = {}) => ({
  ...record(),
  observedAt,
  ...changes,
});
function sum(...records: AuditRecord[]) {
  const counter = healthCounter();
  for (const one of records) counter.add(one);
  return counter.result();
}
const withName = (via: string) => {
  const { fields } = record();
  return { fields: { ...fields, displayName: { state: 'present' as const, value: 'Rivers', via } } };
};

describe('reader health', () => {
  it('counts audits, undecided results and page states, by platform, most audited first', () => {
    const [x, other] = sum(
      at('2026-10-01T10:00:00Z'),
      at('2026-11-01T10:00:00Z', { pageState: 'loginWall' }),
      at('2026-11-02T10:00:00Z', { platform: 'youtube' as AuditRecord['platform'] }),
    );
    expect(x).toMatchObject({ platform: 'x', audits: 2, states: { profile: 1, loginWall: 1 } });
    expect(other?.platform).toBe('youtube');
    const { results } = record();
    const undecided = results.filter(({ outcome }) => outcome === 'cantTell').length;
    expect(other?.undecided).toBe(undecided);
    expect(other?.judged).toBe(results.filter(({ outcome }) => !/^(?:inapp|untes)/.test(outcome)).length);
  });

  it('knows the last good page, and the last one that the reader failed', () => {
    const [x] = sum(
      at('2026-11-03T10:00:00Z', { lost: ['handle'] }),
      at('2026-11-01T10:00:00Z'),
      at('2026-11-02T10:00:00Z', { pageState: 'unknownLayout' }),
    );
    expect(x?.lastGood).toBe('2026-11-01T10:00:00Z');
    expect(x?.lastBroken).toMatchObject({ observedAt: '2026-11-03T10:00:00Z', lost: ['handle'] });
    expect(x?.months).toEqual([expect.objectContaining({ month: '2026-11', audits: 3, broken: 2 })]);
  });

  it('shows drift: another source than the month before, in order, whatever the order of audits', () => {
    const [x] = sum(
      at('2026-11-01T10:00:00Z', withName('dom:name')),
      at('2026-09-01T10:00:00Z', withName('jsonLd')),
      at('2026-10-01T10:00:00Z', withName('jsonLd')),
      at('2026-10-02T10:00:00Z', withName('a source with spaces')),
      at('2026-10-03T10:00:00Z', withName('jsonLd')),
    );
    expect(x?.changes).toEqual([{ field: 'displayName', month: '2026-11', from: 'jsonLd', to: 'dom:name' }]);
    expect(x?.fields.find(({ field }) => field === 'displayName')?.rungs).toEqual([
      { via: 'jsonLd', times: 3 },
      { via: 'dom:name', times: 1 },
      { via: 'a source with spaces', times: 1 },
    ]);
  });

  it('counts neither saved copies nor what a platform never shows', () => {
    const { fields } = record();
    const [x] = sum(
      at('2026-11-01T10:00:00Z', { fields: { ...fields, posts: { state: 'unreadable', why: 'notShown' } } }),
      at('2026-11-02T10:00:00Z', {
        savedCopy: { format: 'html', dateFrom: 'file', openedAt: '2026-11-25T10:00:00Z' },
      }),
    );
    expect(x?.audits).toBe(1);
    expect(x?.fields.some(({ field }) => field === 'posts')).toBe(false);
  });
});
