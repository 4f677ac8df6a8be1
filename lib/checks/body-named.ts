/** Does the profile say whose it is, in the words of a phrase set or by a link to the body's own site? */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { linkEvidence } from './links';
import { ownLinks } from './own-site';
import { fieldEvidence, hitEvidence, phraseHits } from './phrases';

/**
 * `phrases`: the set that names the body. `link`: whether a link to its own site is enough, alone or with a handle that begins with
 * `handleStart` (folded).
 */
export const bodyNamed = defineCheck({
  id: 'body-named',
  reasons: ['named-in-words', 'own-site-linked', 'handle-and-site', 'not-named'],
  options: z.strictObject({
    phrases: z.string().check(z.regex(/^P-[A-Z]+$/)),
    link: z.enum(['enough', 'withHandle', 'never']),
    handleStart: z.optional(z.string().check(z.minLength(2), z.maxLength(40))),
  }),
  run(subject, { phrases, link, handleStart }) {
    const named = phraseHits(subject, phrases, ['displayName', 'bio', 'category']);
    if (named.length > 0) {
      return {
        answer: 'found',
        reason: 'named-in-words',
        evidence: named.map((hit) => hitEvidence(subject, hit)),
      };
    }
    const linked = ownLinks(subject).map(linkEvidence);
    if (linked.length > 0 && link === 'enough') {
      return { answer: 'found', reason: 'own-site-linked', evidence: linked };
    }
    const handle = subject.words('handle')?.text ?? '';
    const isOwnHandle = handleStart !== undefined && handle.startsWith(handleStart);
    if (linked.length > 0 && link === 'withHandle' && isOwnHandle) {
      const evidence = [...fieldEvidence(subject, 'handle'), ...linked];
      return { answer: 'found', reason: 'handle-and-site', evidence };
    }
    return { answer: 'notFound', reason: 'not-named' };
  },
});
