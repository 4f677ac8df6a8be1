/** Does an account claim to be official, or to speak, for the public body that a phrase set names? */
import * as z from 'zod/mini';
import type { Reading } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { type FieldHit, hitEvidence, NAME_AND_BIO, officialClaims, phraseHits } from './phrases';

/** What ends a statement, so that a claim and a name in two of them are not taken for one. */
const STATEMENT_END = /[.|;\n]/;

/** `phrases`: the set that names the body. A former role ("ancien porte-parole") is no claim. */
export const claimForBody = defineCheck({
  id: 'claim-for-body',
  reasons: ['official-claim', 'speaks-for-body', 'no-claim'],
  options: z.strictObject({ phrases: z.string().check(z.regex(/^P-[A-Z]+$/)) }),
  run(subject, { phrases }) {
    const named = phraseHits(subject, phrases);
    const claims = beside(subject, officialClaims(subject), named);
    const spokes = beside(subject, phraseHits(subject, 'P-SPOKES'), named);
    const found = claims.length > 0 ? claims : spokes;
    if (found.length === 0) return { answer: 'notFound', reason: 'no-claim' };
    return {
      answer: 'found',
      reason: claims.length > 0 ? 'official-claim' : 'speaks-for-body',
      evidence: found.map((hit) => hitEvidence(subject, hit)),
    };
  },
});

/** Claims with a name in the same statement and nothing in it that makes the claim one of the past. */
function beside(reading: Reading, claims: readonly FieldHit[], named: readonly FieldHit[]): FieldHit[] {
  return NAME_AND_BIO.flatMap((field) => {
    const text = reading.words(field)?.text ?? '';
    const past = phraseHits(reading, 'P-TENSE', [field]);
    return claims.filter((claim) => {
      if (claim.field !== field) return false;
      const isNear = (hit: FieldHit) =>
        hit.field === field &&
        !STATEMENT_END.test(text.slice(Math.min(claim.end, hit.end), Math.max(claim.start, hit.start)));
      return named.some(isNear) && !past.some(isNear);
    });
  });
}
