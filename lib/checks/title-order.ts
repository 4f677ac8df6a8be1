/** Do the two titles in a bilingual name stand in the order of the office that issues it? */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { ownerIds } from './names';
import { fieldEvidence, titlesNamed } from './phrases';

/** `frenchFirst`, `englishFirst`: phrase sets of places where French, or English, stands first. */
export const titleOrder = defineCheck({
  id: 'title-order',
  options: z.strictObject({ frenchFirst: z.string(), englishFirst: z.string() }),
  reasons: ['order-kept', 'order-reversed', 'not-both-titles', 'office-not-known'],
  run(subject, { frenchFirst, englishFirst }) {
    const ids = ownerIds(subject);
    const own = titlesNamed(subject).filter(
      (hit) => hit.field === 'displayName' && ids.has(hit.organizationId),
    );
    const english = own.find((hit) => hit.language === 'en');
    const french = own.find((hit) => hit.language === 'fr' && hit.start !== english?.start);
    if (english === undefined || french === undefined) {
      return { answer: 'inapplicable', reason: 'not-both-titles' };
    }
    const evidence = [...fieldEvidence(subject, 'displayName'), ...fieldEvidence(subject, 'location')];
    const place = subject.words('location')?.text ?? '';
    const isFrenchFirst = subject.lexicon.has(frenchFirst, place);
    // "Ottawa–Gatineau", "Canada" or nothing: the office is not told.
    if (isFrenchFirst === subject.lexicon.has(englishFirst, place)) {
      return { answer: 'cantTell', reason: 'office-not-known', evidence };
    }
    return french.start < english.start === isFrenchFirst
      ? { answer: 'found', reason: 'order-kept', evidence }
      : { answer: 'notFound', reason: 'order-reversed', evidence };
  },
});
