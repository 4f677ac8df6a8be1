/** Is an e-mail address of the public body on a page that strangers see? Only a person knows whether the page is closed to them. */
import * as z from 'zod/mini';
import { QuestionId } from '@/lib/model/answer';
import type { Evidence } from '@/lib/model/result';
import type { Reading } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { isOwnHost } from './own-site';

const ADDRESS = /[\w.%+-]{1,64}@((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?![\w-])/gi;

/** `question`: asked of a person, answered `yes` when a stranger sees the address, `no` when only friends do. */
export const ownEmail = defineCheck({
  id: 'own-email',
  reasons: ['own-address', 'relation-unknown', 'seen-by-friends', 'no-own-address'],
  options: z.strictObject({ question: QuestionId }),
  run(subject, { question }) {
    const evidence = ownAddresses(subject);
    if (evidence.length === 0) return { answer: 'notFound', reason: 'no-own-address' };
    const answer = subject.answerTo(question)?.answer;
    if (answer === 'yes') return { answer: 'found', reason: 'own-address', evidence };
    return answer === 'no'
      ? { answer: 'inapplicable', reason: 'seen-by-friends', evidence }
      : { answer: 'cantTell', reason: 'relation-unknown', evidence };
  },
});

function ownAddresses(reading: Reading): Evidence[] {
  const { bio, links } = reading.snapshot.fields;
  const texts = [
    ...(bio.state === 'present' ? [{ field: 'bio', text: bio.value }] : []),
    ...(links.state === 'present' ? links.value.map(({ url }) => ({ field: 'links', text: url })) : []),
  ];
  return texts.flatMap(({ field, text }) =>
    [...text.matchAll(ADDRESS)]
      .filter(([, host = '']) => isOwnHost(reading, host))
      .map(([address]): Evidence => ({ kind: 'field', field, text: address })),
  );
}
