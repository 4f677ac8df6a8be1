import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase, type StoredVersion } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import { version } from '../../support/records';

const db = openDatabase();
const directories = directoryRepository(db);
afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});
const names = async () => (await directories.versions()).map(({ id }: StoredVersion) => id);

describe('versions', () => {
  it('are all kept, the latest imported first, and none is ever written over', async () => {
    await directories.add(version('1', { importedAt: '2026-11-01T10:00:00Z' }), { a: 1 }, { b: 1 }, true);
    await directories.add(version('2', { importedAt: '2026-11-08T10:00:00Z' }), { a: 2 }, {}, true);
    await directories.add(version('1', { id: 'other' }), { a: 9 }, { b: 9 }, true);
    expect(await names()).toEqual(['copy-2', 'copy-1']);
    expect((await directories.columns(version('1').sha256))?.columns).toEqual({ a: 1 });
    expect(await directories.rows(version('1').sha256)).toEqual({ b: 1 });
    expect(await directories.active()).toBe(version('1').sha256);
  });

  it('are put in use one at a time; an unknown one never', async () => {
    await directories.add(version('1'), {}, {}, false);
    expect(await directories.active()).toBeNull();
    expect(await directories.use(version('2').sha256)).toBe(false);
    expect(await directories.use(version('1').sha256)).toBe(true);
    expect(await directories.active()).toBe(version('1').sha256);
    expect(await directories.use(null)).toBe(true);
    expect(await directories.active()).toBeNull();
  });

  it('go away whole', async () => {
    const { sha256 } = version('1');
    await directories.add(version('1'), {}, {}, false);
    await directories.keepLookalikes({ sha256, made: '1', index: {} });
    await directories.remove(sha256);
    expect([await names(), await directories.columns(sha256), await directories.rows(sha256)]).toEqual([
      [],
      undefined,
      undefined,
    ]);
    expect(await directories.lookalikes(sha256)).toBeUndefined();
  });
});

it('remembers who found which account harmless, and why', async () => {
  const safe = {
    accountKey: 'x:rivers0',
    listedKey: 'x:riverso',
    by: 'A reviewer',
    reason: 'A club',
    at: '2026-11-25T10:00:00Z',
  };
  await directories.markSafe(safe);
  expect(await directories.safe()).toEqual([safe]);
  expect(await directories.isSafe('x:rivers0', 'x:riverso')).toBe(true);
  expect(await directories.isSafe('x:rivers0', 'x:other')).toBe(false);
  await directories.unmarkSafe('x:rivers0', 'x:riverso');
  expect(await directories.safe()).toEqual([]);
});

it('the copy of the time before versions is told once, then forgotten', async () => {
  await db.directories.add({
    id: 'mine',
    sha256: 'ab',
    importedAt: '2026-01-01T10:00:00Z',
    packed: { a: 1 },
  });
  await db.settings.put({ key: 'activeDirectory', value: 'mine' });
  expect(await directories.old()).toEqual({
    packed: { a: 1 },
    importedAt: '2026-01-01T10:00:00Z',
    isActive: true,
  });
  await directories.dropOld();
  expect([await directories.old(), await directories.active()]).toEqual([null, null]);
});
