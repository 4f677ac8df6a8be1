/** Does an account serve both languages: by its own words, or by a counterpart? */
import { defineCheck } from './define-check';
import { fieldEvidence, hitEvidence, phraseHits } from './phrases';

/** Small words that only one of the languages has; so many different ones of each make a text of both. */
const ENGLISH = /\b(?:the|and|of|for|with|our|your|from|this|about|is|are|follow)\b/g;
const FRENCH = /\b(?:le|la|les|des|du|et|pour|avec|nos|vos|sur|une|est|sont|suivez)\b/g;
const ENOUGH = 2;

export const languagesServed = defineCheck({
  id: 'languages-served',
  reasons: ['counterpart-named', 'bilingual-stated', 'pair-known', 'text-in-both', 'one-language'],
  run(subject) {
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
    const bio = subject.words('bio')?.text ?? '';
    const evidence = fieldEvidence(subject, 'bio');
    return kinds(bio, ENGLISH) >= ENOUGH && kinds(bio, FRENCH) >= ENOUGH
      ? { answer: 'found', reason: 'text-in-both', evidence }
      : { answer: 'notFound', reason: 'one-language', evidence };
  },
});

function kinds(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}
