/** Does the shape of an address, the page's or the picture's, say what it is? What it opens is not looked at. */
import * as z from 'zod/mini';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { fieldEvidence, phraseHits } from './phrases';

const patterns = z.array(z.string());

/**
 * `good`, `bad`: patterns on the address; one of neither shape says nothing. `badForBodies`: bad only for an account that surely speaks for
 * more than one person. `goodCategories`: phrase set of the page's category that is as good as a good address.
 */
const Options = z.strictObject({
  of: z.enum(['page', 'avatarUrl']),
  good: patterns,
  bad: patterns,
  badForBodies: z.optional(patterns),
  goodCategories: z.optional(z.string()),
});

/** Whoever holds a position may have a profile, and a bare name looks like a program's; these are never one person. */
const BODIES: ReadonlySet<string> = new Set(['departmental', 'regional', 'mission']);

export const addressShape = defineCheck({
  id: 'address-shape',
  reasons: ['shape-in-order', 'shape-not-in-order', 'shape-unclear'],
  options: Options,
  run(subject, { of, good, bad, badForBodies = [], goodCategories }) {
    const { address, evidence } = addressOf(subject, of);
    if (address === 'absent') return { answer: 'notFound', reason: 'shape-not-in-order' };
    if (address === 'unread') return { answer: 'cantTell', reason: 'shape-unclear' };
    const isOf = (list: readonly string[]) => list.some((pattern) => new RegExp(pattern).test(address));
    if (isOf(bad)) return { answer: 'notFound', reason: 'shape-not-in-order', evidence };
    if (isOf(badForBodies)) {
      return BODIES.has(subject.accountClass.subclass ?? '')
        ? { answer: 'notFound', reason: 'shape-not-in-order', evidence }
        : { answer: 'cantTell', reason: 'shape-unclear', evidence };
    }
    if (goodCategories !== undefined && phraseHits(subject, goodCategories, ['category']).length > 0) {
      return { answer: 'found', reason: 'shape-in-order', evidence: fieldEvidence(subject, 'category') };
    }
    return isOf(good)
      ? { answer: 'found', reason: 'shape-in-order', evidence }
      : { answer: 'cantTell', reason: 'shape-unclear', evidence };
  },
});

function addressOf(
  { snapshot }: Subject,
  of: 'page' | 'avatarUrl',
): { address: string; evidence: Evidence[] } {
  const { url, fields } = snapshot;
  if (of === 'page') {
    return { address: url, evidence: [{ kind: 'link', url, text: '', slot: 'website' }] };
  }
  const { avatarUrl } = fields;
  if (avatarUrl.state === 'absent') return { address: 'absent', evidence: [] };
  if (avatarUrl.state === 'unreadable') return { address: 'unread', evidence: [] };
  const text = avatarUrl.value;
  return { address: text, evidence: [{ kind: 'field', field: 'avatarUrl', text: text.slice(0, 1000) }] };
}
