/** Does a minister's own account pass for the government's? Only a claim and a government in one breath, or a party's words beside its site. */
import type { Reading } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { governmentHomes } from './government-home';
import { linkEvidence } from './links';
import {
  affiliations,
  clearHits,
  type FieldHit,
  hitEvidence,
  NAME_AND_BIO,
  officialClaims,
  phraseHits,
} from './phrases';

export const ministerClaim = defineCheck({
  id: 'minister-claim',
  reasons: ['claim-of-government', 'party-beside-site', 'claim-unclear', 'listing-unclear', 'kept-apart'],
  run(subject) {
    if (subject.match.match === 'ambiguous') return { answer: 'cantTell', reason: 'listing-unclear' };
    const claims = officialClaims(subject);
    const governments = [
      ...affiliations(subject, NAME_AND_BIO),
      ...phraseHits(subject, 'P-EMPLOYER').filter(({ text }) => !text.includes('@')),
    ];
    const spoken = [...claims, ...governments].map((hit) => hitEvidence(subject, hit));
    const isOneBreath = claims.some((claim) => governments.some((one) => isSameClause(subject, claim, one)));
    if (isOneBreath) return { answer: 'found', reason: 'claim-of-government', evidence: spoken };
    const { sure, maybe } = governmentHomes(subject);
    const party = clearHits(subject, 'P-PARTISAN', 'P-MAYBEPARTY', NAME_AND_BIO);
    const sites = [...sure, ...maybe].map(linkEvidence);
    if (sure.length > 0 && party.length > 0) {
      const evidence = [...sites, ...party.map((hit) => hitEvidence(subject, hit))];
      return { answer: 'found', reason: 'party-beside-site', evidence };
    }
    const isPartySaid = phraseHits(subject, 'P-PARTISAN').length > 0;
    const isClaimed = claims.length > 0 && governments.length > 0;
    return isClaimed || (sites.length > 0 && isPartySaid)
      ? { answer: 'cantTell', reason: 'claim-unclear', evidence: [...spoken, ...sites] }
      : { answer: 'notFound', reason: 'kept-apart' };
  },
});

function isSameClause(reading: Reading, one: FieldHit, other: FieldHit): boolean {
  if (one.field !== other.field) return false;
  const text = reading.words(one.field)?.text ?? '';
  const [from, to] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
  return from >= to || !/[.|;\n]/.test(text.slice(from, to));
}
