import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '@/lib/storage/db';
import { policyPackRepository } from '@/lib/storage/policy-packs';

const db = openDatabase();
const packs = policyPackRepository(db);
const pack = (id: string, sha256 = 'a') => ({ id, sha256, at: '2026-11-22T12:00:00.000Z', file: { id } });
afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('keeps one pack for each id, by id', async () => {
  await packs.put(pack('town-b'));
  await packs.put(pack('town-a'));
  await packs.put(pack('town-b', 'b'));
  expect((await packs.all()).map(({ id, sha256 }) => `${id} ${sha256}`)).toEqual(['town-a a', 'town-b b']);
});

it('remembers what is switched off, for shipped packs too; a pack put in use or removed is off no more', async () => {
  expect(await packs.off()).toEqual([]);
  await packs.put(pack('town'));
  await packs.switch('town', true);
  await packs.switch('ontario', true);
  await packs.switch('ontario', true);
  expect(await packs.off()).toEqual(['ontario', 'town']);
  await packs.put(pack('town', 'b'));
  expect(await packs.off()).toEqual(['ontario']);
  await packs.switch('town', true);
  await packs.remove('town');
  expect([await packs.all(), await packs.off()]).toEqual([[], ['ontario']]);
  await packs.switch('ontario', false);
  expect(await packs.off()).toEqual([]);
  expect(await db.settings.get('packsOff')).toBeUndefined();
});
