/** Is a listed account still the one that was seen before? Several things that change at once may be a takeover. */
import { fold } from '@/lib/model/fold';
import { pictureDistance } from '@/lib/model/picture';
import type { Evidence } from '@/lib/model/result';
import type { Reading, Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { linkEvidence, profileLinks } from './links';
import { affiliations, fieldEvidence } from './phrases';
import { handleOf } from './pointers';
import { areWhollySeen } from './reading';
import { readingOfVisit } from './visits';

/** Changes at once that are worth a question (catalogue `identity-changed`); one is everyday work. */
const MANY = 3;
/** Bits of 64 within which two pictures are one (catalogue `copied-avatar`). */
const NEAR = 6;
const COMPARED = ['displayName', 'handle', 'bio', 'links', 'website'] as const;

export const identityKept = defineCheck({
  id: 'identity-kept',
  reasons: [
    'as-before',
    'some-changed',
    'much-changed',
    'affiliation-replaced',
    'first-visit',
    'not-comparable',
    'not-listed',
  ],
  run(subject) {
    if (subject.match.match !== 'listed') return { answer: 'inapplicable', reason: 'not-listed' };
    const visit = subject.context.earlier.find(({ pageState }) => pageState === 'profile');
    if (visit === undefined) return { answer: 'inapplicable', reason: 'first-visit' };
    const before = readingOfVisit(subject, visit);
    const date = visit.observedAt;
    if (![subject, before].every((side) => areWhollySeen(side, COMPARED))) {
      return { answer: 'cantTell', reason: 'not-comparable', values: { date } };
    }
    const changes = changesBetween(before, subject, visit.picture);
    const fields = Object.keys(changes).filter((field) => changes[field]);
    const told = { values: { date, fields }, evidence: evidenceOf(before, subject, fields) };
    const strangers = newForeignLinks(before, subject);
    if (hasAffiliation(before) && !hasAffiliation(subject) && strangers.length > 0) {
      const evidence = [...fieldEvidence(subject, 'bio'), ...strangers];
      return { answer: 'notFound', reason: 'affiliation-replaced', values: { date }, evidence };
    }
    if (fields.length >= MANY) return { answer: 'notFound', reason: 'much-changed', ...told };
    return fields.length > 1
      ? { answer: 'cantTell', reason: 'some-changed', ...told }
      : { answer: 'found', reason: 'as-before', values: { date } };
  },
});

/** Field to "is another now". A permanent id decides over the handle where both visits read one. */
function changesBetween(before: Reading, now: Subject, picture: string | undefined): Record<string, boolean> {
  const ids = [before, now].map(({ snapshot }) => snapshot.fields.platformId);
  const [one, other] = ids.map((id) => (id.state === 'present' ? id.value : null));
  const isSameId =
    one !== null && other !== null ? one === other : fold(handleOf(before)) === fold(handleOf(now));
  const shown = now.snapshot.picture;
  return {
    displayName: (before.words('displayName')?.text ?? '') !== (now.words('displayName')?.text ?? ''),
    handle: !isSameId,
    bio: hasAffiliation(before) !== hasAffiliation(now),
    links: hosts(before) !== hosts(now),
    avatarUrl: picture !== undefined && shown !== undefined && pictureDistance(picture, shown) > NEAR,
  };
}

const hasAffiliation = (side: Reading): boolean => affiliations(side, ['bio']).length > 0;

const hosts = (side: Reading): string =>
  [...new Set(profileLinks(side).map(({ url }) => url.hostname.replace(/^www\./, '')))].sort().join(' ');

/** Links to hosts of nobody we know that were not there before. */
function newForeignLinks(before: Reading, now: Reading): Evidence[] {
  const known = new Set(profileLinks(before).map(({ url }) => url.hostname));
  return profileLinks(now)
    .filter(({ hostClass, url }) => hostClass === 'other' && !known.has(url.hostname))
    .map(linkEvidence);
}

/** Before and after of what changed. */
function evidenceOf(before: Reading, now: Reading, fields: readonly string[]): Evidence[] {
  return (['displayName', 'handle', 'bio'] as const)
    .filter((field) => fields.includes(field))
    .flatMap((field) => [...fieldEvidence(before, field), ...fieldEvidence(now, field)])
    .concat(fields.includes('links') ? profileLinks(now).map(linkEvidence) : []);
}
