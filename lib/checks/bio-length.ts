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
    const letters = rest.match(/\p{L}/gu)?.length ?? 0;
    const evidence = fieldEvidence(subject, 'bio');
    return letters >= minimumLetters
      ? { answer: 'found', reason: 'bio-says-something', evidence }
      : { answer: 'notFound', reason: 'bio-too-short', values: { count: letters }, evidence };
  },
});
