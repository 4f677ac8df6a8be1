import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AuditRepository, auditRepository } from '@/lib/storage/audits';
import { openDatabase, type VigieDatabase } from '@/lib/storage/db';
import { auditId, record } from '../../support/records';
import { recordVisit } from '../../support/visits';

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

describe('importAll', () => {
  it('adds what is new, skips what is the same, and refreshes the summaries', async () => {
    await recordVisit(db, record(1), MINUTE);
    const later = record(2, at('18:00:00'));
    expect(await audits.importAll([record(1), later])).toEqual({ added: 1, skipped: 1 });
    expect(await db.accounts.get('x:riversharbours_gc')).toMatchObject({ latestId: auditId(2), audits: 2 });
  });

  it('lets the later judgement of one reading stand, whichever comes first', async () => {
    const judged = record(1, { asOf: '2020-01-15', judgedAt: '2026-11-25T12:00:00.000Z' });
    await recordVisit(db, record(1), MINUTE);
    expect(await audits.importAll([judged])).toEqual({ added: 1, skipped: 0 });
    expect(await audits.importAll([record(1)])).toEqual({ added: 0, skipped: 1 });
    expect(await db.audits.toArray()).toEqual([judged]);
  });

  it('changes nothing at all when one id has another content', async () => {
    await recordVisit(db, record(2), MINUTE);
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
