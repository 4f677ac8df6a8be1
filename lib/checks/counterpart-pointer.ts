/** Does an account in one language name the listed account of the other, and the right one? */
import * as z from 'zod/mini';
import { fold } from '@/lib/model/fold';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { mentionOf, type Pointer, pointersIn, siteOf } from './pointers';
import { areWhollySeen, copyDate } from './reading';

/** `wants`: `any` pointer to the other language will do, or it must be the `right` one, where there is a pointer. */
export const counterpartPointer = defineCheck({
  id: 'counterpart-pointer',
  reasons: ['named', 'other-named', 'not-named', 'no-counterpart', 'cannot-compare'],
  options: z.strictObject({ wants: z.enum(['any', 'right']) }),
  run(subject, { wants }) {
    const { match, entry } = subject.match;
    if (match !== 'listed' || entry === undefined || entry.language === 'bi') {
      return { answer: 'inapplicable', reason: 'no-counterpart' };
    }
    const { twin, twinVisit, isPaired } = subject.context;
    if (twin === null)
      return {
        answer: isPaired ? 'inapplicable' : 'cantTell',
        reason: isPaired ? 'no-counterpart' : 'cannot-compare',
      };
    const values = { ...copyDate(subject), listed: twin.handle };
    const seen = twinVisit?.fields.handle;
    const mention = mentionOf(subject, twin, seen?.state === 'present' ? seen.value : null);
    if (mention !== null) return { answer: 'found', reason: 'named', values, evidence: [mention] };
    const here = siteOf(URL.parse(twin.url)?.hostname ?? '');
    const pointers = pointersIn(subject).filter(({ site }) => site === null || site === here);
    const [first] = pointers;
    if (first === undefined) return withoutPointer(subject, wants, values);
    const told = {
      values: { ...values, shown: first.handle },
      evidence: [
        ...pointers.map(({ evidence }) => evidence),
        { kind: 'directory' as const, property: 'handle', text: twin.handle },
      ],
    };
    if (wants === 'any') return { answer: 'found', reason: 'other-named', ...told };
    // Pairs are worked out, not listed: another account of the owner in the other language may be the better counterpart.
    return pointers.some((pointer) => mayBeRight(subject, pointer))
      ? { answer: 'cantTell', reason: 'cannot-compare', ...told }
      : { answer: 'notFound', reason: 'other-named', ...told };
  },
});

function withoutPointer(subject: Subject, wants: 'any' | 'right', values: { listed: string; date?: string }) {
  const answer = { reason: 'not-named' as const, values };
  if (wants === 'any') return { ...answer, answer: 'notFound' as const };
  return areWhollySeen(subject, ['bio'])
    ? { ...answer, answer: 'inapplicable' as const }
    : { answer: 'cantTell' as const, reason: 'cannot-compare' as const, values };
}

function mayBeRight({ context, match }: Subject, { handle }: Pointer): boolean {
  return context.siblings.some(
    (sibling) =>
      sibling.platform === match.entry?.platform &&
      sibling.language !== match.entry.language &&
      fold(sibling.handle).replace(/^@/, '') === handle,
  );
}
