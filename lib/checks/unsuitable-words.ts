/** Do words stand there that such an account had better not show? Words that deny, or may mean something else, are never held against it. */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { clearHits, hitEvidence, phraseHits, saysOntario } from './phrases';

/** `doubt`: phrase set whose spans are left out first. `isOntarian`: the duty is Ontario's; elsewhere the finding is advice only. */
export const unsuitableWords = defineCheck({
  id: 'unsuitable-words',
  reasons: ['words-found', 'words-unclear', 'no-such-words'],
  options: z.strictObject({
    set: z.string(),
    doubt: z.string(),
    fields: z.array(z.enum(['displayName', 'bio'])),
    isOntarian: z.boolean(),
  }),
  run(subject, { set, doubt, fields, isOntarian }) {
    const clear = clearHits(subject, set, doubt, fields);
    if (clear.length > 0) {
      const evidence = clear.map((hit) => hitEvidence(subject, hit));
      const isMild = isOntarian && !saysOntario(subject);
      return { answer: 'found', reason: 'words-found', evidence, ...(isMild ? { severity: 'advice' } : {}) };
    }
    const unclear = phraseHits(subject, set, fields);
    if (unclear.length > 0) {
      const evidence = unclear.map((hit) => hitEvidence(subject, hit));
      return { answer: 'cantTell', reason: 'words-unclear', evidence };
    }
    return { answer: 'notFound', reason: 'no-such-words' };
  },
});
