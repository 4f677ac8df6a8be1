/**
 * Guard: was an individual's page looked at by itself, at a person's act? A live page is: the person has it in front of them. A saved
 * copy is when it was chosen alone; of several chosen at once, `lib/usecases/record-saved-copy.ts` keeps none of an individual.
 */
import { INDIVIDUALS } from '@/lib/model/result';
import { defineCheck } from './define-check';

export const singleRequest = defineCheck({
  id: 'single-request',
  reasons: ['page-on-screen', 'copy-chosen-alone', 'request-not-known', 'not-an-individual'],
  run({ accountClass, snapshot: { savedCopy } }) {
    if (!INDIVIDUALS.has(accountClass.value)) return { answer: 'inapplicable', reason: 'not-an-individual' };
    if (savedCopy === undefined) return { answer: 'found', reason: 'page-on-screen' };
    return savedCopy.isAlone === true
      ? { answer: 'found', reason: 'copy-chosen-alone' }
      : { answer: 'cantTell', reason: 'request-not-known' };
  },
});
