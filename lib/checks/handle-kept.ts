/** Is a listed handle still in government hands? Only what many signs agree on is said, and then as a question. */
import { fold } from '@/lib/model/fold';
import { isWhollySeen } from '@/lib/model/observed';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { linkEvidence, profileLinks } from './links';
import { affiliations, fieldEvidence, hitEvidence, phraseHits, titlesNamed } from './phrases';

/** Share of common words under which two names have nothing to do with each other (catalogue `handle-reassigned`). */
const LEAST_OVERLAP = 0.2;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const handleKept = defineCheck({
  id: 'handle-kept',
  reasons: ['still-government', 'foreign-signs', 'no-sign-either-way', 'not-listed', 'fields-needed'],
  run(subject) {
    const { match, entry } = subject.match;
    if (match !== 'listed' || entry === undefined) return { answer: 'inapplicable', reason: 'not-listed' };
    const signs: Evidence[] = [
      ...[...affiliations(subject), ...titlesNamed(subject)].map((hit) => hitEvidence(subject, hit)),
      ...profileLinks(subject)
        .filter(({ hostClass }) => hostClass === 'federal')
        .map(linkEvidence),
    ];
    if (signs.length > 0) return { answer: 'found', reason: 'still-government', evidence: signs };
    const { displayName, bio, links } = subject.snapshot.fields;
    if (![displayName, bio, links].every(isWhollySeen))
      return { answer: 'cantTell', reason: 'fields-needed' };
    const listed = [entry.accountName, entry.organizationEn, entry.organizationFr];
    const name = subject.words('displayName')?.text ?? '';
    const isOtherName = listed.every((text) => overlap(name, fold(text)) < LEAST_OVERLAP);
    const foreign = foreignSigns(subject, entry.firstSeen);
    if (!isOtherName || foreign.length === 0) return { answer: 'cantTell', reason: 'no-sign-either-way' };
    const values = { name: entry.accountName };
    const evidence = [...fieldEvidence(subject, 'displayName'), ...foreign];
    return { answer: 'notFound', reason: 'foreign-signs', values, evidence };
  },
});

/** Words of swindlers; an account made after its handle was listed; another permanent id than the one first read. */
function foreignSigns(subject: Subject, firstSeen: string): Evidence[] {
  const { joinedAt, platformId } = subject.snapshot.fields;
  const found = phraseHits(subject, 'P-SCAM').map((hit) => hitEvidence(subject, hit));
  if (joinedAt.state === 'present' && DAY.test(firstSeen) && joinedAt.value.slice(0, 10) > firstSeen) {
    found.push({ kind: 'field', field: 'joinedAt', text: joinedAt.value });
  }
  if (subject.match.reasons.includes('handle-reassigned') && platformId.state === 'present') {
    found.push({ kind: 'field', field: 'platformId', text: platformId.value });
  }
  return found;
}

/** Jaccard index of the words of two folded texts. */
function overlap(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)));
  if (!one || !other || one.size === 0 || other.size === 0) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
}
