/** The lookalike index of the copy in use: made once for each copy, stored, and opened when an account is not in the list. */
import {
  IMITATION_VERSION,
  type ImitationIndex,
  type Imitations,
  indexImitations,
  openImitations,
} from '@/lib/directory/imitations';
import type { Directory } from '@/lib/directory/packed';

/** The store, as far as this needs it: see `lib/storage/directories.ts`. */
export interface ImitationStore {
  lookalikes(sha256: string): Promise<{ made: string; index: unknown } | undefined>;
  keepLookalikes(stored: { sha256: string; made: string; index: unknown }): Promise<void>;
}

/** Answers for any open copy; the last one stays open. A store that fails only costs the time to make the index again. */
export function imitationsInUse(
  store: ImitationStore,
): (directory: Directory | null) => Promise<Imitations | null> {
  let last: { sha256: string; open: Promise<Imitations | null> } | null = null;

  async function open(directory: Directory): Promise<Imitations | null> {
    const { sha256 } = directory.copy;
    const stored = await store.lookalikes(sha256).catch(() => undefined);
    // Written by this very room, under the version it is read by.
    const index = stored?.made === IMITATION_VERSION ? (stored.index as ImitationIndex) : null;
    const known = index && openImitations(directory, index);
    if (known) return known;
    const made = indexImitations(directory);
    void store.keepLookalikes({ sha256, made: IMITATION_VERSION, index: made }).catch(() => undefined);
    return openImitations(directory, made);
  }

  return async (directory) => {
    if (directory === null) return null;
    const { sha256 } = directory.copy;
    if (last?.sha256 !== sha256) last = { sha256, open: open(directory) };
    return last.open;
  };
}
