import { describe, expect, it } from 'vitest';
import { ok } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import type { RejudgeChoice } from '@/lib/model/rejudge';
import { judgeAgain } from '@/lib/usecases/judge-again';
import { auditProfile, type JudgeDeps } from '@/lib/usecases/observe-profile';
import { flipsOf, keepRejudged, packsUnder, previewRejudge } from '@/lib/usecases/rejudge';
import { rulebook } from '@/lib/usecases/rulebook';
import { copy, entry } from '../../support/directory';
import { present, snapshot } from '../../support/snapshot';

const NOW = '2026-11-25T12:00:00.000Z';
const deps: JudgeDeps = {
  directory: null,
  rulebook,
  version: '0',
  audits: { platformIdsOf: () => Promise.resolve([]) },
  context: { store: null, pairs: () => Promise.resolve(null) },
  imitations: { imitations: () => Promise.resolve(null), isSafe: () => Promise.resolve(false) },
};
const NOTHING_ELSE: RejudgeChoice = { asOf: null, sha256: null, packs: null };
const under = (choice: RejudgeChoice) =>
  Promise.resolve(
    ok({
      ...deps,
      rulebook: { ...rulebook, packs: packsUnder(rulebook.packs, choice) },
      ...(choice.asOf === null ? {} : { asOf: choice.asOf }),
    }),
  );
const person = snapshot({
  fields: {
    displayName: present('Jo Tremblay'),
    bio: present('Director General, Government of Canada. Official account. Opinions my own.'),
  },
});
const { record } = auditProfile(deps, person, { match: 'noDirectory', reasons: ['no-directory'] });

async function* all(...records: AuditRecord[]) {
  await Promise.resolve();
  yield* records;
}
const preview = (choice: RejudgeChoice) =>
  previewRejudge(under, choice, all(record), { now: NOW, progress: () => Promise.resolve() });

describe('judging again', () => {
  it('changes nothing when nothing has changed, but for the time', async () => {
    expect(await judgeAgain(deps, record, NOW)).toEqual({ ...record, judgedAt: NOW });
    expect(await preview(NOTHING_ELSE)).toEqual(ok({ judged: 1, flips: [], classes: [], changed: [] }));
  });

  it('lists the verdicts of packs that are left out, and no others', async () => {
    const packs = rulebook.packs.map(({ id }) => id).filter((id) => id !== 'public-servants');
    const shown = await preview({ ...NOTHING_ELSE, packs });
    if (!shown.ok) throw new Error(shown.error.code);
    const left = record.results.filter(({ pack }) => pack === 'public-servants');
    expect(shown.value.flips.map(({ rule, before, after }) => [rule, before, after])).toEqual(
      left.map(({ rule, outcome }) => [rule, outcome, null]),
    );
    expect(shown.value.changed).toEqual([record.id]);
  });

  it('applies the policies of another day: a rule not yet in force does not apply', async () => {
    const listed = auditProfile(deps, snapshot(), {
      match: 'listed',
      entry: entry(),
      reasons: [],
      copy: copy(),
    }).record;
    const before = await judgeAgain({ ...deps, asOf: '2020-01-15' }, listed, NOW);
    expect(before.asOf).toBe('2020-01-15');
    const notice = (from: AuditRecord) => from.results.find(({ rule }) => rule === 'notice-link-present');
    expect(notice(before)).toMatchObject({ outcome: 'inapplicable' });
    expect(flipsOf(before, before)).toEqual([]);
  });

  it('keeps all or nothing', async () => {
    const kept: AuditRecord[] = [];
    const store = (has: boolean) => ({
      get: () => Promise.resolve(has ? record : undefined),
      replaceAll: (records: readonly AuditRecord[]) => {
        kept.push(...records);
        return Promise.resolve(records.length);
      },
    });
    const gone = await keepRejudged(under, NOTHING_ELSE, store(false), [record.id], NOW);
    expect(gone).toMatchObject({ ok: false, error: { code: 'audit-unknown' } });
    expect(kept).toEqual([]);
    expect(await keepRejudged(under, NOTHING_ELSE, store(true), [record.id], NOW)).toEqual(ok({ judged: 1 }));
    expect(kept).toEqual([{ ...record, judgedAt: NOW }]);
  });
});
