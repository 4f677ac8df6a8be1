/** The copy of the list in use, opened once for the life of a worker or page. */
import { type CompactDirectory, compactDirectory } from '@/lib/directory/compact/compact';
import { type Directory, openCompact, type PackedDirectory } from '@/lib/directory/packed';

/** The store, as far as this needs it: see `lib/storage/directories.ts`. */
export interface DirectoryStore {
  active(): Promise<string | null>;
  columns(sha256: string): Promise<{ columns: unknown } | undefined>;
}

/**
 * `embedded`: the copy of the package and the hash it was built with. `prepare`: what must be done before the first answer, once
 * (an older database is brought up to date). `keep`: stores the embedded copy as a version; its failure harms nobody.
 */
export interface DirectorySources {
  store: DirectoryStore;
  embedded: { sha256: string; load(): Promise<unknown> };
  prepare?(): Promise<void>;
  keep?(packed: PackedDirectory, columns: CompactDirectory, sha256: string): Promise<void>;
}

export interface DirectoryInUse {
  /** `null` when no copy can be loaded: audits are then made without a directory, and say so. */
  get(): Promise<Directory | null>;
  /** Another copy was put in use: the next question opens it. */
  changed(): void;
}

/** What is stored and what the package holds were both checked before: when it was accepted, and when it was built. */
export function directoryInUse(sources: DirectorySources): DirectoryInUse {
  let open: Promise<Directory | null> | null = null;
  let prepared: Promise<void> | null = null;

  async function load(): Promise<Directory | null> {
    prepared ??= sources.prepare?.().catch(() => undefined) ?? Promise.resolve();
    await prepared;
    return (await stored().catch(() => null)) ?? (await embedded().catch(() => null));
  }

  async function stored(): Promise<Directory | null> {
    const { store } = sources;
    const sha256 = (await store.active()) ?? sources.embedded.sha256;
    const found = await store.columns(sha256);
    return found ? openCompact(found.columns as CompactDirectory, sha256) : null;
  }

  async function embedded(): Promise<Directory> {
    const { sha256 } = sources.embedded;
    const packed = (await sources.embedded.load()) as PackedDirectory;
    const columns = compactDirectory(packed);
    void sources.keep?.(packed, columns, sha256).catch(() => undefined);
    return openCompact(columns, sha256);
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
