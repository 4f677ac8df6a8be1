/** Does a person who names their employer or role add that the views are their own? A suggestion: no duty hangs on such a note. */
import { defineCheck } from './define-check';
import { employerMentions, hitEvidence, phraseHits } from './phrases';
import { areWhollySeen } from './reading';

export const disclaimer = defineCheck({
  id: 'disclaimer',
  reasons: ['disclaimer', 'other-words', 'no-disclaimer', 'no-mention'],
  run(subject) {
    const stated = ['P-DISCLAIM', 'P-MYVIEWS'].flatMap((set) => phraseHits(subject, set, ['bio']));
    if (stated.length > 0) {
      const evidence = stated.map((hit) => hitEvidence(subject, hit));
      return { answer: 'found', reason: 'disclaimer', evidence };
    }
    const mentions = employerMentions(subject);
    const evidence = mentions.map((hit) => hitEvidence(subject, hit));
    if (mentions.length === 0 && areWhollySeen(subject, ['displayName', 'bio'])) {
      return { answer: 'inapplicable', reason: 'no-mention' };
    }
    // "Personal account", "not an official account", or a note in the name: whether that does is for a person to say.
    const close = [
      ...phraseHits(subject, 'P-DISCLAIM', ['displayName']),
      ...phraseHits(subject, 'P-PERSONAL'),
      ...phraseHits(subject, 'P-NOTOFF'),
    ];
    if (close.length > 0) {
      const words = close.map((hit) => hitEvidence(subject, hit));
      return { answer: 'cantTell', reason: 'other-words', evidence: words };
    }
    return { answer: 'notFound', reason: 'no-disclaimer', evidence };
  },
});
