/** Does a specialist's or executive's bio say that the person is a public servant? Demanded only where that is recorded. */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { affiliations, hitEvidence, phraseHits, titlesNamed } from './phrases';

/** `isRequired`: the employer asked for it (ON-SPEC-EXEC says "if required"); else the finding is a report only. */
export const employeeStatus = defineCheck({
  id: 'employee-status',
  reasons: ['employee-stated', 'role-and-employer', 'requirement-not-recorded', 'employee-not-stated'],
  options: z.strictObject({ isRequired: z.boolean() }),
  run(subject, { isRequired }) {
    const stated = phraseHits(subject, 'P-EMPLOYEE', ['bio']);
    if (stated.length > 0) {
      const evidence = stated.map((hit) => hitEvidence(subject, hit));
      return { answer: 'found', reason: 'employee-stated', evidence };
    }
    const roles = [...phraseHits(subject, 'P-EXEC', ['bio']), ...phraseHits(subject, 'P-SPEC', ['bio'])];
    const employers = [
      ...phraseHits(subject, 'P-EMPLOYER', ['bio']),
      ...affiliations(subject, ['bio']),
      ...titlesNamed(subject).filter((hit) => hit.field === 'bio'),
    ];
    if (roles.length > 0 && employers.length > 0) {
      const evidence = [...roles, ...employers].map((hit) => hitEvidence(subject, hit));
      return { answer: 'found', reason: 'role-and-employer', evidence };
    }
    return isRequired
      ? { answer: 'notFound', reason: 'employee-not-stated' }
      : { answer: 'inapplicable', reason: 'requirement-not-recorded' };
  },
});
