/** Does a link go to a host that resembles a government host without being one (catalogue F.3)? */
import { defineCheck } from './define-check';
import { hostsOf, isHidden, linkEvidence, profileLinks } from './links';
import { areWhollySeen } from './reading';

export const lookalikeLink = defineCheck({
  id: 'lookalike-link',
  reasons: ['lookalike-host', 'government-hosts', 'other-hosts', 'no-link', 'destination-hidden'],
  run(subject) {
    const links = profileLinks(subject);
    const lookalikes = links.filter((read) => read.isLookalike);
    if (lookalikes.length > 0) {
      return {
        answer: 'found',
        reason: 'lookalike-host',
        values: { hosts: hostsOf(lookalikes) },
        evidence: lookalikes.map(linkEvidence),
      };
    }
    const hidden = links.filter(isHidden);
    if (hidden.length > 0) {
      return { answer: 'cantTell', reason: 'destination-hidden', values: { hosts: hostsOf(hidden) } };
    }
    if (links.length === 0) {
      const isSeen = areWhollySeen(subject, ['links', 'website', 'bio']);
      return { answer: isSeen ? 'inapplicable' : 'notFound', reason: 'no-link' };
    }
    const others = links.filter((read) => read.hostClass !== 'federal');
    const evidence = links.map(linkEvidence);
    return others.length === 0
      ? { answer: 'notFound', reason: 'government-hosts', evidence }
      : { answer: 'notFound', reason: 'other-hosts', values: { hosts: hostsOf(others) }, evidence };
  },
});
