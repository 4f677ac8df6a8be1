/** A person's answer to a pack's question, made an answer of a check: which choices settle it, and for how long. */
import * as z from 'zod/mini';
import type { PersonAnswer } from '@/lib/model/answer';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import type { Answer } from './define-check';
import { daysBetween } from './visits';

const choices = z.array(z.string());

/**
 * `good`, `bad`: choices that speak for and against; `notApplicable`: choices that say it does not apply, beside `doesNotApply`. Any other
 * choice leaves it open. `validDays`: how far from the visit the answer may have been found out, because pages change after it.
 */
export const AnswerOptions = {
  question: z.string(),
  good: choices,
  bad: choices,
  notApplicable: choices,
  validDays: z.int().check(z.gte(1)),
};
type AnswerOptions = z.infer<z.ZodMiniObject<typeof AnswerOptions>>;

/** What `answered` can say; a check that uses it lists these among its reasons. */
export const ANSWER_REASONS = [
  'answer-good',
  'answer-bad',
  'not-applicable',
  'answer-leaves-open',
  'answer-old',
  'not-answered',
] as const;
/** See `ANSWER_REASONS`. */
export type AnswerReason = (typeof ANSWER_REASONS)[number];

/** True when the answer was found out too far from the visit to speak for what was seen there. */
export function isOld({ snapshot }: Subject, { on }: PersonAnswer, validDays: number): boolean {
  return Math.abs(daysBetween(on, snapshot.observedAt)) > validDays;
}

/** What the person's answer says; nobody's, or only "unknown", leaves it open. `shown`: what of the page the question is about. */
export function answered(
  subject: Subject,
  { question, good, bad, notApplicable, validDays }: AnswerOptions,
  shown: readonly Evidence[] = [],
): Answer<AnswerReason> {
  const given = subject.answerTo(question);
  if (given === null) return { answer: 'cantTell', reason: 'not-answered', evidence: [...shown] };
  const { answer: choice, on } = given;
  const told = {
    values: { date: on },
    evidence: [...shown, { kind: 'answer' as const, question, choice, on }],
  };
  if (isOld(subject, given, validDays)) {
    return { answer: 'cantTell', reason: 'answer-old', ...told };
  }
  if (choice === 'doesNotApply' || notApplicable.includes(choice)) {
    return { answer: 'inapplicable', reason: 'not-applicable', ...told };
  }
  if (good.includes(choice)) return { answer: 'found', reason: 'answer-good', ...told };
  if (bad.includes(choice)) return { answer: 'notFound', reason: 'answer-bad', ...told };
  return { answer: 'cantTell', reason: 'answer-leaves-open', ...told };
}
