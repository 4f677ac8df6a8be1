/** Does a person's own account link to a government's social media notice? Only an address that is surely one counts. */
import type { Reading } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { isHidden, labelOf, linkEvidence, profileLinks, type ReadLink } from './links';
import { isNoticeLabel } from './notice';

/** A word of the address that only a notice has; "guidelines" or "policy" may be what the person works on. */
const NOTICE_WORD = /(?:^|[/_.-])(?:notices?|avis|terms|conditions|modalites)(?:[/_.-]|$)/;

export const noticeCarried = defineCheck({
  id: 'notice-carried',
  reasons: ['notice-linked', 'may-be-notice', 'destination-hidden', 'listing-unclear', 'no-notice-link'],
  run(subject) {
    if (subject.match.match === 'ambiguous') return { answer: 'cantTell', reason: 'listing-unclear' };
    const links = profileLinks(subject);
    const known = links.filter((read) => isGovernments(read) && !read.isCut);
    const sure = known.filter((read) => isStrong(subject, read) && isNamedNotice(subject, read));
    if (sure.length > 0) {
      return { answer: 'found', reason: 'notice-linked', evidence: sure.map(linkEvidence) };
    }
    const unsure = known.filter((read) => isStrong(subject, read) || isLabelled(subject, read));
    if (unsure.length > 0) {
      return { answer: 'cantTell', reason: 'may-be-notice', evidence: unsure.map(linkEvidence) };
    }
    const hidden = links.filter(isHidden);
    return hidden.length > 0
      ? { answer: 'cantTell', reason: 'destination-hidden', evidence: hidden.map(linkEvidence) }
      : { answer: 'notFound', reason: 'no-notice-link' };
  },
});

const isGovernments = ({ hostClass }: ReadLink): boolean =>
  hostClass === 'federal' || hostClass === 'provincial';

const isStrong = ({ lexicon }: Reading, { url }: ReadLink): boolean => lexicon.pathClass(url) === 'strong';

const isLabelled = (reading: Reading, read: ReadLink): boolean =>
  isNoticeLabel(reading, labelOf(reading, read));

const isNamedNotice = (reading: Reading, read: ReadLink): boolean =>
  NOTICE_WORD.test(read.url.pathname.toLowerCase()) || isLabelled(reading, read);
