/** Are both official languages served: by the account itself, or by one of the other language? */
import { defineCheck } from './define-check';
import { hitEvidence, phraseHits } from './phrases';
import { pointersIn } from './pointers';
import { copyDate } from './reading';

export const counterpartServed = defineCheck({
  id: 'counterpart-served',
  reasons: [
    'listed-bilingual',
    'counterpart-listed',
    'pointer-in-bio',
    'says-bilingual',
    'may-be-served',
    'language-not-listed',
    'no-counterpart',
  ],
  run(subject) {
    const { match, entry } = subject.match;
    const { twin, isPaired, siblings } = subject.context;
    const language = match === 'listed' ? (entry?.language ?? null) : null;
    const values = copyDate(subject);
    if (language === 'bi') return { answer: 'found', reason: 'listed-bilingual', values };
    if (twin !== null) {
      const evidence = [{ kind: 'directory' as const, property: 'handle', text: twin.handle }];
      return {
        answer: 'found',
        reason: 'counterpart-listed',
        values: { ...values, listed: twin.handle },
        evidence,
      };
    }
    const pointers = pointersIn(subject);
    if (pointers.length > 0) {
      return {
        answer: 'found',
        reason: 'pointer-in-bio',
        evidence: pointers.map(({ evidence }) => evidence),
      };
    }
    const bilingual = phraseHits(subject, 'P-BILING', ['bio']);
    if (bilingual.length > 0) {
      const evidence = bilingual.map((hit) => hitEvidence(subject, hit));
      return { answer: 'found', reason: 'says-bilingual', evidence };
    }
    if (language === null || entry === undefined)
      return { answer: 'cantTell', reason: 'language-not-listed', values };
    // Which account pairs with which is worked out, not listed: one in another language may be the counterpart all the same.
    const others = siblings.filter(
      (sibling) => sibling.platform === entry.platform && sibling.language !== language,
    );
    if (!isPaired || others.length > 0) {
      const evidence = others
        .slice(0, 5)
        .map(({ handle }) => ({ kind: 'directory' as const, property: 'handle', text: handle }));
      return { answer: 'cantTell', reason: 'may-be-served', values, evidence };
    }
    const evidence = [{ kind: 'directory' as const, property: 'language', text: language }];
    return { answer: 'notFound', reason: 'no-counterpart', values, evidence };
  },
});
