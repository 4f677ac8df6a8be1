/** Is the latest post recent, or is the silence announced? */
import * as z from 'zod/mini';
import type { Evidence } from '@/lib/model/result';
import { defineCheck } from './define-check';
import { hitEvidence, phraseHits } from './phrases';
import { silence } from './recency';

/** Days. `good`: as recent as it should be; `most`: later than that is late. */
export const postAge = defineCheck({
  id: 'post-age',
  reasons: ['post-recent', 'post-a-little-late', 'pause-announced', 'post-late', 'post-day-unread'],
  options: z.strictObject({ good: z.int().check(z.gte(1)), most: z.int().check(z.gte(1)) }),
  run(subject, { good, most }) {
    const silent = silence(subject);
    if (silent === null) return { answer: 'cantTell', reason: 'post-day-unread' };
    const { days, date, isAtLeast } = silent;
    const evidence: Evidence[] = [{ kind: 'field', field: 'lastPostAt', text: date }];
    const values = { count: days };
    if (days <= good) return { answer: 'found', reason: 'post-recent', values, evidence };
    if (days <= most) return { answer: 'found', reason: 'post-a-little-late', values, evidence };
    // The list of posts promised no order: a newer one may exist.
    if (isAtLeast) return { answer: 'cantTell', reason: 'post-day-unread', values, evidence };
    const announced = phraseHits(subject, 'P-CLOSED').map((hit) => hitEvidence(subject, hit));
    return announced.length > 0
      ? { answer: 'inapplicable', reason: 'pause-announced', evidence: announced }
      : { answer: 'notFound', reason: 'post-late', values, evidence };
  },
});
