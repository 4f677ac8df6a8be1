/**
 * Is an account that claims to be official, and federal, in the directory copy? Bodies that the list does not cover, ministers'
 * own accounts and denied claims are never held to it (decisions 5 and 8).
 */
import type { Evidence } from '@/lib/model/result';
import type { Reading } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { linkEvidence, profileLinks } from './links';
import { isPersonLike } from './person';
import { affiliations, denials, hitEvidence, officialClaims, phraseHits, titlesNamed } from './phrases';
import { copyDate } from './reading';
import { ownRoles } from './roles';

const PROGRAM_NAME = /\b(?:program(?:me)?|initiative|service|campaign|campagne)s?\b/;

/** What makes a claim of official status a federal one. Empty: nothing does. */
export function federalSigns(reading: Reading): Evidence[] {
  return [
    ...affiliations(reading, ['displayName', 'bio']).map((hit) => hitEvidence(reading, hit)),
    ...titlesNamed(reading).map((hit) => hitEvidence(reading, hit)),
    ...profileLinks(reading)
      .filter((read) => read.hostClass === 'federal')
      .map(linkEvidence),
  ];
}

export const unlistedClaim = defineCheck({
  id: 'unlisted-claim',
  reasons: [
    'listed',
    'claim-not-found',
    'claim-formerly-listed',
    'several-rows',
    'no-claim',
    'claim-denied',
    'parody-labelled',
    'outside-the-list',
    'owner-may-be-outside',
  ],
  run(subject) {
    const { match, entry } = subject.match;
    const parody = phraseHits(subject, 'P-PARODY', ['displayName']);
    if (match !== 'listed' && (parody.length > 0 || subject.accountClass.value === 'parody')) {
      const evidence = parody.map((hit) => hitEvidence(subject, hit));
      return { answer: 'inapplicable', reason: 'parody-labelled', evidence };
    }
    const claims = officialClaims(subject);
    const signs = federalSigns(subject);
    if (claims.length === 0 || signs.length === 0) return { answer: 'inapplicable', reason: 'no-claim' };
    const evidence = [...claims.map((hit) => hitEvidence(subject, hit)), ...signs];
    const values = copyDate(subject);
    if (match === 'listed') return { answer: 'found', reason: 'listed', values, evidence };
    if (match === 'ambiguous') return { answer: 'cantTell', reason: 'several-rows', values, evidence };
    const denied = denials(subject);
    if (denied.length > 0) {
      const words = denied.map((hit) => hitEvidence(subject, hit));
      return { answer: 'inapplicable', reason: 'claim-denied', evidence: words };
    }
    const coverage = coverageOf(subject);
    if (coverage === 'outside') return { answer: 'inapplicable', reason: 'outside-the-list', evidence };
    if (coverage === 'unsure')
      return { answer: 'cantTell', reason: 'owner-may-be-outside', values, evidence };
    const removedOn = match === 'formerlyListed' ? (entry?.removedOn ?? null) : null;
    return removedOn === null
      ? { answer: 'notFound', reason: 'claim-not-found', values, evidence }
      : { answer: 'notFound', reason: 'claim-formerly-listed', values: { ...values, removedOn }, evidence };
  },
});

/** Does the list cover whoever the claim names? Ministers' words leave it open; a title alone must be of a covered body. */
function coverageOf(reading: Reading): 'covered' | 'outside' | 'unsure' {
  const named = ['displayName', 'bio'] as const;
  const texts = named.map((field) => reading.words(field)?.text ?? '');
  if (texts.some((text) => reading.lexicon.bodiesIn(text).length > 0)) return 'outside';
  const scopes = titlesNamed(reading).map((hit) => reading.scopeOf(hit.organizationId));
  if (scopes.some((scope) => scope !== 'subject' && scope !== 'unknown')) return 'outside';
  const otherHosts = profileLinks(reading).some(
    ({ hostClass }) => hostClass === 'parliament' || hostClass === 'provincial' || hostClass === 'municipal',
  );
  if (otherHosts || ownRoles(reading, 'P-ELECTED', { past: true }).length > 0) return 'unsure';
  if (affiliations(reading, named).length > 0 || scopes.includes('subject')) return 'covered';
  return isProgramOnFederalHost(reading) ? 'covered' : 'unsure';
}

/** A programme by its name, with links to federal hosts and to nowhere else: no person, no company with one such link among others. */
function isProgramOnFederalHost(reading: Reading): boolean {
  const links = profileLinks(reading);
  const name = reading.words('displayName')?.text ?? '';
  return (
    links.length > 0 &&
    links.every(({ hostClass }) => hostClass === 'federal') &&
    PROGRAM_NAME.test(name) &&
    !isPersonLike(reading)
  );
}
