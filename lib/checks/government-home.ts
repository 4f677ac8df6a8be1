/** Is the website of a person's own account the home page of a government, and nothing said beside it? */
import { fold } from '@/lib/model/fold';
import type { Reading } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { isHidden, linkEvidence, profileLinks, type ReadLink } from './links';
import { contentWords } from './names';
import { hitEvidence, NAME_AND_BIO, phraseHits, saysOntario, titlesNamed } from './phrases';
import { areWhollySeen } from './reading';

/** The bare host, or the bare host in one language: "/", "/en", "/fr.html", "/accueil". */
const ROOT =
  /^\/?(?:(?:en|fr|eng|fra|english|francais)(?:\.html?)?\/?)?(?:(?:home|accueil|index)(?:[-_.][a-z]+)?)?$/;
/** One more step down: the page of a department, or of anything else. */
const NEAR_ROOT = /^\/?(?:(?:en|fr|eng|fra)\/)?[^/]+\/?$/;

/**
 * The website links that are a government's home page. `sure`: the government-wide site itself (ontario.ca) or the home of a body that address or profile names; `maybe`: a page that may be a
 * department's (its own host, or one step down) or whose destination is hidden.
 */
export function governmentHomes(reading: Reading): { sure: ReadLink[]; maybe: ReadLink[] } {
  const sites = profileLinks(reading).filter(({ link }) => link.slot === 'website');
  const known = sites.filter(
    (read) => !read.isCut && /^(?:federal|provincial|municipal)$/.test(read.hostClass),
  );
  const sure = known.filter((read) =>
    ROOT.test(read.url.pathname)
      ? isWholeHost(reading, read) || isBodyNamed(reading, read.url.hostname.split('.')[0] ?? '')
      : NEAR_ROOT.test(read.url.pathname) && isBodyNamed(reading, read.url.pathname),
  );
  const maybe = [
    ...known.filter(
      (read) => !sure.includes(read) && (ROOT.test(read.url.pathname) || NEAR_ROOT.test(read.url.pathname)),
    ),
    ...sites.filter(isHidden),
  ];
  return { sure, maybe };
}

/** The duty is Ontario's; elsewhere the finding is advice only. */
export const governmentHome = defineCheck({
  id: 'government-home',
  reasons: ['home-page', 'page-unclear', 'words-unread', 'said-beside', 'no-home-page'],
  run(subject) {
    const { sure, maybe } = governmentHomes(subject);
    const evidence = [...sure, ...maybe].map(linkEvidence);
    if (evidence.length === 0) return { answer: 'notFound', reason: 'no-home-page' };
    const beside = ['P-DISCLAIM', 'P-NOTOFF', 'P-PERSONAL'].flatMap((set) => phraseHits(subject, set));
    if (beside.length > 0) {
      const words = beside.map((hit) => hitEvidence(subject, hit));
      return { answer: 'notFound', reason: 'said-beside', evidence: words };
    }
    if (sure.length === 0) return { answer: 'cantTell', reason: 'page-unclear', evidence };
    if (!areWhollySeen(subject, NAME_AND_BIO))
      return { answer: 'cantTell', reason: 'words-unread', evidence };
    const isOntarian = saysOntario(subject) || sure.some(({ hostClass }) => hostClass === 'provincial');
    return {
      answer: 'found',
      reason: 'home-page',
      evidence: sure.map(linkEvidence),
      ...(isOntarian ? {} : { severity: 'advice' }),
    };
  },
});

/**
 * Is the page's own word for itself a registered title ("health-canada"), or does it stand whole in one that the profile names
 * ("natural-resources" beside "Natural Resources Canada")? Then it is that body's home page.
 */
function isBodyNamed(reading: Reading, address: string): boolean {
  const slug = fold(
    address
      .split('/')
      .at(-1)
      ?.replace(/\.html?$/, '') ?? '',
  );
  const words = contentWords(slug);
  if (words.length < 2) return false;
  const text = words.join(' ');
  return (
    reading.titles.find(text).some(({ start, end }) => start === 0 && end === text.length) ||
    titlesNamed(reading).some((hit) => words.every((word) => contentWords(hit.text).includes(word)))
  );
}

/** True for a host of the lexicon's own list (canada.ca, www.ontario.ca), false for what stands below one (a department's or a project's). */
function isWholeHost({ lexicon }: Reading, { url }: ReadLink): boolean {
  const above = url.hostname
    .replace(/^www\./, '')
    .split('.')
    .slice(1)
    .join('.');
  return lexicon.hostClass(above) === 'other';
}
