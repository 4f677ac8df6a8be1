/** Does the handle, or the display name, look like a listed one? The match says so, and only with a second sign (issue 4). */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { hitEvidence, phraseHits } from './phrases';
import { copyDate } from './reading';

export const imitation = defineCheck({
  id: 'imitation',
  options: z.strictObject({ field: z.enum(['handle', 'displayName']) }),
  reasons: ['resembles-listed', 'resembles-none', 'not-unlisted', 'parody-labelled', 'found-harmless'],
  run(subject, { field }) {
    const { match, entry, imitation: found, reasons } = subject.match;
    const values = copyDate(subject);
    if (match !== 'lookalike' && match !== 'unlisted')
      return { answer: 'inapplicable', reason: 'not-unlisted' };
    const parody = phraseHits(subject, 'P-PARODY', ['displayName']);
    if (parody.length > 0) {
      const evidence = parody.map((hit) => hitEvidence(subject, hit));
      return { answer: 'inapplicable', reason: 'parody-labelled', evidence };
    }
    if (reasons.includes('reviewed-safe')) return { answer: 'inapplicable', reason: 'found-harmless' };
    if (entry === undefined || found?.field !== field) {
      const evidence = [{ kind: 'field' as const, field, text: subject.words(field)?.raw ?? '' }];
      return { answer: 'notFound', reason: 'resembles-none', values, evidence };
    }
    return {
      answer: 'found',
      reason: 'resembles-listed',
      values: {
        ...values,
        shown: found.shown,
        listed: found.listed,
        organizationEn: entry.organizationEn,
        organizationFr: entry.organizationFr,
      },
      evidence: [
        { kind: 'field', field, text: found.shown },
        { kind: 'directory', property: field === 'handle' ? 'handle' : 'accountName', text: found.listed },
      ],
    };
  },
});
