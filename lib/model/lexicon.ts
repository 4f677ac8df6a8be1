/** Words and addresses that mean something: phrases, hosts, path words, former titles. Data (schema) and its compiled form. */
import * as z from 'zod/mini';
import { Jurisdiction } from './jurisdiction';

const text = z.string().check(z.minLength(1), z.maxLength(4000));

/**
 * Regular expressions for folded text, flag `g` (catalogue part E). `hints`: words of which any match holds at least one, so that
 * a pattern need not even be compiled for a text without them; `reach`: the longest that a match can be, in UTF-16 units. Both are made by
 * `tsx scripts/hints.ts`, and absent where a pattern has none.
 */
export const PhraseSet = z.strictObject({
  id: z.string().check(z.regex(/^P-[A-Z]+$/)),
  on: z.enum(['folded', 'raw']),
  patterns: z.array(
    z.strictObject({
      language: text,
      pattern: text,
      hints: z.optional(z.array(text)),
      reach: z.optional(z.int()),
    }),
  ),
  matches: z.array(text),
  misses: z.array(text),
});
export type PhraseSet = z.infer<typeof PhraseSet>;

/**
 * What a host is known for (catalogue F.2). `federal`: canada.ca and gc.ca at any depth, and the exact federal hosts outside;
 * `thirdParty`: federal work on other people's hosts, never official by host alone; `shortener`, `hub`: the destination is
 * hidden; `other`: nothing known.
 */
export const HOST_CLASSES = [
  'federal',
  'parliament',
  'provincial',
  'municipal',
  'thirdParty',
  'shortener',
  'hub',
] as const;
export type HostClass = (typeof HOST_CLASSES)[number] | 'other';

/** Hosts of one class; each covers itself and everything below it. */
const HostList = z.strictObject({ class: z.enum(HOST_CLASSES), hosts: z.array(text) });

/** Bodies that stand apart from the departments: see `OwnerScope`. Names are applied or usual titles, EN and FR. */
export const BODY_SCOPES = ['agentOfParliament', 'crown', 'parliament', 'court'] as const;
const BodyList = z.strictObject({ scope: z.enum(BODY_SCOPES), names: z.array(text) });

/**
 * Whose a host or some words are. `hosts`: its own, each with everything below it. `signs`: the phrase set that names it; null without one.
 */
const Place = z.strictObject({
  jurisdiction: Jurisdiction,
  hosts: z.array(text),
  signs: z.nullable(text),
});
export type Place = z.infer<typeof Place>;

/**
 * What a pack adds to the lexicon. `ownHosts`, `signs`: the hosts of the public body that the pack is for, and the phrase set that names it.
 */
export const PackLexicon = z.strictObject({
  ownHosts: z.optional(z.array(text)),
  signs: z.optional(text),
  hosts: z.optional(z.array(HostList)),
  phrases: z.optional(z.array(PhraseSet)),
  bodies: z.optional(z.array(BodyList)),
});
export type PackLexicon = z.infer<typeof PackLexicon>;

/** A title that an organization no longer bears. `basis`: `seen` in a source, or `inferred` (general knowledge). */
export const FormerTitle = z.strictObject({
  en: text,
  fr: text,
  abbreviations: z.array(text),
  basis: z.enum(['seen', 'inferred']),
});
export type FormerTitle = z.infer<typeof FormerTitle>;

/**
 * Everything of catalogue parts E and F, as data. `addresses.social`/`terms` classify a path (F.1); `french`/`english` tell the
 * language of an address (F.4), `path` on folded path and query, `host` on the host; `lookalikeHost` is F.3. `places`: of the packs in use.
 */
export const Lexicon = z.strictObject({
  phrases: z.array(PhraseSet),
  formerTitles: z.array(FormerTitle),
  bodies: z.array(BodyList),
  hosts: z.array(HostList),
  lookalikeHost: z.array(text),
  places: z.optional(z.array(Place)),
  addresses: z.strictObject({
    social: text,
    terms: text,
    french: z.strictObject({ path: text, host: text }),
    english: z.strictObject({ path: text, host: text }),
  }),
});
export type Lexicon = z.infer<typeof Lexicon>;

/** Words found in a folded text; `start`, `end` count its UTF-16 units. */
export interface Hit {
  start: number;
  end: number;
  text: string;
}

/** How an address speaks of a notice (F.1): both a social and a terms word, one of them, or neither. */
export type PathClass = 'strong' | 'social' | 'generic' | 'opaque';

export type BodyScope = (typeof BODY_SCOPES)[number];

/** The lexicon compiled: every pattern once, when it is first asked for. Texts given must be folded. */
export interface LexiconIndex {
  /** All hits of a phrase set, in order, overlapping ones merged. `raw` serves the patterns that want the unfolded text. */
  find(set: string, folded: string, raw?: string): Hit[];
  has(set: string, folded: string): boolean;
  hostClass(host: string): HostClass;
  /** Whose own host it is, by the packs in use; null when none of them claims it. */
  jurisdictionOfHost(host: string): Jurisdiction | null;
  /** The phrase sets that name a jurisdiction. */
  readonly signs: readonly { jurisdiction: Jurisdiction; set: string }[];
  /** F.3: resembles a government host without being one. Known hosts of any class never do. */
  isLookalikeHost(host: string): boolean;
  pathClass(url: { pathname: string; search: string; hash: string }): PathClass;
  addressLanguage(url: { hostname: string; pathname: string; search: string }): 'en' | 'fr' | null;
  /** Former titles named in a folded text. */
  formerTitles(folded: string): Hit[];
  /** Former abbreviations, written in capitals as whole words of an unfolded text. */
  formerAbbreviations(raw: string): Hit[];
  /** Scope of the body that bears this folded name; null when it is none of those that stand apart. */
  bodyNamed(folded: string): BodyScope | null;
  /** Bodies that a folded text names, in order of their scope in the data. */
  bodiesIn(folded: string): BodyScope[];
}
