import { afterEach, expect, it, vi } from 'vitest';
import { auditRepository } from '@/lib/storage/audits';
import { openDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import type { AccountSummary } from '@/lib/storage/summary';
import { liveData } from '@/lib/storage/watch';
import { auditId, record, version } from '../../support/records';
import { recordVisit } from '../../support/visits';

const db = openDatabase();
const audits = auditRepository(db);
afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('tells a view what is there and what changes, until it stops', async () => {
  const seen: AccountSummary[][] = [];
  const stop = liveData(db).accounts({ changed: (accounts) => seen.push(accounts) });
  await vi.waitFor(() => expect(seen).toEqual([[]]));
  await recordVisit(db, record(1));
  await vi.waitFor(() => expect(seen.at(-1)?.map(({ latestId }) => latestId)).toEqual([auditId(1)]));
  stop();
  const told = seen.length;
  await audits.forget('x:riversharbours_gc');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toHaveLength(told);
});

it('says null for an audit that was forgotten', async () => {
  await recordVisit(db, record(1));
  const seen: (string | null)[] = [];
  const stop = liveData(db).audit(auditId(1), { changed: (found) => seen.push(found?.id ?? null) });
  await vi.waitFor(() => expect(seen).toEqual([auditId(1)]));
  await audits.forget('x:riversharbours_gc');
  await vi.waitFor(() => expect(seen.at(-1)).toBeNull());
  stop();
});

it('follows the directory in use', async () => {
  const directories = directoryRepository(db);
  const seen: (string | null)[] = [];
  const stop = liveData(db).activeDirectory({ changed: (found) => seen.push(found) });
  await vi.waitFor(() => expect(seen).toEqual([null]));
  await directories.add(version('0'), {}, {}, true);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(version('0').sha256));
  await directories.use(null);
  await vi.waitFor(() => expect(seen.at(-1)).toBeNull());
  stop();
});

it('says that the database cannot be read', async () => {
  vi.spyOn(db.audits, 'count').mockRejectedValue(new Error('disk'));
  const failed = vi.fn();
  liveData(db).auditCount({ changed: () => {}, failed });
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
});
