/** Branded names: a plain string becomes one of these only by parsing. */
import * as z from 'zod/mini';

/** Kebab-case, short: the shape of every id written by the project or by a pack. */
const slug = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/));

/** A platform that Vigie knows, e.g. `x`, `facebook`, `youtube`. */
export const PlatformId = slug.brand<'PlatformId'>();
export type PlatformId = z.infer<typeof PlatformId>;

/**
 * `platform:identity`, canonical (see `lib/addresses/README.md`): `x:canrevagency`, `youtube:UC…`.
 * Two addresses of one account give one key; a key never matches across platforms.
 */
export const AccountKey = z
  .string()
  .check(z.maxLength(400), z.regex(/^[a-z][a-z0-9-]{0,63}:\S+$/u))
  .brand<'AccountKey'>();
export type AccountKey = z.infer<typeof AccountKey>;

/** One policy pack, e.g. `directive-2025`. */
export const PackId = slug.brand<'PackId'>();
export type PackId = z.infer<typeof PackId>;

/** One rule inside a pack, e.g. `notice-link-present` (the catalogue's name). */
export const RuleId = slug.brand<'RuleId'>();
export type RuleId = z.infer<typeof RuleId>;

/** One check function in `lib/checks`. */
export const CheckId = slug.brand<'CheckId'>();
export type CheckId = z.infer<typeof CheckId>;

/** Why an outcome was given; the text is chosen when drawn. */
export const ReasonId = slug.brand<'ReasonId'>();
export type ReasonId = z.infer<typeof ReasonId>;

/** One clause of one source text, e.g. `DIR-2025-C:C.2.2.4`. */
export const ClauseId = z
  .string()
  .check(z.regex(/^[A-Z0-9][A-Z0-9-]{1,40}:[\w.§-]{1,40}$/u))
  .brand<'ClauseId'>();
export type ClauseId = z.infer<typeof ClauseId>;

/** UUIDv7 of one audit, made when the visit starts, so that a repeated message is the same audit. */
export const AuditId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))
  .brand<'AuditId'>();
export type AuditId = z.infer<typeof AuditId>;

/** ISO 8601 instant in UTC, e.g. `2026-11-22T14:03:07.120Z`. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/));
export type Instant = z.infer<typeof Instant>;

/** ISO calendar day, e.g. `2026-11-22`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export type Day = z.infer<typeof Day>;

/** The two official languages: everything Vigie says exists in both. */
export const Language = z.enum(['en', 'fr']);
export type Language = z.infer<typeof Language>;
