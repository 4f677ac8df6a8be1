/** Is the latest post recent, or is the silence announced? */
import * as z from 'zod/mini';
import type { Evidence } from '@/lib/model/result';
import { defineCheck } from './define-check';
import { hitEvidence, phraseHits } from './phrases';
import { silentDays } from './silence';

/** Days. `good`: as recent as it should be; `most`: later than that is late. */
export const postAge = defineCheck({
  id: 'post-age',
  reasons: ['post-recent', 'post-a-little-late', 'pause-announced', 'post-late', 'post-day-unread'],
  options: z.strictObject({ good: z.int().check(z.gte(1)), most: z.int().check(z.gte(1)) }),
  run(subject, { good, most }) {
    const days = silentDays(subject);
    if (days === null) return { answer: 'cantTell', reason: 'post-day-unread' };
    const { lastPostAt } = subject.snapshot.fields;
    const text = lastPostAt.state === 'present' ? lastPostAt.value : '';
    const evidence: Evidence[] = [{ kind: 'field', field: 'lastPostAt', text }];
    const values = { count: days };
    if (days <= good) return { answer: 'found', reason: 'post-recent', values, evidence };
    if (days <= most) return { answer: 'found', reason: 'post-a-little-late', values, evidence };
    const announced = phraseHits(subject, 'P-CLOSED').map((hit) => hitEvidence(subject, hit));
    return announced.length > 0
      ? { answer: 'inapplicable', reason: 'pause-announced', evidence: announced }
      : { answer: 'notFound', reason: 'post-late', values, evidence };
  },
});
