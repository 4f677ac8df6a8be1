/** Does at least one link go to a Government of Canada host? */
import { defineCheck } from './define-check';
import { hostsOf, isHidden, linkEvidence, profileLinks } from './links';

export const federalLink = defineCheck({
  id: 'federal-link',
  reasons: ['federal-link', 'no-federal-link', 'no-link', 'destination-hidden'],
  run(subject) {
    const links = profileLinks(subject);
    const federal = links.filter((read) => read.hostClass === 'federal');
    if (federal.length > 0) {
      return {
        answer: 'found',
        reason: 'federal-link',
        values: { hosts: hostsOf(federal) },
        evidence: federal.map(linkEvidence),
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
      : { answer: 'notFound', reason: 'no-federal-link', values: { hosts: hostsOf(links) } };
  },
});
