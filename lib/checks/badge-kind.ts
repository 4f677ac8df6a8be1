/**
 * Is the platform's mark of one of some kinds? Pages draw every kind with the same words, so readers say `verified` and no more;
 * what kind it is, only a person's eye tells. A kind counts when a source names it.
 */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';

const Kind = z.enum(['government', 'organization', 'individual']);
const KINDS: ReadonlySet<string> = new Set(Kind.options);

/** `kinds`: those looked for. `whenNone`: what an account without any mark is to the rule. */
const Options = z.strictObject({ kinds: z.array(Kind), whenNone: z.enum(['inapplicable', 'notFound']) });

export const badgeKind = defineCheck({
  id: 'badge-kind',
  reasons: ['kind-found', 'other-kind', 'no-badge', 'kind-not-shown', 'badge-unread', 'listing-not-sure'],
  options: Options,
  run({ snapshot, match }, { kinds, whenNone }) {
    const { badges } = snapshot.fields;
    if (badges.state === 'unreadable') return { answer: 'cantTell', reason: 'badge-unread' };
    const shown = badges.state === 'present' ? badges.value : [];
    if (shown.length === 0) return { answer: whenNone, reason: 'no-badge' };
    const evidence = [{ kind: 'field' as const, field: 'badges', text: shown.join(', ') }];
    if (match.match === 'ambiguous') return { answer: 'cantTell', reason: 'listing-not-sure', evidence };
    if (shown.some((badge) => (kinds as string[]).includes(badge))) {
      return { answer: 'found', reason: 'kind-found', evidence };
    }
    return shown.every((badge) => KINDS.has(badge))
      ? { answer: 'notFound', reason: 'other-kind', evidence }
      : { answer: 'cantTell', reason: 'kind-not-shown', evidence };
  },
});
