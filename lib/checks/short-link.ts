/** Does a link hide where it leads behind an address-shortening service? */
import * as z from 'zod/mini';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { hostsOf, linkEvidence, profileLinks, type ReadLink } from './links';
import { areWhollySeen } from './reading';

/** `wrappers`: by platform, the hosts that the platform itself puts before every link; nobody chose those. */
const Options = z.strictObject({ wrappers: z.record(z.string(), z.array(z.string())) });

export const shortLink = defineCheck({
  id: 'short-link',
  reasons: ['short-link', 'links-shown', 'no-link', 'link-text-unread'],
  options: Options,
  run(subject, { wrappers }) {
    const links = profileLinks(subject);
    if (links.length === 0) {
      const isSeen = areWhollySeen(subject, ['links', 'website', 'bio']);
      return { answer: isSeen ? 'inapplicable' : 'notFound', reason: 'no-link' };
    }
    const own = wrappers[subject.snapshot.platform] ?? [];
    const short = links.filter((read) => read.hostClass === 'shortener');
    const isWrapped = (read: ReadLink) => own.includes(read.url.hostname);
    const chosen = short.filter((read) =>
      isWrapped(read) ? shownClass(subject, read) === 'shortener' : shownClass(subject, read) !== 'address',
    );
    if (chosen.length > 0) {
      const evidence = chosen.map(linkEvidence);
      return { answer: 'found', reason: 'short-link', values: { hosts: hostsOf(chosen) }, evidence };
    }
    const unread = short.filter((read) => isWrapped(read) && shownClass(subject, read) === 'words');
    return unread.length > 0
      ? { answer: 'cantTell', reason: 'link-text-unread', evidence: unread.map(linkEvidence) }
      : { answer: 'notFound', reason: 'links-shown', evidence: links.map(linkEvidence) };
  },
});

/** What the words shown for a link are: an address that tells where it leads, a short one again, or no address. */
function shownClass({ lexicon }: Subject, { link }: ReadLink): 'address' | 'shortener' | 'words' {
  const shown = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?=[/?#…]|$)/i.exec(link.text);
  if (shown?.[1] === undefined) return 'words';
  return lexicon.hostClass(shown[1]) === 'shortener' ? 'shortener' : 'address';
}
