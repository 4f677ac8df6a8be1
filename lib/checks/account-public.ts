/** Does the page say that the account is closed to those who were not let in? Asked of pages in the state `private` too. */
import { defineCheck } from './define-check';

export const accountPublic = defineCheck({
  id: 'account-public',
  reasons: ['account-closed', 'account-open'],
  run({ snapshot: { pageState } }) {
    const evidence = [{ kind: 'pageState' as const, state: pageState }];
    return pageState === 'private'
      ? { answer: 'found', reason: 'account-closed', evidence }
      : { answer: 'notFound', reason: 'account-open', evidence };
  },
});
