/** Does an account serve both languages: by its own words, or by a counterpart? */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { fieldEvidence, hitEvidence, phraseHits } from './phrases';
import { languageOf } from './reading';

/** `leastLetters`: see `readLanguage`. */
export const languagesServed = defineCheck({
  id: 'languages-served',
  reasons: ['counterpart-named', 'bilingual-stated', 'pair-known', 'text-in-both', 'one-language'],
  options: z.strictObject({ leastLetters: z.int().check(z.gte(1)) }),
  run(subject, { leastLetters }) {
    const named = phraseHits(subject, 'P-PAIR');
    if (named.length > 0) {
      const evidence = named.map((hit) => hitEvidence(subject, hit));
      return { answer: 'found', reason: 'counterpart-named', evidence };
    }
    const stated = phraseHits(subject, 'P-BILING');
    if (stated.length > 0) {
      const evidence = stated.map((hit) => hitEvidence(subject, hit));
      return { answer: 'found', reason: 'bilingual-stated', evidence };
    }
    const { twin } = subject.context;
    if (twin !== null) {
      return {
        answer: 'found',
        reason: 'pair-known',
        evidence: [{ kind: 'directory', property: 'url', text: twin.url }],
      };
    }
    const { language } = languageOf(subject, subject.words('bio')?.raw ?? '', leastLetters);
    const evidence = fieldEvidence(subject, 'bio');
    return language === 'both'
      ? { answer: 'found', reason: 'text-in-both', evidence }
      : { answer: 'notFound', reason: 'one-language', evidence };
  },
});
