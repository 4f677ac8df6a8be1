/** Is the role that is shown held now? Words such as "former" or "acting" settle it, else a person who looked it up. */
import * as z from 'zod/mini';
import { ANSWER_REASONS, AnswerOptions, answered } from './answers';
import { defineCheck } from './define-check';
import { hitEvidence, NAME_AND_BIO, phraseHits } from './phrases';
import { areWhollySeen } from './reading';

/** How far "former" may stand from the role it speaks of (our own limit: "Former senior assistant deputy minister"). */
const QUALIFIER_REACH = 20;

/** `roles`: phrase sets of roles. `needsRole`: without such words there is nothing to ask. */
export const roleCurrent = defineCheck({
  id: 'role-current',
  reasons: [...ANSWER_REASONS, 'role-qualified'],
  options: z.strictObject({ ...AnswerOptions, roles: z.array(z.string()), needsRole: z.boolean() }),
  run(subject, { roles: sets, needsRole, ...options }) {
    const roles = sets.flatMap((set) => phraseHits(subject, set));
    if (roles.length === 0 && needsRole) {
      return areWhollySeen(subject, NAME_AND_BIO)
        ? { answer: 'inapplicable', reason: 'not-applicable' }
        : { answer: 'cantTell', reason: 'not-answered' };
    }
    const qualifiers = phraseHits(subject, 'P-TENSE');
    const isQualified = roles.every((role) =>
      qualifiers.some(
        ({ field, start, end }) =>
          field === role.field && start < role.end + QUALIFIER_REACH && end > role.start - QUALIFIER_REACH,
      ),
    );
    if (roles.length > 0 && isQualified) {
      const evidence = [...roles, ...qualifiers].map((hit) => hitEvidence(subject, hit));
      return { answer: 'found', reason: 'role-qualified', evidence };
    }
    return answered(
      subject,
      options,
      roles.map((hit) => hitEvidence(subject, hit)),
    );
  },
});
