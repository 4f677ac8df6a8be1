/** Does the bio hold words, once links, handles and emoji are taken out? */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { fieldEvidence } from './phrases';

const ADDRESS = /(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,6}[A-Za-z]{2,24}(?:[/?#]\S{0,1000})?/g;
const HANDLE = /@[\w.-]{1,100}/g;

/** `minimumLetters`: fewer letters than this say nothing about who and what for. */
export const bioLength = defineCheck({
  id: 'bio-length',
  reasons: ['bio-says-something', 'bio-empty', 'bio-too-short'],
  options: z.strictObject({ minimumLetters: z.int().check(z.gte(1)) }),
  run(subject, { minimumLetters }) {
    const words = subject.words('bio');
    if (words === null) return { answer: 'notFound', reason: 'bio-empty' };
    const rest = words.raw.replace(ADDRESS, ' ').replace(HANDLE, ' ');
    const letters = lettersUpTo(rest, minimumLetters);
    const evidence = fieldEvidence(subject, 'bio');
    return letters >= minimumLetters
      ? { answer: 'found', reason: 'bio-says-something', evidence }
      : { answer: 'notFound', reason: 'bio-too-short', values: { count: letters }, evidence };
  },
});

/** How many letters a text has, counted no further than `most`: a long biography has a thousand of them. */
function lettersUpTo(text: string, most: number): number {
  const letters = text.matchAll(/\p{L}/gu);
  let count = 0;
  while (count < most && letters.next().done !== true) count += 1;
  return count;
}
