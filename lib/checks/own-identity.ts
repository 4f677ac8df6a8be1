/** Does the display name say who holds the account? Only a name made of nothing but roles and institutions says that it does not. */
import { defineCheck } from './define-check';
import { nameKind } from './person';
import { fieldEvidence } from './phrases';

export const ownIdentity = defineCheck({
  id: 'own-identity',
  reasons: ['person-named', 'no-person-named', 'name-unclear'],
  run(subject) {
    const kind = nameKind(subject);
    const evidence = fieldEvidence(subject, 'displayName');
    if (kind === 'person') return { answer: 'found', reason: 'person-named', evidence };
    return kind === 'unclear'
      ? { answer: 'cantTell', reason: 'name-unclear', evidence }
      : { answer: 'notFound', reason: 'no-person-named', evidence };
  },
});
