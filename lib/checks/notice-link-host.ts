/** Is what the profile calls its notice on a government host? */
import { defineCheck } from './define-check';
import { linkEvidence } from './links';
import { noticeLinks, withoutNotice } from './notice';

export const noticeLinkHost = defineCheck({
  id: 'notice-link-host',
  reasons: [
    'notice-on-federal-host',
    'notice-on-other-host',
    'notice-on-lookalike-host',
    'notice-on-other-government',
    'destination-hidden',
    'no-notice-link',
    'links-unread',
  ],
  run(subject) {
    const [notice] = noticeLinks(subject);
    if (notice === undefined) return withoutNotice(subject);
    const found = { values: { host: notice.url.hostname }, evidence: [linkEvidence(notice)] };
    if (notice.hostClass === 'federal') {
      return { answer: 'found', reason: 'notice-on-federal-host', ...found };
    }
    if (notice.isLookalike) {
      return { answer: 'notFound', reason: 'notice-on-lookalike-host', severity: 'critical', ...found };
    }
    switch (notice.hostClass) {
      case 'shortener':
      case 'hub':
        return { answer: 'cantTell', reason: 'destination-hidden', ...found };
      case 'parliament':
      case 'provincial':
      case 'municipal':
        return { answer: 'cantTell', reason: 'notice-on-other-government', ...found };
      case 'thirdParty':
      case 'other':
        return { answer: 'notFound', reason: 'notice-on-other-host', ...found };
    }
  },
});
