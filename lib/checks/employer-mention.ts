/** Guard: do the words name an employer or a role, and claim nothing official beside it? Such a mention is no fault. */
import { defineCheck } from './define-check';
import { employerMentions, hitEvidence, NAME_AND_BIO, officialClaims } from './phrases';
import { areWhollySeen } from './reading';

export const employerMention = defineCheck({
  id: 'employer-mention',
  reasons: ['mention-allowed', 'claim-beside-mention', 'no-mention', 'words-unread'],
  run(subject) {
    const mentions = employerMentions(subject);
    const claims = officialClaims(subject);
    const evidence = [...mentions, ...claims].map((hit) => hitEvidence(subject, hit));
    if (mentions.length > 0 && claims.length > 0) {
      return { answer: 'inapplicable', reason: 'claim-beside-mention', evidence };
    }
    // A claim, or the mention itself, may stand in what was not read.
    if (!areWhollySeen(subject, NAME_AND_BIO))
      return { answer: 'cantTell', reason: 'words-unread', evidence };
    return mentions.length > 0
      ? { answer: 'found', reason: 'mention-allowed', evidence }
      : { answer: 'inapplicable', reason: 'no-mention' };
  },
});
