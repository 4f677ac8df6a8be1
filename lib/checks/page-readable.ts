/** Guard: could the profile page be read at all? The runner works the answer out first, because every other rule needs it. */
import type { PageState } from '@/lib/model/profile';
import type { GuardState, Reading } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { fieldEvidence } from './phrases';

const STATE_REASONS = {
  loginWall: 'page-login-wall',
  challenge: 'page-challenge',
  notFound: 'page-not-found',
  suspended: 'page-suspended',
  restricted: 'page-restricted',
  private: 'page-private',
  loading: 'page-loading',
  unknownLayout: 'page-unknown-layout',
} as const satisfies Record<Exclude<PageState, 'profile'>, string>;

/** Settled page, display name read, handle read or seen to be none (some platforms give accounts no handle). */
export function pageReadableState({ pageState, fields }: Reading['snapshot']): GuardState {
  if (pageState !== 'profile') return { ok: false, reason: STATE_REASONS[pageState], values: {} };
  const unread = [
    ...(fields.displayName.state === 'present' ? [] : ['displayName']),
    ...(fields.handle.state === 'unreadable' ? ['handle'] : []),
  ];
  return unread.length > 0
    ? { ok: false, reason: 'page-name-unread', values: { fields: unread } }
    : { ok: true, reason: 'page-read', values: {} };
}

export const pageReadable = defineCheck({
  id: 'page-readable',
  reasons: ['page-read', 'page-name-unread', ...Object.values(STATE_REASONS)],
  run(subject) {
    const { ok, reason, values } = subject.pageReadable;
    return {
      answer: ok ? 'found' : 'cantTell',
      reason: reason as 'page-read',
      values,
      evidence: ok
        ? [...fieldEvidence(subject, 'displayName'), ...fieldEvidence(subject, 'handle')]
        : [{ kind: 'pageState', state: subject.snapshot.pageState }],
    };
  },
});
