/** Is an e-mail address of the public body on a page that strangers see? Only a person knows whether the page is closed to them. */
import * as z from 'zod/mini';
import { QuestionId } from '@/lib/model/answer';
import { defineCheck } from './define-check';
import { mailAddresses } from './mail';
import { isOwnHost } from './own-site';

/** `question`: asked of a person, answered `yes` when a stranger sees the address, `no` when only friends do. */
export const ownEmail = defineCheck({
  id: 'own-email',
  reasons: ['own-address', 'relation-unknown', 'seen-by-friends', 'no-own-address'],
  options: z.strictObject({ question: QuestionId }),
  run(subject, { question }) {
    const own = mailAddresses(subject).filter(({ host }) => isOwnHost(subject, host));
    const evidence = own.map((mail) => mail.evidence);
    if (evidence.length === 0) return { answer: 'notFound', reason: 'no-own-address' };
    const answer = subject.answerTo(question)?.answer;
    if (answer === 'yes') return { answer: 'found', reason: 'own-address', evidence };
    return answer === 'no'
      ? { answer: 'inapplicable', reason: 'seen-by-friends', evidence }
      : { answer: 'cantTell', reason: 'relation-unknown', evidence };
  },
});
