/** Which account of the copy in use is the twin of which: worked out once for each copy, and stored. */
import type { Directory } from '@/lib/directory/packed';
import { findTwins } from '@/lib/directory/twins';
import type { DirectoryEntry } from '@/lib/model/directory';

/** Part of the name of what is stored: another one when `findTwins` changes, so that it is worked out again. */
export const PAIRS_VERSION = '1';

/** Above this many accounts pairing would keep a visitor waiting for seconds: nothing is then said of twins. */
const PAIRED_AT_MOST = 20_000;

/** `twins`: for each row of the copy the row of its twin, -1 without one. */
export interface StoredPairs {
  sha256: string;
  made: string;
  twins: Int32Array<ArrayBuffer>;
}

/** The store, as far as this needs it: see `lib/storage/directories.ts`. */
export interface PairStore {
  pairs(sha256: string): Promise<StoredPairs | undefined>;
  keepPairs(pairs: StoredPairs): Promise<void>;
}

/** `twinOf` answers null for an account without a twin. */
export interface Pairs {
  twinOf(entry: DirectoryEntry): DirectoryEntry | null;
}

/** Answers null for a copy too large to pair. A store that fails only costs the time to pair again. */
export function pairsInUse(store: PairStore): (directory: Directory) => Promise<Pairs | null> {
  let last: { sha256: string; open: Promise<Pairs | null> } | null = null;

  async function open(directory: Directory): Promise<Pairs | null> {
    const { sha256, accounts } = directory.copy;
    if (accounts > PAIRED_AT_MOST) return null;
    const stored = await store.pairs(sha256).catch(() => undefined);
    if (stored?.made === PAIRS_VERSION) return openPairs(directory, stored.twins);
    const twins = pairAll(directory);
    void store.keepPairs({ sha256, made: PAIRS_VERSION, twins }).catch(() => undefined);
    return openPairs(directory, twins);
  }

  return (directory) => {
    const { sha256 } = directory.copy;
    if (last?.sha256 !== sha256) last = { sha256, open: open(directory) };
    return last.open;
  };
}

function pairAll(directory: Directory): Int32Array<ArrayBuffer> {
  const entries = [...directory.entries()];
  const twins = new Int32Array(entries.length).fill(-1);
  for (const { en, fr } of findTwins(entries, directory.organizationFacts()).pairs) {
    twins[en] = fr;
    twins[fr] = en;
  }
  return twins;
}

const openPairs = (directory: Directory, twins: Int32Array): Pairs => ({
  twinOf({ key }) {
    const row = directory.lookup([key])?.index;
    const twin = row === undefined ? -1 : (twins[row] ?? -1);
    return twin < 0 ? null : directory.entry(twin);
  },
});
