/** What each message must look like to be handled: one schema a message, made complete by the types. */
import * as z from 'zod/mini';
import { Attestation, Decision, PersonAnswer } from '@/lib/model/answer';
import { fail, ok, type Result } from '@/lib/model/errors';
import { AccountKey, AuditId, PackId, PlatformId } from '@/lib/model/ids';
import { PictureHash } from '@/lib/model/picture';
import { ProfileSnapshot } from '@/lib/model/profile';
import { RejudgeChoice } from '@/lib/model/rejudge';
import type { Commands, PageEvents } from './protocol';

// Extension pages forbid `eval`; zod would otherwise ask whether it is allowed.
z.config({ jitless: true });

type Schemas<M> = { readonly [Name in keyof M]: z.ZodMiniType };

const nothing = z.strictObject({});
const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const eventSchemas = {
  pageStarted: z.strictObject({ platform: PlatformId }),
  readerWanted: z.strictObject({ platform: PlatformId }),
  profileOpened: z.strictObject({ url: z.string().check(z.maxLength(2000)), isOff: z.boolean() }),
  profileObserved: z.strictObject({ snapshot: ProfileSnapshot, isLate: z.boolean() }),
  profileLeft: nothing,
} satisfies Schemas<PageEvents>;

export const commandSchemas = {
  importDirectory: z.strictObject({ packed: z.unknown(), origin: z.enum(['file', 'update']) }),
  importDirectoryPart: z.strictObject({
    transfer: z.string().check(z.maxLength(40)),
    part: z.int().check(z.gte(0)),
    parts: z.int().check(z.gte(1)),
    text: z.string(),
    origin: z.enum(['file', 'update']),
  }),
  useDirectory: z.strictObject({ sha256: z.nullable(Sha256) }),
  removeDirectory: z.strictObject({ sha256: Sha256 }),
  markLookalikeSafe: z.strictObject({
    accountKey: AccountKey,
    listedKey: AccountKey,
    by: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
    reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  }),
  unmarkLookalikeSafe: z.strictObject({ accountKey: AccountKey, listedKey: AccountKey }),
  answerQuestion: z.omit(PersonAnswer, { at: true }),
  withdrawAnswer: z.pick(PersonAnswer, { subject: true, question: true }),
  attestClass: z.omit(Attestation, { at: true }),
  withdrawAttestation: z.pick(Attestation, { accountKey: true }),
  recordPicture: z.strictObject({ auditId: AuditId, hash: PictureHash }),
  decideImitation: z.omit(Decision, { at: true }),
  withdrawDecision: z.pick(Decision, { accountKey: true, by: true }),
  rejudgeAudits: z.strictObject({ choice: RejudgeChoice, audits: z.array(AuditId) }),
  importAudits: z.strictObject({ text: z.string() }),
  forgetAccount: z.strictObject({ accountKey: AccountKey }),
  loadReaderPack: z.strictObject({ text: z.string() }),
  removeReaderPack: nothing,
  loadPolicyPack: z.strictObject({ text: z.string() }),
  removePolicyPack: z.strictObject({ id: PackId }),
  switchPolicyPack: z.strictObject({ id: PackId, isOff: z.boolean() }),
  recordSavedCopy: z.strictObject({ snapshot: ProfileSnapshot, isAlone: z.boolean() }),
  readAgain: z.strictObject({ tabId: z.int().check(z.gte(0)) }),
} satisfies Schemas<Commands>;

const envelope = z.strictObject({ type: z.string().check(z.maxLength(40)), payload: z.unknown() });

/** Type and payload of anything that was received; `null` when it is no message of ours. */
export function parseEnvelope(message: unknown): { type: string; payload: unknown } | null {
  const parsed = envelope.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/** The first thing wrong with a payload, as `fields.bio: …`: for the console and for tests, never shown to a person. */
export function firstProblem(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'unknown';
}

/** A snapshot from anywhere, parsed: what `readProfile` brought back is no more trusted than an event. */
export function parseSnapshot(input: unknown): Result<ProfileSnapshot> {
  const parsed = ProfileSnapshot.safeParse(input);
  return parsed.success ? ok(parsed.data) : fail('bad-message', { detail: firstProblem(parsed.error) });
}
