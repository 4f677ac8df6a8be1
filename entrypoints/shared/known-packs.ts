/** Every policy pack with its words: those that ship and those of files, as they come and go. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PackView } from '@/components/app-context';
import type { PolicyPackFile } from '@/lib/model/policy-pack-file';
import { packs as shipped } from '@/lib/packs';
import type { VigieDatabase } from '@/lib/storage/db';
import { liveData } from '@/lib/storage/watch';

/** `packs`: by id, shipped ones first. `off`: ids of those switched off. */
export interface KnownPacks {
  packs: ReadonlyMap<string, PackView>;
  off: readonly string[];
}

/** The packs that ship, until the store has answered; for the life of the page. */
export function knownPacks(db: VigieDatabase): ReadonlySignal<KnownPacks> {
  const own = shipped.map((view): [string, PackView] => [view.pack.id, view]);
  const known = signal<KnownPacks>({ packs: new Map(own), off: [] });
  liveData(db).policyPacks({
    changed({ packs, off }) {
      const loaded = packs.map(({ id, file }): [string, PackView] => {
        // Checked when it was accepted.
        const { pack, texts } = file as PolicyPackFile;
        return [id, { pack, texts }];
      });
      known.value = { packs: new Map([...own, ...loaded]), off };
    },
  });
  return known;
}
