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

/**
 * What the list says of an account. `entry`: the row that matched (several rows of one account: the first).
 * `reasons`: codes that explain the answer, e.g. `key`, `alias`, `legacy-name-same-as-handle`, `platform-not-covered`.
 * `unlisted` means "not found in this copy", never "fake". `copy` is absent only with `noDirectory`.
 */
export const DirectoryMatch = z.strictObject({
  match: MatchKind,
  entry: z.optional(DirectoryEntry),
  reasons: z.array(z.string().check(z.maxLength(100))),
  copy: z.optional(DirectoryCopy),
});
export type DirectoryMatch = z.infer<typeof DirectoryMatch>;
