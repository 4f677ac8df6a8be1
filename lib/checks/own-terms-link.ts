/** Does the profile link to the terms of the public body whose account it is? */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { hostsOf, isHidden, linkEvidence, profileLinks, type ReadLink } from './links';
import { isOwnHost } from './own-site';

/** `addresses`: host and path of the terms, e.g. `ontario.ca/social`; whatever stands below them counts too. */
export const ownTermsLink = defineCheck({
  id: 'own-terms-link',
  reasons: ['terms-linked', 'terms-by-path', 'destination-hidden', 'no-terms-link'],
  options: z.strictObject({
    addresses: z.array(z.string().check(z.minLength(4), z.maxLength(200))).check(z.maxLength(20)),
  }),
  run(subject, { addresses }) {
    const links = profileLinks(subject);
    const listed = links.find((read) => addresses.some((address) => isAt(read, address)));
    if (listed !== undefined) {
      return { answer: 'found', reason: 'terms-linked', evidence: [linkEvidence(listed)] };
    }
    // F.1: an address whose path speaks both of social media and of terms says itself what it is.
    const byPath = links.find(
      ({ url }) => isOwnHost(subject, url.hostname) && subject.lexicon.pathClass(url) === 'strong',
    );
    if (byPath !== undefined) {
      return { answer: 'found', reason: 'terms-by-path', evidence: [linkEvidence(byPath)] };
    }
    const hidden = links.filter(isHidden);
    const evidence = hidden.map(linkEvidence);
    return hidden.length > 0
      ? { answer: 'cantTell', reason: 'destination-hidden', values: { hosts: hostsOf(hidden) }, evidence }
      : { answer: 'notFound', reason: 'no-terms-link', evidence: links.map(linkEvidence) };
  },
});

function isAt({ url, isCut }: ReadLink, address: string): boolean {
  if (isCut) return false;
  const shown = `${url.hostname.replace(/^www\./, '')}${url.pathname}`.toLowerCase().replace(/\/$/, '');
  return shown === address || shown.startsWith(`${address}/`);
}
