/** Does an account that people may turn to in danger say when somebody watches it? */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { linkEvidence } from './links';
import { titlesOf } from './names';
import { noticeLinks } from './notice';
import { hitEvidence, phraseHits } from './phrases';

/** `owners`: phrase set of the titles of those whom people call in danger; `words`: of what says when an account is watched. */
const Options = z.strictObject({ owners: z.string(), words: z.string() });

export const monitoringHours = defineCheck({
  id: 'monitoring-hours',
  reasons: ['hours-stated', 'notice-may-say', 'no-hours', 'other-owner', 'owner-not-known'],
  options: Options,
  run(subject, { owners, words }) {
    const { owner, lexicon } = subject;
    if (owner === null) return { answer: 'cantTell', reason: 'owner-not-known' };
    if (!titlesOf(owner).some((title) => lexicon.has(owners, title))) {
      return { answer: 'inapplicable', reason: 'other-owner' };
    }
    const hits = phraseHits(subject, words);
    if (hits.length > 0) {
      return {
        answer: 'found',
        reason: 'hours-stated',
        evidence: hits.map((hit) => hitEvidence(subject, hit)),
      };
    }
    const notices = noticeLinks(subject).filter(({ by, path }) => by === 'path' && path === 'strong');
    return notices.length > 0
      ? { answer: 'found', reason: 'notice-may-say', evidence: notices.map(linkEvidence) }
      : { answer: 'notFound', reason: 'no-hours' };
  },
});
