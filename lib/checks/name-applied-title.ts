/** Does a departmental account bear the applied title as its name? */
import { defineCheck } from './define-check';
import { compareWithTitles, ownerValues } from './names';
import { fieldEvidence } from './phrases';

export const nameAppliedTitle = defineCheck({
  id: 'name-applied-title',
  reasons: [
    'name-is-title',
    'name-without-title',
    'name-shares-words',
    'not-departmental',
    'subclass-not-known',
    'owner-not-known',
  ],
  run(subject) {
    const { subclass } = subject.accountClass;
    const { owner } = subject;
    if (subclass !== undefined && subclass !== 'departmental') {
      return { answer: 'inapplicable', reason: 'not-departmental' };
    }
    if (owner === null) return { answer: 'cantTell', reason: 'owner-not-known' };
    const values = ownerValues(owner);
    const evidence = fieldEvidence(subject, 'displayName');
    const comparison = compareWithTitles(subject.words('displayName')?.raw ?? '', owner);
    if (comparison === 'title') return { answer: 'found', reason: 'name-is-title', values, evidence };
    if (subclass === undefined) return { answer: 'cantTell', reason: 'subclass-not-known', values, evidence };
    return comparison === 'none'
      ? { answer: 'notFound', reason: 'name-without-title', values, evidence }
      : { answer: 'cantTell', reason: 'name-shares-words', values, evidence };
  },
});
