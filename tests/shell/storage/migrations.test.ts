/** A database as version 1 wrote it, frozen in `v1-dump.json`, opens in today's Vigie with nothing lost. */
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { AuditRecord } from '@/lib/model/record';
import { auditRepository } from '@/lib/storage/audits';
import { openDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import { readerPackRepository } from '@/lib/storage/reader-packs';

interface Dump {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}
const dump = JSON.parse(readFileSync(new URL('v1-dump.json', import.meta.url), 'utf8')) as Dump;

afterEach(() => Dexie.delete('vigie'));

it('opens a database of version 1', async () => {
  const old = new Dexie('vigie');
  old.version(dump.version).stores(dump.stores);
  for (const [table, rows] of Object.entries(dump.rows)) await old.table(table).bulkAdd(rows);
  old.close();

  const db = openDatabase();
  const stored = await db.audits.toArray();
  expect(stored).toEqual(dump.rows['audits']);
  for (const row of stored) expect(AuditRecord.safeParse(row).error).toBeUndefined();
  // Every line as it was, and what version 3 adds to it.
  const accounts = await db.accounts.toArray();
  expect(accounts).toMatchObject(dump.rows['accounts']!);
  expect(accounts.map(({ listedKey, platformIds }) => [listedKey, platformIds])).toEqual([
    ['x:riversharbours_gc', []],
    ['', []],
  ]);
  expect(await directoryRepository(db).active()).toBe('harbours-2026');
  expect(await directoryRepository(db).old()).toMatchObject({ isActive: true });
  expect(await auditRepository(db).of('x:riversharbours_gc')).toHaveLength(2);
  expect(await readerPackRepository(db).active()).toBeNull();
  expect(await db.accounts.where('organizationIds').equals('rhc').count()).toBe(1);
  db.close();
});

it('has a migration file for every version, and the frozen one says what the dump says', async () => {
  const { v1 } = await import('@/lib/storage/migrations/v1');
  expect({ version: v1.version, stores: v1.stores }).toEqual({ version: dump.version, stores: dump.stores });
  expect(openDatabase().verno).toBe(4);
});

it.each(['v1', 'v2', 'v3'])('migration %s imports nothing', (name) => {
  const text = readFileSync(new URL(`../../../lib/storage/migrations/${name}.ts`, import.meta.url), 'utf8');
  expect(text).not.toMatch(/\b(?:import|require)\b/);
});
