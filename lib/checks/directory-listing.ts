/** Is an official account in the directory copy, on exactly one row? "Not found in this copy", never more than that. */
import { defineCheck } from './define-check';
import { copyDate } from './reading';

export const directoryListing = defineCheck({
  id: 'directory-listing',
  reasons: ['listed', 'not-found', 'formerly-listed', 'several-rows', 'owner-may-be-outside', 'no-directory'],
  run(subject) {
    const { match, entry } = subject.match;
    const date = copyDate(subject);
    if (match === 'noDirectory') return { answer: 'cantTell', reason: 'no-directory' };
    if (match === 'ambiguous') return { answer: 'cantTell', reason: 'several-rows', values: date };
    if (match === 'listed') {
      const text = entry === undefined ? '' : `${entry.accountName} (${entry.urlListed})`;
      return {
        answer: 'found',
        reason: 'listed',
        values: date,
        evidence: [{ kind: 'directory', property: 'accountName', text }],
      };
    }
    // Bodies outside the list's coverage are never held to it (decision 8), so any owner but a department leaves the question open.
    if (subject.scope !== 'subject') {
      return { answer: 'cantTell', reason: 'owner-may-be-outside', values: date };
    }
    if (match === 'formerlyListed') {
      const removedOn = entry?.removedOn ?? null;
      const values = removedOn === null ? date : { ...date, removedOn };
      return { answer: 'notFound', reason: 'formerly-listed', values };
    }
    return { answer: 'notFound', reason: 'not-found', values: date };
  },
});
