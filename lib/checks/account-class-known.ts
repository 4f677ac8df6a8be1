/** Guard: did the class table (catalogue B.0.3) give one kind of account? */
import { defineCheck } from './define-check';

export const accountClassKnown = defineCheck({
  id: 'account-class-known',
  reasons: ['class-from-directory', 'class-from-attestation', 'class-from-words', 'class-not-known'],
  run({ accountClass }) {
    const { value, basis, evidence } = accountClass;
    if (value === 'unknown') return { answer: 'cantTell', reason: 'class-not-known' };
    const reason = {
      directory: 'class-from-directory',
      attested: 'class-from-attestation',
      text: 'class-from-words',
    } as const;
    return { answer: 'found', reason: reason[basis], evidence };
  },
});
