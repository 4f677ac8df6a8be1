/** Does the address of a listed account still lead to an account? One look is not enough to say no. */
import * as z from 'zod/mini';
import type { PageState } from '@/lib/model/profile';
import { defineCheck } from './define-check';
import { copyDate } from './reading';
import { daysBetween } from './visits';

/** What a platform says plainly; walls, errors and pages that are still loading say nothing. */
const GONE: readonly PageState[] = ['notFound', 'suspended'];

/** `apartDays`: how far apart two visits must be to speak for themselves. */
export const listedPageExists = defineCheck({
  id: 'listed-page-exists',
  reasons: ['exists', 'gone-again', 'gone-once', 'cannot-see', 'not-listed'],
  options: z.strictObject({ apartDays: z.int().check(z.gte(1)) }),
  run(subject, { apartDays }) {
    const { pageState, observedAt } = subject.snapshot;
    if (subject.match.match !== 'listed') return { answer: 'inapplicable', reason: 'not-listed' };
    const evidence = [{ kind: 'pageState' as const, state: pageState }];
    if (pageState === 'profile') return { answer: 'found', reason: 'exists', evidence };
    if (!GONE.includes(pageState)) return { answer: 'cantTell', reason: 'cannot-see', evidence };
    const { earlier } = subject.context;
    const since = earlier.find((visit) => daysBetween(visit.observedAt, observedAt) >= apartDays);
    const isStillGone = earlier.every((visit) => !seesAccount(visit.pageState));
    if (since === undefined || !GONE.includes(since.pageState) || !isStillGone) {
      return { answer: 'cantTell', reason: 'gone-once', evidence };
    }
    return {
      answer: 'notFound',
      reason: 'gone-again',
      values: { ...copyDate(subject), since: since.observedAt },
      evidence: [
        ...evidence,
        { kind: 'directory', property: 'urlListed', text: subject.match.entry?.urlListed ?? '' },
      ],
    };
  },
});

const seesAccount = (state: PageState): boolean => state === 'profile' || state === 'private';
