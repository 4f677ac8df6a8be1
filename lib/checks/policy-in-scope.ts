/** Guard: is the owner an organization that the policy covers? Crown corporations and Parliament are only encouraged. */
import { defineCheck } from './define-check';
import { ownerValues } from './names';

/** The act numbers its schedules in Roman figures. */
const SCHEDULES: Readonly<Record<string, string>> = { '1': 'I', '1.1': 'I.1', '2': 'II' };

export const policyInScope = defineCheck({
  id: 'policy-in-scope',
  reasons: [
    'scope-subject',
    'scope-agent-of-parliament',
    'scope-encouraged',
    'scope-court',
    'scope-not-known',
    'owner-not-known',
  ],
  run({ owner, scope }) {
    if (owner === null) return { answer: 'cantTell', reason: 'owner-not-known' };
    const values = ownerValues(owner);
    switch (scope) {
      case 'subject':
        return {
          answer: 'found',
          reason: 'scope-subject',
          values: { ...values, schedule: SCHEDULES[owner.schedule] ?? owner.schedule },
        };
      case 'agentOfParliament':
        return { answer: 'found', reason: 'scope-agent-of-parliament', values };
      case 'crown':
      case 'parliament':
        return { answer: 'found', reason: 'scope-encouraged', values };
      case 'court':
        return { answer: 'inapplicable', reason: 'scope-court', values };
      case 'unknown':
        return { answer: 'cantTell', reason: 'scope-not-known', values };
    }
  },
});
