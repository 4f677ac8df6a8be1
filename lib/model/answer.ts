/** What a person says that no page shows: answers to a pack's questions, and the class of an account attested by hand. */
import * as z from 'zod/mini';
import { AccountKey, AuditId, Day, Instant } from './ids';
import { AccountClassValue } from './result';

/** Name of a question, one in all packs: `m-hc-1` (a manual item, shown as M-HC-1) or what is asked (`avatar-type`). */
export const QuestionId = z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/), z.maxLength(64));
export type QuestionId = z.infer<typeof QuestionId>;

/** What an answer is about: `account:` and an account key, or `organization:` and an organization's id. */
export const AnswerSubject = z
  .string()
  .check(z.maxLength(400), z.regex(/^(?:account:[a-z][a-z0-9-]*:\S+|organization:\S+)$/));
export type AnswerSubject = z.infer<typeof AnswerSubject>;

const words = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/**
 * One answer. `answer`: `yes`, `no`, `doesNotApply`, `unknown`, or a choice of the question's own; `unknown` never counts as no.
 * `by`: name of the person; `on`: the day it was found out; `reference`: where the proof is, may be empty; `at`: when it was written down.
 */
export const PersonAnswer = z.strictObject({
  subject: AnswerSubject,
  question: QuestionId,
  answer: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)),
  by: words(100),
  on: Day,
  reference: z.string().check(z.maxLength(500)),
  at: Instant,
});
export type PersonAnswer = z.infer<typeof PersonAnswer>;

/** The class of an account by a person who knows it (catalogue B.0.3, line 2): who, when, on what ground. */
export const Attestation = z.strictObject({
  accountKey: AccountKey,
  value: AccountClassValue,
  by: words(100),
  on: Day,
  ground: words(500),
  at: Instant,
});
export type Attestation = z.infer<typeof Attestation>;

/**
 * One person's word on whether an account poses as official, which no rule ever says. It leaves this computer only when as many persons as
 * asked (two, unless an administrator says one) hold the same: see `decision.ts`. `auditId`: the audit that it was decided on.
 */
export const Decision = z.strictObject({
  accountKey: AccountKey,
  decision: z.enum(['imitates', 'doesNotImitate']),
  by: words(100),
  ground: words(1000),
  auditId: AuditId,
  at: Instant,
});
export type Decision = z.infer<typeof Decision>;

/** Is the answer one that settles something? Nobody's `unknown` does. */
export function isKnown(answer: PersonAnswer | null): answer is PersonAnswer {
  return answer !== null && answer.answer !== 'unknown';
}

/** All that persons said: of some accounts and organizations, or of all. */
export interface PersonsWords {
  answers: readonly PersonAnswer[];
  attestations: readonly Attestation[];
  decisions: readonly Decision[];
}
