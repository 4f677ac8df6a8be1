/** Does an account that fell silent say so, and where to go instead? A pinned post may say it too, and is not read. */
import * as z from 'zod/mini';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { linkEvidence, profileLinks } from './links';
import { closingWords, fieldEvidence, hitEvidence } from './phrases';
import { silence } from './recency';

const HANDLE = /(?<![\w.])@[\w.-]{2,100}/g;

/** `limit`: days of silence after which it is asked. `withoutPinned`: platforms where nothing can be pinned above the other posts. */
export const closingNotice = defineCheck({
  id: 'closing-notice',
  options: z.strictObject({ limit: z.int().check(z.gte(1)), withoutPinned: z.array(z.string()) }),
  reasons: [
    'closed-and-points-onward',
    'closed-without-pointer',
    'silent-without-words',
    'pinned-post-unread',
    'not-silent',
    'silence-not-known',
  ],
  run(subject, { limit, withoutPinned }) {
    const silent = silence(subject);
    if (silent === null) return { answer: 'cantTell', reason: 'silence-not-known' };
    if (silent.days <= limit) return { answer: 'inapplicable', reason: 'not-silent' };
    if (silent.isAtLeast) return { answer: 'cantTell', reason: 'silence-not-known' };
    const values = { days: silent.days, date: silent.date };
    const closed = closingWords(subject).map((hit) => hitEvidence(subject, hit));
    if (closed.length > 0) {
      const onward = pointers(subject);
      return onward.length > 0
        ? { answer: 'found', reason: 'closed-and-points-onward', values, evidence: [...closed, ...onward] }
        : { answer: 'cantTell', reason: 'closed-without-pointer', values, evidence: closed };
    }
    const evidence = [...fieldEvidence(subject, 'displayName'), ...fieldEvidence(subject, 'bio')];
    return withoutPinned.includes(subject.snapshot.platform)
      ? { answer: 'notFound', reason: 'silent-without-words', values, evidence }
      : { answer: 'cantTell', reason: 'pinned-post-unread', values, evidence };
  },
});

/** Another handle in the bio, or a link to a government site. */
function pointers(subject: Subject): Evidence[] {
  const raw = subject.words('bio')?.raw ?? '';
  const handles = [...raw.matchAll(HANDLE)].map(
    (match): Evidence => ({
      kind: 'field',
      field: 'bio',
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  const federal = profileLinks(subject).filter(({ hostClass }) => hostClass === 'federal');
  return [...handles, ...federal.map(linkEvidence)];
}
