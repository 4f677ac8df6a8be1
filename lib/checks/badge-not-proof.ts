/** Guard: a badge that was read is shown and counts for nothing; only the directory and government links say "official". */
import { defineCheck } from './define-check';

export const badgeNotProof = defineCheck({
  id: 'badge-not-proof',
  reasons: ['badge-counts-for-nothing', 'no-badge', 'badge-unread'],
  run({ snapshot }) {
    const { badges } = snapshot.fields;
    if (badges.state === 'unreadable') return { answer: 'cantTell', reason: 'badge-unread' };
    if (badges.state === 'absent' || badges.value.length === 0) {
      return { answer: 'inapplicable', reason: 'no-badge' };
    }
    return {
      answer: 'found',
      reason: 'badge-counts-for-nothing',
      evidence: [{ kind: 'field', field: 'badges', text: badges.value.join(', ') }],
    };
  },
});
