/** What a loaded pack adds to the lexicon: patterns that cost little, samples that prove them, hosts that are nobody else's. */
import { fold } from '@/lib/model/fold';
import type { PhraseSet } from '@/lib/model/lexicon';
import { flaw, type PackFlaw } from '@/lib/model/pack-flaw';
import type { PolicyPackFile } from '@/lib/model/policy-pack-file';
import type { FileWorld } from './pack-file';
import { patternFlaw } from './safe-pattern';

/** Classes of host that a file may add to. What is federal, parliamentary or Ontario's own is known and not for a file to say. */
const OPEN_CLASSES: readonly string[] = ['provincial', 'municipal', 'thirdParty', 'shortener', 'hub'];
/** A host name in lower case with at least two labels, no wildcard, no port. */
const HOST = /^(?=.{3,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}$/;

export function wordFlaws({ pack }: PolicyPackFile, world: FileWorld): PackFlaw[] {
  const { hosts = [], ownHosts = [], phrases = [], signs } = pack.lexicon ?? {};
  return [
    ...repeatedSets(phrases),
    ...phrases.flatMap(setFlaws),
    ...(signs === undefined || phrases.some(({ id }) => id === signs)
      ? []
      : [flaw('lexicon/signs', 'unknown-words', signs)]),
    ...ownHosts.flatMap((host, at) => hostFlaws(`lexicon/ownHosts/${at}`, host, world)),
    ...hosts.flatMap((list, at) => [
      ...(OPEN_CLASSES.includes(list.class)
        ? []
        : [flaw(`lexicon/hosts/${at}/class`, 'host-class', list.class)]),
      ...list.hosts.flatMap((host, n) => hostFlaws(`lexicon/hosts/${at}/hosts/${n}`, host, world)),
    ]),
  ];
}

function hostFlaws(path: string, host: string, { isHostTaken }: FileWorld): PackFlaw[] {
  if (!HOST.test(host)) return [flaw(path, 'wrong-host', host.slice(0, 100))];
  return isHostTaken(host) ? [flaw(path, 'host-taken', host)] : [];
}

function repeatedSets(phrases: readonly PhraseSet[]): PackFlaw[] {
  const ids = phrases.map(({ id }) => id);
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => flaw(`lexicon/phrases/${id}`, 'id-twice'));
}

/** Every pattern is safe; then every sample that must be found is, and no other. Samples are only tried on safe patterns. */
function setFlaws({ id, on, patterns, matches, misses }: PhraseSet): PackFlaw[] {
  const path = `lexicon/phrases/${id}`;
  const unsafe = patterns.flatMap(({ pattern }, at) => {
    const code = patternFlaw(pattern);
    return code === null ? [] : [flaw(`${path}/patterns/${at}`, code)];
  });
  // Both speed the search up and are worked out by us: made up, they would hide words that are there.
  const helped = patterns.flatMap(({ hints, reach }, at) =>
    hints === undefined && reach === undefined
      ? []
      : [flaw(`${path}/patterns/${at}`, 'wrong-shape', 'hints')],
  );
  if (unsafe.length + helped.length > 0) return [...unsafe, ...helped];
  const compiled = patterns.map(({ pattern }) => new RegExp(pattern));
  const isFound = (text: string): boolean => {
    const words = on === 'raw' ? text : fold(text);
    return compiled.some((pattern) => pattern.test(words));
  };
  return [
    ...matches
      .filter((text) => !isFound(text))
      .map((text) => flaw(`${path}/matches`, 'sample-not-found', text)),
    ...misses.filter(isFound).map((text) => flaw(`${path}/misses`, 'sample-found', text)),
  ];
}
