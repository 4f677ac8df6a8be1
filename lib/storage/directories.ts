/** Versions of the list, which one is in use, and what was found out about accounts that look like listed ones. */
import type {
  SafeLookalike,
  StoredColumns,
  StoredLookalikes,
  StoredPairs,
  StoredVersion,
  VigieDatabase,
} from './db';

export function directoryRepository(db: VigieDatabase) {
  const parts = [
    db.directoryVersions,
    db.directoryColumns,
    db.directoryRows,
    db.directoryLookalikes,
    db.directoryPairs,
  ];

  return {
    /** The hash of the version in use; `null` for the copy that came with Vigie. */
    active: async (): Promise<string | null> => (await db.settings.get('activeDirectory'))?.value ?? null,

    /** Every version stored, the latest imported first. */
    versions: (): Promise<StoredVersion[]> => db.directoryVersions.orderBy('importedAt').reverse().toArray(),

    version: (sha256: string): Promise<StoredVersion | undefined> => db.directoryVersions.get(sha256),

    columns: (sha256: string): Promise<StoredColumns | undefined> => db.directoryColumns.get(sha256),

    /** Rows word for word; `undefined` for an unknown version. */
    rows: async (sha256: string): Promise<unknown> => (await db.directoryRows.get(sha256))?.listed,

    /** Keeps a version beside the others; one that is there already stays as it is. With `use`, judges by it from now on. */
    add(version: StoredVersion, columns: unknown, listed: unknown, use: boolean): Promise<void> {
      const { sha256 } = version;
      return db.transaction('rw', [...parts, db.settings], async () => {
        if ((await db.directoryVersions.get(sha256)) === undefined) {
          await db.directoryVersions.add(version);
          await db.directoryColumns.add({ sha256, columns });
          await db.directoryRows.add({ sha256, listed });
        }
        if (use) await db.settings.put({ key: 'activeDirectory', value: sha256 });
      });
    },

    /** `null`: the copy that came with Vigie. Answers false, and changes nothing, when there is no such version. */
    use(sha256: string | null): Promise<boolean> {
      return db.transaction('rw', db.directoryVersions, db.settings, async () => {
        if (sha256 === null) await db.settings.delete('activeDirectory');
        else if ((await db.directoryVersions.get(sha256)) === undefined) return false;
        else await db.settings.put({ key: 'activeDirectory', value: sha256 });
        return true;
      });
    },

    /** Erases a version; the audits it judged keep its name, day and hash. */
    remove(sha256: string): Promise<void> {
      return db.transaction('rw', parts, async () => {
        for (const part of parts) await part.delete(sha256);
      });
    },

    lookalikes: (sha256: string): Promise<StoredLookalikes | undefined> => db.directoryLookalikes.get(sha256),

    async keepLookalikes(stored: StoredLookalikes): Promise<void> {
      await db.directoryLookalikes.put(stored);
    },

    pairs: (sha256: string): Promise<StoredPairs | undefined> => db.directoryPairs.get(sha256),

    async keepPairs(stored: StoredPairs): Promise<void> {
      await db.directoryPairs.put(stored);
    },

    /** Every account that was found to be no imitation. */
    safe: (): Promise<SafeLookalike[]> => db.safeLookalikes.toArray(),

    isSafe: async (accountKey: string, listedKey: string): Promise<boolean> =>
      (await db.safeLookalikes.get([accountKey, listedKey])) !== undefined,

    async markSafe(safe: SafeLookalike): Promise<void> {
      await db.safeLookalikes.put(safe);
    },

    unmarkSafe: (accountKey: string, listedKey: string): Promise<void> =>
      db.safeLookalikes.delete([accountKey, listedKey]),

    /** The copy imported before versions were kept, and whether it was in use; `null` when there is none (any more). */
    async old(): Promise<{ packed: unknown; importedAt: string; isActive: boolean } | null> {
      const copy = await db.directories.toCollection().first();
      if (!copy) return null;
      const setting = await db.settings.get('activeDirectory');
      return { packed: copy.packed, importedAt: copy.importedAt, isActive: setting?.value === copy.id };
    },

    /** Forgets that copy, once it is a version or cannot be one; without one in use the embedded copy is. */
    dropOld(): Promise<void> {
      return db.transaction('rw', db.directories, db.directoryVersions, db.settings, async () => {
        await db.directories.clear();
        const setting = await db.settings.get('activeDirectory');
        if (setting && !(await db.directoryVersions.get(setting.value)))
          await db.settings.delete('activeDirectory');
      });
    },
  };
}
