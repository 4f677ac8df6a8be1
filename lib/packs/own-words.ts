/** The lexicon with what packs add to it: their hosts, phrases and bodies. */
import type { HostClass, Lexicon, Place } from '@/lib/model/lexicon';
import type { PolicyPack } from '@/lib/model/pack';

/** The same lexicon when no pack adds anything. What stands in the lexicon itself comes first. */
export function lexiconWith(lexicon: Lexicon, packs: readonly PolicyPack[]): Lexicon {
  const own = packs.flatMap((pack) => (pack.lexicon === undefined ? [] : [{ pack, words: pack.lexicon }]));
  if (own.length === 0) return lexicon;
  return {
    ...lexicon,
    phrases: [...lexicon.phrases, ...own.flatMap(({ words }) => words.phrases ?? [])],
    bodies: [...lexicon.bodies, ...own.flatMap(({ words }) => words.bodies ?? [])],
    // Later lists win over earlier ones: no pack changes what a host of the lexicon is known for.
    hosts: [...own.flatMap(({ pack }) => hostsOf(pack)), ...lexicon.hosts],
    places: [...(lexicon.places ?? []), ...own.flatMap(({ pack }) => placeOf(pack))],
  };
}

/** Whose pack it is; null for packs that speak to more than one public body. */
export function placeNameOf({ jurisdiction }: PolicyPack): string | null {
  return jurisdiction === 'ontario' || jurisdiction?.startsWith('municipal:') === true ? jurisdiction : null;
}

function placeOf(pack: PolicyPack): Place[] {
  const jurisdiction = placeNameOf(pack);
  const { ownHosts = [], signs } = pack.lexicon ?? {};
  if (jurisdiction === null || (ownHosts.length === 0 && signs === undefined)) return [];
  return [{ jurisdiction, hosts: ownHosts, signs: signs ?? null }];
}

function hostsOf(pack: PolicyPack): Lexicon['hosts'] {
  const { hosts = [], ownHosts = [] } = pack.lexicon ?? {};
  const own: HostClass = pack.jurisdiction === 'ontario' ? 'provincial' : 'municipal';
  return ownHosts.length === 0 ? hosts : [...hosts, { class: own, hosts: ownHosts }];
}
