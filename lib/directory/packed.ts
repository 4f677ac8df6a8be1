/** The packed copy of the list: the project's own file and storage format, made so that a cold worker opens it in no time. */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/model/errors';
import { Day, PlatformId } from '@/lib/model/ids';
import { Jurisdiction } from '@/lib/model/jurisdiction';
import { NO_ROWS, PackedListed } from './listed-rows';
import { findFlaw } from './packed-flaw';

export { type Directory, openCompact, openDirectory } from './open';

/** One column of text: the cells joined by line breaks (no cell holds one). */
const Cells = z.string().check(z.maxLength(50_000_000));

/** One column of codes, checked in one loop: a worker may do it while somebody waits. */
const Codes = z.custom<number[]>(
  (value) => Array.isArray(value) && value.every((code) => Number.isInteger(code) && code >= 0),
);

const Count = z.int().check(z.gte(0), z.lte(2_000_000));

/**
 * Accounts as columns, in the list's order. `keys`: account keys. `handles`: empty when it is the last part of the key.
 * `names` and `urlForms` may hold one `TAB`, which stands for the handle; `urlForm` points into the lines of `urlForms` and gives
 * the address as listed. `urls`: canonical address, empty when `parseAddress` of the listed one gives it.
 * `owner` points into `owners`, `firstSeen` and `removedOn` into `dates`; `removedOn` is empty for accounts still listed.
 */
const PackedAccounts = z.strictObject({
  count: Count,
  keys: Cells,
  handles: Cells,
  names: Cells,
  urlForms: Cells,
  urlForm: Codes,
  urls: Cells,
  owner: Codes,
  language: Codes,
  audience: Codes,
  firstSeen: Codes,
  removedOn: Codes,
});
export type PackedAccounts = z.infer<typeof PackedAccounts>;

/**
 * Organizations as columns. `applied*`: titles of the registry of applied titles, empty when it has none for the organization;
 * `legal*`: legal titles, empty when none. `variants`: other spellings met in the list, separated by `TAB`.
 * `superseded`: 1 when the organization has ended and its titles are nobody's any more.
 */
const PackedOrganizations = z.strictObject({
  count: Count,
  ids: Cells,
  nameEn: Cells,
  nameFr: Cells,
  appliedEn: Cells,
  appliedFr: Cells,
  legalEn: Cells,
  legalFr: Cells,
  abbrEn: Cells,
  abbrFr: Cells,
  variants: Cells,
  schedule: Cells,
  endedIn: Cells,
  kind: Codes,
  status: Codes,
  superseded: Codes,
});
export type PackedOrganizations = z.infer<typeof PackedOrganizations>;

/**
 * Folded titles by which organizations are known (`title-list.ts`), worked out when the copy is made because folding a thousand
 * titles is the slowest thing a cold worker could do. `organization`: row of `organizations`. `source`: which of its titles
 * (0 to 5: applied, name, legal, each EN then FR; from 6: its variants). `isFrench`: 1 for a French title.
 */
const PackedTitles = z.strictObject({
  count: Count,
  folded: Cells,
  organization: Codes,
  source: Codes,
  isFrench: Codes,
});
export type PackedTitles = z.infer<typeof PackedTitles>;

const words = z.string().check(z.maxLength(2000));

/**
 * What the interface says of a copy. `title`: its name. `source`: where the list comes from, and its public pages in English and
 * French (`url`, `urlFr`; empty when there is none). `attribution`: the words that the licences of its data ask for; `licence`:
 * the terms it is copied under; both may be empty. `series`: which list it is a copy of, so that a newer copy of the same list carries its
 * history on; empty for a list of its own. `jurisdiction`: whose accounts it lists; federal ones when it is missing.
 */
const about = {
  id: z.string().check(z.regex(/^[\w.-]{1,100}$/)),
  date: Day,
  series: z.string().check(z.maxLength(100)),
  jurisdiction: z.optional(Jurisdiction),
  title: z.strictObject({ en: words, fr: words }),
  source: z.strictObject({ en: words, fr: words, url: words, urlFr: words }),
  attribution: z.strictObject({ en: words, fr: words }),
  licence: z.strictObject({ en: words, fr: words }),
};

/** A whole copy. `platforms`: those with at least one account listed. `owners`: ids and names (ids of joint owners separated by `TAB`). */
export const PackedDirectory = z.strictObject({
  format: z.literal('vigie/directory'),
  formatVersion: z.literal(2),
  ...about,
  platforms: z.array(PlatformId).check(z.maxLength(200)),
  dates: z.array(z.string().check(z.maxLength(20))),
  owners: z.strictObject({ count: Count, ids: Cells, en: Cells, fr: Cells }),
  accounts: PackedAccounts,
  former: PackedAccounts,
  organizations: PackedOrganizations,
  titles: PackedTitles,
  listed: PackedListed,
});
export type PackedDirectory = z.infer<typeof PackedDirectory>;
export type DirectoryAbout = Pick<PackedDirectory, keyof typeof about>;

/**
 * Reads a stored or received copy whole: the schema, then equal columns and codes that point somewhere. A copy of format 1, which kept
 * no rows word for word, is read as one without them.
 * Errors: `newer-format` {version}; `wrong-format` {path}, the place of the first flaw.
 */
export function parsePackedDirectory(input: unknown): Result<PackedDirectory> {
  const version =
    typeof input === 'object' && input !== null && 'formatVersion' in input ? input.formatVersion : null;
  if (typeof version === 'number' && version > 2) return fail('newer-format', { version });
  const parsed = PackedDirectory.safeParse(version === 1 ? fromFormat1(input as object) : input);
  if (!parsed.success) return fail('wrong-format', { path: parsed.error.issues[0]?.path.join('.') ?? '' });
  const path = findFlaw(parsed.data);
  return path === null ? ok(parsed.data) : fail('wrong-format', { path });
}

function fromFormat1(input: object): unknown {
  return { ...input, formatVersion: 2, series: '', listed: NO_ROWS };
}
