/** Policy packs from files, and which packs are switched off. */
import type { StoredPolicyPack, VigieDatabase } from './db';

export function policyPackRepository(db: VigieDatabase) {
  const off = async (): Promise<string[]> =>
    ((await db.settings.get('packsOff'))?.value ?? '').split(' ').filter((id) => id !== '');

  const setOff = async (ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) await db.settings.delete('packsOff');
    else await db.settings.put({ key: 'packsOff', value: [...new Set(ids)].sort().join(' ') });
  };

  return {
    /** By id. */
    all: (): Promise<StoredPolicyPack[]> => db.policyPacks.orderBy('id').toArray(),

    /** Ids of packs, shipped or loaded, that are switched off. */
    off,

    /** Keeps a pack, in the place of an earlier one of its id; it is in use from now on. */
    put(stored: StoredPolicyPack): Promise<void> {
      return db.transaction('rw', db.policyPacks, db.settings, async () => {
        await db.policyPacks.put(stored);
        await setOff((await off()).filter((id) => id !== stored.id));
      });
    },

    remove(id: string): Promise<void> {
      return db.transaction('rw', db.policyPacks, db.settings, async () => {
        await db.policyPacks.delete(id);
        await setOff((await off()).filter((one) => one !== id));
      });
    },

    switch(id: string, isOff: boolean): Promise<void> {
      return db.transaction('rw', db.settings, async () => {
        const others = (await off()).filter((one) => one !== id);
        await setOff(isOff ? [...others, id] : others);
      });
    },
  };
}
