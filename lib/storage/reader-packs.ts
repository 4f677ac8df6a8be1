/** The reader pack in use: one at most. */
import type { StoredReaderPack, VigieDatabase } from './db';

export function readerPackRepository(db: VigieDatabase) {
  return {
    /** `null`: every reader works as it was released. */
    active: async (): Promise<StoredReaderPack | null> =>
      (await db.readerPacks.toCollection().first()) ?? null,

    /** Puts one pack in use; the one before it goes away. */
    use(stored: StoredReaderPack): Promise<void> {
      return db.transaction('rw', db.readerPacks, async () => {
        await db.readerPacks.clear();
        await db.readerPacks.add(stored);
      });
    },

    remove: (): Promise<void> => db.readerPacks.clear(),
  };
}
