/** Has the account been used lately? Counted to the moment the page was read, whatever day's policy is asked for. */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { hitEvidence, phraseHits } from './phrases';
import { silence } from './recency';

const days = z.int().check(z.gte(1));

/**
 * In days. `limit`: silent for longer is dormant. `minor`, `major`: silent for longer than that weighs so much; below, it is advice.
 * `resting`: phrase sets of words that explain a silence (closed, seasonal, for emergencies).
 */
export const lastPost = defineCheck({
  id: 'last-post',
  options: z.strictObject({ limit: days, minor: days, major: days, resting: z.array(z.string()) }),
  reasons: ['posted-lately', 'silent', 'silence-explained', 'order-not-known', 'no-post-date'],
  run(subject, { limit, minor, major, resting }) {
    const explained = resting.flatMap((set) => phraseHits(subject, set));
    if (explained.length > 0) {
      const evidence = explained.map((hit) => hitEvidence(subject, hit));
      return { answer: 'inapplicable', reason: 'silence-explained', evidence };
    }
    const silent = silence(subject);
    if (silent === null) return { answer: 'cantTell', reason: 'no-post-date' };
    const values = { days: silent.days, date: silent.date, limit };
    const evidence = [{ kind: 'field' as const, field: 'lastPostAt', text: silent.date }];
    if (silent.days <= limit) return { answer: 'found', reason: 'posted-lately', values, evidence };
    if (silent.isAtLeast) return { answer: 'cantTell', reason: 'order-not-known', values, evidence };
    const severity = silent.days > major ? 'major' : silent.days > minor ? 'minor' : 'advice';
    return { answer: 'notFound', reason: 'silent', values, evidence, severity };
  },
});
