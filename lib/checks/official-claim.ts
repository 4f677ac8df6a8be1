/** Do name or bio call the account official? Wanted of an official account, unwanted of a person's. */
import { defineCheck } from './define-check';
import { hitEvidence, officialClaims } from './phrases';

export const officialClaim = defineCheck({
  id: 'official-claim',
  reasons: ['official-claim', 'no-official-claim'],
  run(subject) {
    const claims = officialClaims(subject);
    return claims.length > 0
      ? {
          answer: 'found',
          reason: 'official-claim',
          evidence: claims.map((hit) => hitEvidence(subject, hit)),
        }
      : { answer: 'notFound', reason: 'no-official-claim' };
  },
});
