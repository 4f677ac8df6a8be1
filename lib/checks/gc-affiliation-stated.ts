/** Does the profile say in words that it is the Government of Canada's? Pictures and badges are not looked at. */
import { defineCheck } from './define-check';
import { linkEvidence, profileLinks } from './links';
import { affiliations, hitEvidence, titlesNamed } from './phrases';
import { unreadOf } from './reading';

export const gcAffiliationStated = defineCheck({
  id: 'gc-affiliation-stated',
  reasons: [
    'affiliation-stated',
    'title-with-canada',
    'title-and-federal-link',
    'more-unread',
    'no-affiliation',
  ],
  run(subject) {
    const stated = affiliations(subject);
    if (stated.length > 0) {
      return {
        answer: 'found',
        reason: 'affiliation-stated',
        evidence: stated.map((hit) => hitEvidence(subject, hit)),
      };
    }
    const titles = titlesNamed(subject);
    // E.0, order 6: a registered title that contains "Canada" counts like the words themselves.
    const withCanada = titles.filter((hit) => /\bcanada\b/.test(hit.text));
    if (withCanada.length > 0) {
      return {
        answer: 'found',
        reason: 'title-with-canada',
        evidence: withCanada.map((hit) => hitEvidence(subject, hit)),
      };
    }
    const federal = profileLinks(subject).find((read) => read.hostClass === 'federal');
    if (titles.length > 0 && federal !== undefined) {
      return {
        answer: 'found',
        reason: 'title-and-federal-link',
        evidence: [...titles.map((hit) => hitEvidence(subject, hit)), linkEvidence(federal)],
      };
    }
    // Where the words, or the link that goes with a title, may yet stand.
    const fields = unreadOf(subject, titles.length > 0 ? ['category', 'website'] : ['category']);
    return fields.length > 0
      ? { answer: 'cantTell', reason: 'more-unread', values: { fields } }
      : { answer: 'notFound', reason: 'no-affiliation' };
  },
});
