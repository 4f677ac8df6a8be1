/** The official list of accounts, its organizations, and what comparing a profile with it can give. */
import * as z from 'zod/mini';
import { AccountKey, Day, PlatformId } from './ids';

const name = z.string().check(z.maxLength(400));

/** Language of a listed account: English, French or bilingual. Null when the list does not say. */
export const AccountLanguage = z.nullable(z.enum(['en', 'fr', 'bi']));
export type AccountLanguage = z.infer<typeof AccountLanguage>;

/**
 * One institution. Applied titles are the names the public should see, empty when the registry of applied titles has none for it
 * (use `name*` to show it); `abbr*` may be empty too.
 * `schedule`: schedule of the Financial Administration Act (`1`, `1.1`, `2`, `3`, `4`, `5`), empty when none is recorded.
 * `status`: `active`, or how and when it ended. `variants`: other spellings met in the list.
 */
export const Organization = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  nameEn: name,
  nameFr: name,
  appliedEn: name,
  appliedFr: name,
  abbrEn: name,
  abbrFr: name,
  kind: z.enum(['institution', 'government', 'subEntity', 'brand']),
  status: z.enum(['active', 'dissolved', 'transferred']),
  endedIn: z.nullable(z.string().check(z.maxLength(10))),
  schedule: z.string().check(z.maxLength(10)),
  variants: z.array(name),
});
export type Organization = z.infer<typeof Organization>;

/** What kind of audience a listed account serves, derived from its name; empty when unclear. */
export const Audience = z.enum([
  '',
  'mission-abroad',
  'park-or-site',
  'police-division-or-detachment',
  'military-unit',
  'trade-commissioner',
  'jobs-recruitment',
  'open-source',
]);
export type Audience = z.infer<typeof Audience>;

/**
 * One row of the list as a finding shows it. `urlListed` is what the list prints, kept to show the list's own defects.
 * `organizationEn/Fr` name every owner (joint owners are joined by "; "), `organizationIds` their ids, in the same order.
 * `removedOn` is set for an account that was listed until that day, else null.
 */
export const DirectoryEntry = z.strictObject({
  key: AccountKey,
  platform: PlatformId,
  handle: name,
  accountName: name,
  url: z.string().check(z.maxLength(2000)),
  urlListed: z.string().check(z.maxLength(2000)),
  organizationEn: name,
  organizationFr: name,
  organizationIds: z.array(z.string()),
  language: AccountLanguage,
  audience: Audience,
  firstSeen: z.string().check(z.maxLength(20)),
  removedOn: z.nullable(Day),
});
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;

/** Which copy of the list was used. `accounts` counts the accounts listed on `date` (former ones are not counted). */
export const DirectoryCopy = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  date: Day,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  accounts: z.int(),
});
export type DirectoryCopy = z.infer<typeof DirectoryCopy>;

export const MatchKind = z.enum([
  'listed',
  'formerlyListed',
  'lookalike',
  'ambiguous',
  'unlisted',
  'noDirectory',
]);
export type MatchKind = z.infer<typeof MatchKind>;

/** How a text on a page differs from the listed text it looks like (`lib/directory/lookalike/explain.ts` says what each kind means). */
export const LookalikeEditKind = z.enum([
  'case',
  'accent',
  'confusable',
  'digit',
  'glyph',
  'separator',
  'affix',
  'invisible',
  'insert',
  'delete',
  'replace',
  'swap',
]);
export type LookalikeEditKind = z.infer<typeof LookalikeEditKind>;

/** One difference: the page has `to`, at `start` to `end` (UTF-16) of its text, where the listed text has `from`. Either may be empty. */
export const LookalikeEdit = z.strictObject({
  kind: LookalikeEditKind,
  start: z.int(),
  end: z.int(),
  from: z.string().check(z.maxLength(400)),
  to: z.string().check(z.maxLength(400)),
});
export type LookalikeEdit = z.infer<typeof LookalikeEdit>;

/** What else speaks for an imitation: the name of the listed account or of its owner, words that claim to be government, a link, the handle. */
export const ImitationSignal = z.enum(['name', 'claim', 'link', 'handle']);
export type ImitationSignal = z.infer<typeof ImitationSignal>;

/**
 * How an account looks like the listed one that the match names. `field`: which of its texts does; `shown`: that text; `listed`: the text it
 * looks like; `edits`: every difference, none when the two are equal (a display name that is a listed one); `signals`: at least one.
 */
export const Imitation = z.strictObject({
  field: z.enum(['handle', 'displayName']),
  shown: name,
  listed: name,
  edits: z.array(LookalikeEdit).check(z.maxLength(50)),
  signals: z.array(ImitationSignal),
});
export type Imitation = z.infer<typeof Imitation>;

/**
 * What the list says of an account. `entry`: the row that matched (several rows of one account: the first).
 * `reasons`: codes that explain the answer, e.g. `key`, `alias`, `legacy-name-same-as-handle`, `platform-not-covered`.
 * `imitation` comes with `lookalike`, whose `entry` is the listed account it looks like; it is a signal for a person, never a verdict.
 * `unlisted` means "not found in this copy", never "fake". `copy` is absent only with `noDirectory`.
 */
export const DirectoryMatch = z.strictObject({
  match: MatchKind,
  entry: z.optional(DirectoryEntry),
  reasons: z.array(z.string().check(z.maxLength(100))),
  copy: z.optional(DirectoryCopy),
  imitation: z.optional(Imitation),
});
export type DirectoryMatch = z.infer<typeof DirectoryMatch>;

/** The row that is, or may be, the account's own; none for an account that only looks like a listed one. */
export function rowOf({ match, entry }: DirectoryMatch): DirectoryEntry | undefined {
  return match === 'lookalike' ? undefined : entry;
}
