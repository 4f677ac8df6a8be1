/** Imported copies of the list, and which copy is in use. */
import type { StoredDirectory, VigieDatabase } from './db';

export function directoryRepository(db: VigieDatabase) {
  return {
    /** The imported copy in use; `null` when it is the embedded one. */
    async active(): Promise<StoredDirectory | null> {
      const setting = await db.settings.get('activeDirectory');
      return (setting && (await db.directories.get(setting.value))) ?? null;
    },

    /** Keeps one imported copy and puts it in use; the imported copy before it goes away. */
    use(directory: StoredDirectory): Promise<void> {
      return db.transaction('rw', db.directories, db.settings, async () => {
        await db.directories.clear();
        await db.directories.add(directory);
        await db.settings.put({ key: 'activeDirectory', value: directory.id });
      });
    },

    /** Back to the embedded copy; the imported one is erased. */
    useEmbedded(): Promise<void> {
      return db.transaction('rw', db.directories, db.settings, async () => {
        await db.directories.clear();
        await db.settings.delete('activeDirectory');
      });
    },
  };
}
