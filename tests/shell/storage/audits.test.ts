import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '@/lib/model/ids';
import { type AuditRepository, auditRepository } from '@/lib/storage/audits';
import { openDatabase, type VigieDatabase } from '@/lib/storage/db';
import { auditId, record, result } from '../../support/records';

const MINUTE = 60_000;
let db: VigieDatabase;
let audits: AuditRepository;

beforeEach(() => {
  db = openDatabase();
  audits = auditRepository(db);
});
afterEach(() => db.delete());

const at = (time: string) => ({ observedAt: `2026-11-22T${time}.000Z` });
const ids = async () => (await db.audits.toArray()).map(({ id }) => id);

describe('recordOnce', () => {
  it('stores an audit and its summary', async () => {
    const stored = await audits.recordOnce(record(1), MINUTE, false);
    expect(stored).toEqual(record(1));
    expect(await audits.get(auditId(1))).toEqual(record(1));
    expect(await db.accounts.get('x:riversharbours_gc')).toMatchObject({ latestId: auditId(1), audits: 1 });
  });

  it('takes the same id for the same audit, also at the same time', async () => {
    await Promise.all([1, 2, 3].map(() => audits.recordOnce(record(1), MINUTE, true)));
    expect(await audits.recordOnce(record(1), MINUTE, true)).toEqual(record(1));
    expect(await ids()).toEqual([auditId(1)]);
    expect(await db.accounts.get('x:riversharbours_gc')).toMatchObject({ audits: 1 });
  });

  it('answers the earlier audit for a page visited again within the minute, however the messages come', async () => {
    await audits.recordOnce(record(2, at('14:00:30')), MINUTE, false);
    expect((await audits.recordOnce(record(3, at('14:01:29')), MINUTE, false)).id).toBe(auditId(2));
    expect((await audits.recordOnce(record(1, at('14:00:00')), MINUTE, false)).id).toBe(auditId(2));
    expect(await ids()).toEqual([auditId(2)]);
  });

  it('stores a page visited again once another copy of the list judges it', async () => {
    await audits.recordOnce(record(1), MINUTE, false);
    const again = record(2);
    const copy = { id: 'other', date: '2026-11-01' as Day, sha256: 'f'.repeat(64), accounts: 3 };
    await audits.recordOnce({ ...again, directory: { ...again.directory, copy } }, MINUTE, false);
    expect(await ids()).toEqual([auditId(1), auditId(2)]);
  });

  it('stores a visit a minute later, another account, and a reading that was asked for', async () => {
    await audits.recordOnce(record(1, at('14:00:00')), MINUTE, false);
    await audits.recordOnce(record(2, at('14:01:00')), MINUTE, false);
    await audits.recordOnce(
      record(3, { ...at('14:01:01'), accountKey: 'x:rivieresports_gc' }),
      MINUTE,
      false,
    );
    await audits.recordOnce(record(4, at('14:01:02')), MINUTE, true);
    expect(await ids()).toEqual([1, 2, 3, 4].map(auditId));
  });

  it('keeps the summary of the latest audit when an older one arrives late', async () => {
    await audits.recordOnce(record(2, at('15:00:00')), MINUTE, false);
    await audits.recordOnce(record(1, at('14:00:00')), MINUTE, false);
    expect(await db.accounts.get('x:riversharbours_gc')).toMatchObject({ latestId: auditId(2), audits: 2 });
  });

  it('counts outcomes by severity in the summary', async () => {
    const results = [
      result({ rule: 'a-rule', outcome: 'failed', severity: 'critical' }),
      result({ rule: 'b-rule', outcome: 'failed', severity: 'advice' }),
      result({ rule: 'c-rule', outcome: 'cantTell' }),
      result({ rule: 'd-rule', outcome: 'inapplicable' }),
    ];
    await audits.recordOnce(record(1, { results }), MINUTE, false);
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

describe('importAll', () => {
  it('adds what is new, skips what is the same, and refreshes the summaries', async () => {
    await audits.recordOnce(record(1), MINUTE, false);
    const later = record(2, at('18:00:00'));
    expect(await audits.importAll([record(1), later])).toEqual({ added: 1, skipped: 1 });
    expect(await db.accounts.get('x:riversharbours_gc')).toMatchObject({ latestId: auditId(2), audits: 2 });
  });

  it('lets the later judgement of one reading stand, whichever comes first', async () => {
    const judged = record(1, { asOf: '2020-01-15', judgedAt: '2026-11-25T12:00:00.000Z' });
    await audits.recordOnce(record(1), MINUTE, false);
    expect(await audits.importAll([judged])).toEqual({ added: 1, skipped: 0 });
    expect(await audits.importAll([record(1)])).toEqual({ added: 0, skipped: 1 });
    expect(await db.audits.toArray()).toEqual([judged]);
  });

  it('changes nothing at all when one id has another content', async () => {
    await audits.recordOnce(record(2), MINUTE, false);
    const other = record(2, { pageState: 'loginWall' });
    expect(await audits.importAll([record(1), other])).toEqual({ conflict: auditId(2) });
    expect(await db.audits.toArray()).toEqual([record(2)]);
    expect(await db.accounts.get('x:riversharbours_gc')).toMatchObject({ audits: 1 });
  });
});

it('forgets every audit of an account, and only those', async () => {
  await audits.importAll([
    record(1, at('01:00:00')),
    record(2, at('02:00:00')),
    record(3, { accountKey: 'x:rivieresports_gc' }),
  ]);
  expect(await audits.forget('x:riversharbours_gc')).toBe(2);
  expect(await ids()).toEqual([auditId(3)]);
  expect((await db.accounts.toArray()).map(({ accountKey }) => accountKey)).toEqual(['x:rivieresports_gc']);
  expect(await audits.forget('x:riversharbours_gc')).toBe(0);
});

it('pages through every audit in the order of ids', async () => {
  const all = Array.from({ length: 7 }, (_, n) => record(n + 1));
  await audits.importAll([...all].reverse());
  const pages = [];
  for await (const page of audits.pages(3)) pages.push(page.map(({ id }) => id));
  const expected = all.map(({ id }) => id as string);
  expect(pages).toEqual([expected.slice(0, 3), expected.slice(3, 6), expected.slice(6)]);
});

it('gives the visits of an account, latest first', async () => {
  await audits.importAll([record(1, at('02:00:00')), record(2, at('01:00:00'))]);
  expect((await audits.of('x:riversharbours_gc')).map(({ id }) => id)).toEqual([auditId(1), auditId(2)]);
});
