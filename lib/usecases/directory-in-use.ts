/** The copy of the list in use, opened once for the life of a worker or page. */
import { type Directory, openDirectory, type PackedDirectory } from '@/lib/directory/packed';

/** `imported`: the stored copy in use, null for the embedded one. `embedded`: the copy of the package, checked when it was built. */
export interface DirectorySources {
  imported(): Promise<{ packed: unknown; sha256: string } | null>;
  embedded(): Promise<{ packed: unknown; sha256: string }>;
}

export interface DirectoryInUse {
  /** `null` when neither copy can be loaded: audits are then made without a directory, and say so. */
  get(): Promise<Directory | null>;
  /** Another copy was put in use: the next question opens it. */
  changed(): void;
}

/** Both sources are asked at once, because a cold worker has somebody waiting; the embedded answer is dropped when not wanted. */
export function directoryInUse(sources: DirectorySources): DirectoryInUse {
  let open: Promise<Directory | null> | null = null;

  async function load(): Promise<Directory | null> {
    const [imported, embedded] = await Promise.allSettled([sources.imported(), sources.embedded()]);
    const stored = imported.status === 'fulfilled' ? imported.value : null;
    const found = stored ?? (embedded.status === 'fulfilled' ? embedded.value : null);
    if (found === null) return null;
    // Both were parsed before: the embedded copy when it was built, the imported one when it was accepted.
    return openDirectory(found.packed as PackedDirectory, found.sha256);
  }

  return {
    async get() {
      open ??= load();
      const directory = await open;
      // A failure is not kept: the next visit tries again.
      if (directory === null) open = null;
      return directory;
    },
    changed() {
      open = null;
    },
  };
}
