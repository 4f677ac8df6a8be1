/** Can the responsible institution, or a program that the directory ties to it, be recognized? */
import { rowOf } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { linkEvidence, profileLinks, type ReadLink } from './links';
import { abbreviationsOf, containsWords, isTitleSlug, ownerIds, ownerValues, titlesOf } from './names';
import { fieldEvidence, hitEvidence, NAME_AND_BIO, phraseHits, titlesNamed } from './phrases';

/** Words that stand in many titles and name no body. */
const WHOLE_GOVERNMENT = /^(?:canad(?:a|ian|ien|ienne)|government|gouvernement|federale?)$/;

export const departmentNamed = defineCheck({
  id: 'department-named',
  reasons: [
    'institution-named',
    'program-named',
    'mission-named',
    'institution-linked',
    'institution-not-named',
    'government-wide',
    'owner-not-known',
  ],
  run(subject) {
    const { owner } = subject;
    if (owner === null) return { answer: 'cantTell', reason: 'owner-not-known' };
    if (owner.kind === 'government') return { answer: 'inapplicable', reason: 'government-wide' };
    const values = ownerValues(owner);
    const named = institutionNamed(subject, titlesOf(owner));
    if (named.length > 0) return { answer: 'found', reason: 'institution-named', values, evidence: named };
    const program = programNamed(subject);
    if (program.length > 0) return { answer: 'found', reason: 'program-named', values, evidence: program };
    const missions =
      rowOf(subject.match)?.audience === 'mission-abroad' ? phraseHits(subject, 'P-MISSION') : [];
    if (missions.length > 0) {
      const evidence = missions.map((hit) => hitEvidence(subject, hit));
      return { answer: 'found', reason: 'mission-named', values, evidence };
    }
    const link = profileLinks(subject).find((read) => leadsToOwner(read, subject));
    if (link !== undefined) {
      return { answer: 'found', reason: 'institution-linked', values, evidence: [linkEvidence(link)] };
    }
    return { answer: 'notFound', reason: 'institution-not-named', values };
  },
});

/** A registered title of any owner, by the registry or word by word (a copy without registry has only the owner's own titles). */
function institutionNamed(subject: Subject, titles: readonly string[]): Evidence[] {
  const ids = ownerIds(subject);
  const hits = titlesNamed(subject).filter((hit) => ids.has(hit.organizationId));
  if (hits.length > 0) return hits.map((hit) => hitEvidence(subject, hit));
  return NAME_AND_BIO.flatMap((field) => {
    const text = subject.words(field)?.text ?? '';
    return titles.some((title) => containsWords(text, title)) ? fieldEvidence(subject, field) : [];
  });
}

/** The account's registered name, when it is more than its handle ("@handle" names nobody), or a word that its owner's title holds. */
function programNamed(subject: Subject): Evidence[] {
  const { entry } = subject.match;
  const { owner } = subject;
  const name = fold(entry?.accountName ?? '').replace(/^@/, '');
  const isOfTitle =
    owner !== null &&
    !WHOLE_GOVERNMENT.test(name) &&
    titlesOf(owner).some((title) => containsWords(title, name));
  if (name === '' || !(name.includes(' ') || isOfTitle) || name === fold(entry?.handle ?? '')) return [];
  return NAME_AND_BIO.flatMap((field) =>
    containsWords(subject.words(field)?.text ?? '', name) ? fieldEvidence(subject, field) : [],
  );
}

/** canada.ca/en/<institution>, or a federal host that bears the institution's abbreviation (rhc-rpc.gc.ca). */
function leadsToOwner(read: ReadLink, { owner }: Subject): boolean {
  if (read.hostClass !== 'federal' || owner === null) return false;
  const labels = read.url.hostname
    .split('.')
    .slice(0, -2)
    .flatMap((label) => label.split('-'));
  if (abbreviationsOf(owner).some((abbreviation) => labels.includes(abbreviation))) return true;
  const institution = read.url.pathname.split('/')[2] ?? '';
  return isTitleSlug(fold(institution.replace(/\.html?$/, '')), owner);
}
