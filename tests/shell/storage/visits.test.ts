/** A visit from the question to the written audit. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DirectoryEntry } from '@/lib/model/directory';
import type { AuditId, Day } from '@/lib/model/ids';
import { openDatabase, type VigieDatabase } from '@/lib/storage/db';
import { type VisitQuestion, visitRepository } from '@/lib/storage/visits';
import { listed } from '../../support/directory';
import { auditId, record, result } from '../../support/records';
import { present } from '../../support/snapshot';
import { recordVisit } from '../../support/visits';

const MINUTE = 60_000;
let db: VigieDatabase;

beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

const at = (time: string) => ({ observedAt: `2026-11-22T${time}.000Z` });
const ids = async () => (await db.audits.toArray()).map(({ id }) => id);
const question = {
  id: auditId(2) as AuditId,
  accountKey: 'x:riversharbours_gc',
  subjects: [],
  before: '2026-11-23T14:00:00.000Z',
  listedTwin: null,
  windowMs: MINUTE,
  listedKey: null,
  safeFor: null,
};

describe('a visit', () => {
  it('stores an audit and its summary', async () => {
    const stored = await recordVisit(db, record(1), MINUTE);
    expect(stored).toEqual(record(1));
    expect(await db.audits.get(auditId(1) as AuditId)).toEqual(record(1));
    expect(await db.accounts.get('x:riversharbours_gc')).toMatchObject({ latestId: auditId(1), audits: 1 });
  });

  it('takes the same id for the same audit, also at the same time', async () => {
    await Promise.all([1, 2, 3].map(() => recordVisit(db, record(1))));
    expect(await recordVisit(db, record(1))).toEqual(record(1));
    expect(await ids()).toEqual([auditId(1)]);
    expect(await db.accounts.get('x:riversharbours_gc')).toMatchObject({ audits: 1 });
  });

  it('answers the earlier audit for a page visited again within the minute, however the messages come', async () => {
    await recordVisit(db, record(2, at('14:00:30')), MINUTE);
    expect((await recordVisit(db, record(3, at('14:01:29')), MINUTE)).id).toBe(auditId(2));
    expect((await recordVisit(db, record(1, at('14:00:00')), MINUTE)).id).toBe(auditId(2));
    expect(await ids()).toEqual([auditId(2)]);
  });

  it('stores a page visited again once another copy of the list judges it', async () => {
    await recordVisit(db, record(1), MINUTE);
    const again = record(2);
    const copy = { id: 'other', date: '2026-11-01' as Day, sha256: 'f'.repeat(64), accounts: 3 };
    await recordVisit(db, { ...again, directory: { ...again.directory, copy } }, MINUTE);
    expect(await ids()).toEqual([auditId(1), auditId(2)]);
  });

  it('stores a visit a minute later, another account, and a reading that was asked for', async () => {
    await recordVisit(db, record(1, at('14:00:00')), MINUTE);
    await recordVisit(db, record(2, at('14:01:00')), MINUTE);
    await recordVisit(db, record(3, { ...at('14:01:01'), accountKey: 'x:rivieresports_gc' }), MINUTE);
    await recordVisit(db, record(4, at('14:01:02')));
    expect(await ids()).toEqual([1, 2, 3, 4].map(auditId));
  });

  it('keeps the summary of the latest audit when an older one arrives late', async () => {
    await recordVisit(db, record(2, at('15:00:00')), MINUTE);
    await recordVisit(db, record(1, at('14:00:00')), MINUTE);
    expect(await db.accounts.get('x:riversharbours_gc')).toMatchObject({ latestId: auditId(2), audits: 2 });
  });

  it('counts outcomes by severity in the summary', async () => {
    const results = [
      result({ rule: 'a-rule', outcome: 'failed', severity: 'critical' }),
      result({ rule: 'b-rule', outcome: 'failed', severity: 'advice' }),
      result({ rule: 'c-rule', outcome: 'cantTell' }),
      result({ rule: 'd-rule', outcome: 'inapplicable' }),
    ];
    await recordVisit(db, record(1, { results }), MINUTE);
    expect(await db.accounts.get('x:riversharbours_gc')).toMatchObject({
      name: 'Rivers and Harbours Canada',
      failed: 1,
      toNote: 1,
      cantTell: 1,
      passed: 0,
      outcomes: { 'a-rule': 'failed', 'b-rule': 'failed', 'c-rule': 'cantTell', 'd-rule': 'inapplicable' },
    });
  });
});

describe('the judgement of a visit', () => {
  it('is made of what is stored, and leaves nothing when it may not be kept', async () => {
    await recordVisit(db, record(1));
    const judged = record(2);
    const seen = await visitRepository(db).judgeOnce(question, () => ({ earlier }) => {
      expect(earlier.map(({ id }) => id)).toEqual([auditId(1)]);
      return { record: judged, isKept: false };
    });
    expect(seen).toEqual({ record: judged, stored: null });
    expect(await ids()).toEqual([auditId(1)]);
  });

  it('knows the ids read under a row before, and what a person found to be no imitation, where that is asked', async () => {
    const entry = listed().entry as DirectoryEntry;
    const fields = { ...record(1).fields, platformId: present('111') };
    await recordVisit(db, record(1, { directory: { match: 'listed', reasons: ['key'], entry }, fields }));
    const pair = { accountKey: 'x:riversharbours_gc', listedKey: 'x:portscan_en' };
    await db.safeLookalikes.put({ ...pair, by: 'A', reason: 'Same owner', at: '2026-11-22T00:00:00.000Z' });
    const knownOf = async (changes: Partial<VisitQuestion>) => {
      let seen: unknown;
      await visitRepository(db).judgeOnce({ ...question, ...changes }, () => ({ platformIds, safe }) => {
        seen = { platformIds, safe };
        return { record: record(2), isKept: false };
      });
      return seen;
    };
    expect(await knownOf({})).toEqual({ platformIds: [], safe: [] });
    expect(await knownOf({ listedKey: entry.key, safeFor: pair.accountKey })).toEqual({
      platformIds: ['111'],
      safe: ['x:portscan_en'],
    });
  });

  it('that fails is told to whoever asked, and nothing is written', async () => {
    const failing = visitRepository(db).judgeOnce(question, () => () => {
      throw new Error('no verdict');
    });
    await expect(failing).rejects.toThrow('no verdict');
    expect(await ids()).toEqual([]);
  });
});
