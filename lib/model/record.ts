/** The audit record and the files that carry it: stored, exported, merged, judged again. The fixed contract. */
import * as z from 'zod/mini';
import { Attestation, Decision, PersonAnswer } from './answer';
import { DirectoryCopy, DirectoryMatch } from './directory';
import { AccountKey, AuditId, Day, Instant, PlatformId } from './ids';
import { PictureHash } from './picture';
import { PageState, PROFILE_FIELDS, type ProfileField, ProfileFields, SavedCopy } from './profile';
import { AccountClass, RuleResult } from './result';

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** Versions of everything that had a part in the verdict. `packs`: pack id to version. */
export const RecordVersions = z.strictObject({
  vigie: text(40),
  reader: text(40),
  packs: z.record(z.string(), z.string()),
});
export type RecordVersions = z.infer<typeof RecordVersions>;

/** One reading of one profile page, judged by the packs in force. Codes and values only, never sentences. */
export const AuditRecord = z.strictObject({
  format: z.literal('vigie/audit'),
  formatVersion: z.literal(1),
  id: AuditId,
  observedAt: Instant,
  asOf: Day,
  platform: PlatformId,
  accountKey: AccountKey,
  aliases: z.array(AccountKey),
  url: text(2000),
  pageState: PageState,
  pageLanguage: z.nullable(z.string()),
  fields: ProfileFields,
  /** Required fields that the reader lost on a drawn page, and whether it was the viewer's own account (`ProfileSnapshot`). */
  lost: z.optional(z.array(z.enum(PROFILE_FIELDS as [ProfileField, ...ProfileField[]]))),
  isOwnView: z.optional(z.literal(true)),
  /** The page was a saved file: `observedAt` is then the time it was saved. */
  savedCopy: z.optional(SavedCopy),
  /** Perceptual hash of the profile picture, when a person recorded it at this visit (`picture.ts`). */
  picture: z.optional(PictureHash),
  accountClass: AccountClass,
  /** What the words and the list alone say, when a person attested another class. */
  automaticClass: z.optional(AccountClass),
  /** The record was judged again then, without the page; `versions` and `asOf` are those of that judgement. */
  judgedAt: z.optional(Instant),
  directory: DirectoryMatch,
  results: z.array(RuleResult),
  versions: RecordVersions,
});
export type AuditRecord = z.infer<typeof AuditRecord>;

/**
 * The JSON export. `answers`, `attestations` and `decisions` (on imitation, only those held by as many persons as asked) are what persons said of
 * these accounts and of organizations; files of earlier versions have none. `reviews` is there for the contract; this version of Vigie makes
 * none and reads none.
 */
export const AuditsFile = z.strictObject({
  format: z.literal('vigie/audits'),
  formatVersion: z.literal(1),
  exportedAt: Instant,
  generator: z.strictObject({ name: text(40), version: text(40) }),
  directory: z.nullable(DirectoryCopy),
  packs: z.record(z.string(), z.string()),
  audits: z.array(AuditRecord),
  answers: z.optional(z.array(PersonAnswer)),
  attestations: z.optional(z.array(Attestation)),
  decisions: z.optional(z.array(Decision)),
  reviews: z.array(z.never()),
});
export type AuditsFile = z.infer<typeof AuditsFile>;
