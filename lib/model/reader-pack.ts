/**
 * Reader packs: what a person or an administrator may change of a reader without a release. Data only, in a finite grammar
 * (`docs/reader-packs.md`): named selectors, switches, and limits within fixed bounds. Nothing in it is ever run as code.
 */
import * as z from 'zod/mini';
import { PlatformId } from './ids';
import { PROFILE_FIELDS, type ProfileField } from './profile';

/**
 * A selector as `querySelector` takes it, of bounded length. Not allowed: pseudo-elements, pseudo-classes other than `:not`, `:is`,
 * `:has` and the plainest structural ones (nothing that depends on the state of the page), namespaces, escapes, comments
 * and braces. Attribute values in quotes may hold anything but a quote or a backslash.
 */
const SELECTOR =
  /^(?:"[^"\\]*"|'[^'\\]*'|[^"'\\:{}/|]|:(?:(?:not|is|has)\(|(?:first|last|only)-child|nth-child\(\d{1,2}\)|first-of-type|last-of-type|scope))+$/;
const selector = z.string().check(z.minLength(1), z.maxLength(300), z.regex(SELECTOR));

const name = z.string().check(z.regex(/^[a-z][\w:+-]{0,79}$/i));
const limit = (least: number, most: number) => z.optional(z.int().check(z.gte(least), z.lte(most)));

/**
 * What is changed of one reader. `reader`: the version it was written for; with any other version it is not applied.
 * `off`: the whole platform is not read. `hooks`: selectors by the reader's own names. `fieldsOff`, `sourcesOff`: fields, and
 * sources by their `via`, that are not asked. `limits`: `waitMs` until the page's state is told as it is, `quietMs` for which
 * the values must stay the same.
 */
export const ReaderChange = z.strictObject({
  reader: z.string().check(z.regex(/^[a-z][a-z0-9.-]{1,39}$/)),
  off: z.optional(z.boolean()),
  hooks: z.optional(z.record(name, selector)),
  fieldsOff: z.optional(
    z.array(z.enum(PROFILE_FIELDS as [ProfileField, ...ProfileField[]])).check(z.maxLength(16)),
  ),
  sourcesOff: z.optional(z.array(name).check(z.maxLength(60))),
  limits: z.optional(z.strictObject({ waitMs: limit(2_000, 60_000), quietMs: limit(100, 10_000) })),
});
export type ReaderChange = z.infer<typeof ReaderChange>;

/** The file. `note` says why, in both languages. */
export const ReaderPack = z.strictObject({
  format: z.literal('vigie/readers'),
  formatVersion: z.literal(1),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  version: z.string().check(z.regex(/^\d{1,6}(?:\.\d{1,6}){0,3}$/)),
  publisher: z.string().check(z.minLength(1), z.maxLength(200)),
  note: z.strictObject({
    en: z.string().check(z.minLength(1), z.maxLength(1000)),
    fr: z.string().check(z.minLength(1), z.maxLength(1000)),
  }),
  readers: z.record(PlatformId, ReaderChange),
});
export type ReaderPack = z.infer<typeof ReaderPack>;

/** A change on its way to the page; `id` names the pack in records: the first eight digits of the file's SHA-256. */
export interface ReaderMend extends ReaderChange {
  id: string;
}
