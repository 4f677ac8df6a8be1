/** What only a person can tell: their answer to a question decides, and without one nothing is concluded. */
import * as z from 'zod/mini';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { ANSWER_REASONS, AnswerOptions, type AnswerReason, answered, isOld } from './answers';
import { type Answer, defineCheck } from './define-check';
import { linkEvidence } from './links';
import { noticeLinks, withoutNotice } from './notice';
import { hitEvidence, phraseHits } from './phrases';
import { areWhollySeen } from './reading';

/**
 * What the question is about, so that it is not asked where there is no such thing. `noticeLink`: the profile's notice; `picture`: a picture
 * that is not seen to be missing; `claim`: words of a phrase set in the bio that are not denied; `answer`: another answer of a given choice.
 */
const About = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('noticeLink') }),
  z.strictObject({ of: z.literal('picture'), field: z.enum(['avatarUrl', 'headerImageUrl']) }),
  z.strictObject({ of: z.literal('claim'), set: z.string() }),
  z.strictObject({ of: z.literal('answer'), question: z.string(), choices: z.array(z.string()) }),
]);
type About = z.infer<typeof About>;

const NOTHING: Answer<AnswerReason> = { answer: 'inapplicable', reason: 'not-applicable' };
/** What was asked about may stand in what was not read: no answer can be held against what was not seen. */
const NOT_SEEN: Answer<AnswerReason> = { answer: 'cantTell', reason: 'not-answered' };
/** Phrase sets whose words take a claim back: "I do not speak for the department". */
const DENIALS = ['P-NOTOFF', 'P-NOTAFF', 'P-DISCLAIM'];

export const personAnswer = defineCheck({
  id: 'person-answer',
  reasons: ANSWER_REASONS,
  options: z.strictObject({ ...AnswerOptions, about: z.optional(About) }),
  run(subject, { about, ...options }) {
    const shown = about === undefined ? [] : thingAskedOf(subject, about, options.validDays);
    if (!Array.isArray(shown)) return shown;
    return answered(subject, options, shown);
  },
});

/** What of the page is asked about; or the answer at once, where there is surely no such thing or another answer must come first. */
function thingAskedOf(subject: Subject, about: About, validDays: number): Evidence[] | Answer<AnswerReason> {
  switch (about.of) {
    case 'noticeLink': {
      const notices = noticeLinks(subject);
      const isNone = withoutNotice(subject).answer === 'inapplicable';
      if (notices.length === 0) return isNone ? NOTHING : NOT_SEEN;
      return notices.map(linkEvidence);
    }
    case 'picture': {
      const picture = subject.snapshot.fields[about.field];
      if (picture.state === 'absent') return NOTHING;
      return picture.state === 'present'
        ? [{ kind: 'field', field: about.field, text: picture.value.slice(0, 1000) }]
        : [];
    }
    case 'claim': {
      const denied = DENIALS.flatMap((set) => phraseHits(subject, set, ['bio']));
      const claims = phraseHits(subject, about.set, ['bio']).filter(
        (hit) => !denied.some((denial) => denial.start < hit.end && denial.end > hit.start),
      );
      if (claims.length === 0) return areWhollySeen(subject, ['bio']) ? NOTHING : NOT_SEEN;
      return claims.map((hit) => hitEvidence(subject, hit));
    }
    case 'answer': {
      const given = subject.answerTo(about.question);
      if (given === null) return { answer: 'cantTell', reason: 'not-answered' };
      if (isOld(subject, given, validDays)) {
        return { answer: 'cantTell', reason: 'answer-old', values: { date: given.on } };
      }
      return about.choices.includes(given.answer) ? [] : NOTHING;
    }
  }
}
