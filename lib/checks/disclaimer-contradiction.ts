/** Do an official claim and a personal disclaimer stand together? */
import { defineCheck } from './define-check';
import { hitEvidence, officialClaims, phraseHits } from './phrases';
import { hasPublicTie } from './roles';

export const disclaimerContradiction = defineCheck({
  id: 'disclaimer-contradiction',
  reasons: ['claim-and-disclaimer', 'one-of-them', 'neither', 'no-public-body'],
  run(subject) {
    const claims = officialClaims(subject);
    const personal = [...phraseHits(subject, 'P-DISCLAIM'), ...phraseHits(subject, 'P-PERSONAL')];
    const evidence = [...claims, ...personal].map((hit) => hitEvidence(subject, hit));
    if (claims.length > 0 && personal.length > 0) {
      // A singer's official page may well hold opinions.
      if (!hasPublicTie(subject)) return { answer: 'inapplicable', reason: 'no-public-body', evidence };
      return { answer: 'found', reason: 'claim-and-disclaimer', evidence };
    }
    if (evidence.length > 0) return { answer: 'notFound', reason: 'one-of-them', evidence };
    const isBioRead = subject.snapshot.fields.bio.state !== 'unreadable';
    return { answer: isBioRead ? 'inapplicable' : 'notFound', reason: 'neither' };
  },
});
