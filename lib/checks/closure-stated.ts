/** Does an account that has long been silent say that it rests or is closed? */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { hitEvidence, phraseHits } from './phrases';
import { silence } from './recency';

/** `silentDays`: an account with a post within so many days is active. */
export const closureStated = defineCheck({
  id: 'closure-stated',
  reasons: ['active', 'closing-stated', 'silent-without-notice', 'post-day-unread'],
  options: z.strictObject({ silentDays: z.int().check(z.gte(1)) }),
  run(subject, options) {
    const silent = silence(subject);
    if (silent !== null && silent.days <= options.silentDays)
      return { answer: 'inapplicable', reason: 'active' };
    const stated = phraseHits(subject, 'P-CLOSED').map((hit) => hitEvidence(subject, hit));
    if (stated.length > 0) return { answer: 'found', reason: 'closing-stated', evidence: stated };
    // Posts in no promised order: a newer one may exist.
    return silent === null || silent.isAtLeast
      ? { answer: 'cantTell', reason: 'post-day-unread' }
      : { answer: 'notFound', reason: 'silent-without-notice', values: { count: silent.days } };
  },
});
