/** Compiles the lexicon: each pattern once, when it is first asked for; the same data is never compiled twice. */
import { fold } from '@/lib/model/fold';
import type { Jurisdiction } from '@/lib/model/jurisdiction';
import type {
  BodyScope,
  Hit,
  HostClass,
  Lexicon,
  LexiconIndex,
  PathClass,
  PhraseSet,
} from '@/lib/model/lexicon';
import { matches, type Pattern, patternOf, textSearcher } from './phrase-search';
import { wordFinder } from './word-finder';

/** Abbreviations shorter than this mean too many other things (CIC is also a cadet instructors' branch). */
const MIN_ABBREVIATION = 4;

const compiled = new WeakMap<Lexicon, LexiconIndex>();

/** The compiled form of a lexicon; cheap to call again. Throws on a pattern that is no regular expression, when first used. */
export function compileLexicon(lexicon: Lexicon): LexiconIndex {
  let index = compiled.get(lexicon);
  if (index === undefined) {
    index = createIndex(lexicon);
    compiled.set(lexicon, index);
  }
  return index;
}

function createIndex(lexicon: Lexicon): LexiconIndex {
  const sets = new Map(lexicon.phrases.map((set) => [set.id, set]));
  const patterns = once((id: string) => compileSet(sets, id));
  const searchedText = textSearcher(
    wordFinder(lexicon.phrases.flatMap((set) => set.patterns.flatMap(({ hints }) => hints ?? []))),
  );
  const hosts = once(() => hostMap(lexicon));
  const places = once(() => placeMap(lexicon));
  const path = once(() => ({
    social: new RegExp(lexicon.addresses.social),
    terms: new RegExp(lexicon.addresses.terms),
  }));
  const languages = once(() =>
    (['french', 'english'] as const).map((name) => ({
      language: name === 'french' ? ('fr' as const) : ('en' as const),
      path: new RegExp(lexicon.addresses[name].path),
      host: new RegExp(lexicon.addresses[name].host),
    })),
  );
  const lookalike = once(() => lexicon.lookalikeHost.map((pattern) => new RegExp(pattern)));
  const former = once(() => wordsPattern(lexicon.formerTitles.flatMap((title) => [title.en, title.fr])));
  const abbreviations = once(() => {
    const all = lexicon.formerTitles.flatMap((title) => title.abbreviations);
    return new RegExp(`\\b(${all.filter((word) => word.length >= MIN_ABBREVIATION).join('|')})\\b`, 'g');
  });
  const bodies = once(() =>
    lexicon.bodies.map((body) => ({
      scope: body.scope,
      names: new Set(body.names.map(fold)),
      pattern: wordsPattern(body.names),
    })),
  );

  function find(set: string, folded: string, raw?: string): Hit[] {
    const searched = searchedText(folded);
    const hits = patterns(set).flatMap((pattern) => {
      if (!pattern.isRaw) return pattern.find(searched);
      return raw === undefined ? [] : pattern.findRaw(raw);
    });
    return merge(hits, folded);
  }

  const hostClass = (host: string): HostClass => ofHost(hosts(''), host) ?? 'other';

  return {
    find,
    has(set, folded) {
      const searched = searchedText(folded);
      return patterns(set).some((pattern) => !pattern.isRaw && pattern.test(searched));
    },
    hostClass,
    jurisdictionOfHost: (host) => ofHost(places(''), host),
    signs: (lexicon.places ?? []).flatMap(({ jurisdiction, signs }) =>
      signs === null ? [] : [{ jurisdiction, set: signs }],
    ),
    isLookalikeHost: (host) =>
      hostClass(host) === 'other' && lookalike('').some((pattern) => pattern.test(host.toLowerCase())),
    pathClass: (url) => classOfPath(foldedAddress(url.pathname + url.search + url.hash), path('')),
    addressLanguage(url) {
      const address = foldedAddress(url.pathname + url.search);
      const host = url.hostname.toLowerCase();
      const found = languages('').filter((test) => test.path.test(address) || test.host.test(host));
      return found.length === 1 ? (found[0]?.language ?? null) : null;
    },
    formerTitles: (folded) => merge(matches(former(''), folded), folded),
    formerAbbreviations: (raw) => matches(abbreviations(''), raw),
    bodyNamed: (folded) => bodies('').find((body) => body.names.has(folded))?.scope ?? null,
    bodiesIn: (folded): BodyScope[] =>
      bodies('').flatMap((body) => (matches(body.pattern, folded).length > 0 ? [body.scope] : [])),
  };
}

/** A function whose answer for an argument is worked out once. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

function compileSet(sets: Map<string, PhraseSet>, id: string): Pattern[] {
  const set = sets.get(id);
  if (set === undefined) throw new Error(`unknown phrase set ${id}`);
  return set.patterns.map((pattern) => patternOf(pattern, set.on));
}

/** Whole names, longest first, as one pattern for folded text. */
function wordsPattern(names: readonly string[]): RegExp {
  const words = [...new Set(names.map(fold))].sort((a, b) => b.length - a.length);
  const literals = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\w-])(${literals.join('|')})(?![\\w-])`, 'g');
}

/** Hits in order, overlapping ones made one. */
function merge(hits: Hit[], text: string): Hit[] {
  const merged: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || hit.start >= last.end) merged.push({ ...hit });
    else if (hit.end > last.end) {
      last.end = hit.end;
      last.text = text.slice(last.start, last.end);
    }
  }
  return merged;
}

/** What is known of the host, or of the nearest host above it. */
function ofHost<T>(known: ReadonlyMap<string, T>, host: string): T | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const found = known.get(labels.slice(i).join('.'));
    if (found !== undefined) return found;
  }
  return null;
}

function placeMap({ places = [] }: Lexicon): Map<string, Jurisdiction> {
  return new Map(
    places.flatMap(({ hosts, jurisdiction }) => hosts.map((host) => [host, jurisdiction] as const)),
  );
}

function hostMap(lexicon: Lexicon): Map<string, HostClass> {
  return new Map(lexicon.hosts.flatMap((list) => list.hosts.map((host) => [host, list.class] as const)));
}

/** Path, query and fragment decoded and folded; a broken escape leaves the text as it is. */
function foldedAddress(address: string): string {
  let decoded = address;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    // Hostile or cut percent-encoding: judged as written.
  }
  return fold(decoded);
}

function classOfPath(address: string, { social, terms }: { social: RegExp; terms: RegExp }): PathClass {
  if (social.test(address)) return terms.test(address) ? 'strong' : 'social';
  return terms.test(address) ? 'generic' : 'opaque';
}
