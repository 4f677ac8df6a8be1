/** Does the profile link to a social media notice, on a federal host or, for a listed account, behind a labelled short link? */
import { defineCheck } from './define-check';
import { hostsOf, isHidden, linkEvidence, profileLinks } from './links';
import { noticeLinks } from './notice';

export const noticeLinkPresent = defineCheck({
  id: 'notice-link-present',
  reasons: [
    'notice-linked',
    'general-terms-linked',
    'notice-not-verified',
    'no-notice-link',
    'no-link',
    'destination-hidden',
  ],
  run(subject) {
    const links = profileLinks(subject);
    const [notice] = noticeLinks(subject);
    if (notice !== undefined && (notice.by === 'path' || notice.by === 'label')) {
      const reason = notice.path === 'generic' ? 'general-terms-linked' : 'notice-linked';
      return {
        answer: 'found',
        reason,
        values: { host: notice.url.hostname },
        evidence: [linkEvidence(notice)],
      };
    }
    // Decision 3: only a listed account is believed when its labelled notice goes through a short link.
    const isShort = notice?.by === 'unverified' && notice.hostClass !== 'hub';
    if (notice !== undefined && isShort && subject.match.match === 'listed') {
      return {
        answer: 'found',
        reason: 'notice-not-verified',
        values: { host: notice.url.hostname },
        evidence: [linkEvidence(notice)],
      };
    }
    const hidden = links.filter(isHidden);
    if (hidden.length > 0) {
      return {
        answer: 'cantTell',
        reason: 'destination-hidden',
        values: { hosts: hostsOf(hidden) },
        evidence: hidden.map(linkEvidence),
      };
    }
    return links.length === 0
      ? { answer: 'notFound', reason: 'no-link' }
      : {
          answer: 'notFound',
          reason: 'no-notice-link',
          values: { count: links.length },
          evidence: links.map(linkEvidence),
        };
  },
});
