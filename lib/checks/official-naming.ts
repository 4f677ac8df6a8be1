/** Is a person's own account named as an institution's is: its title, or a government word in the handle and no person in the name? */
import { defineCheck } from './define-check';
import { nameKind } from './person';
import { fieldEvidence, hitEvidence, phraseHits } from './phrases';

/** A name that ends so is a group's, never a person's. What says of itself that it is not official does not end so. */
const GROUP =
  /^(?!.*\b(?:unofficial|fans?)\b).+ (?:club|group|team|network|society|association|community|guild)$|^(?:club|groupe|equipe|reseau|association|communaute|collectif) (?!.*(?:officiel|officieu|\bfans?\b)).+$/;

export const officialNaming = defineCheck({
  id: 'official-naming',
  reasons: ['name-is-a-title', 'government-handle', 'name-unclear', 'listing-unclear', 'own-naming'],
  run(subject) {
    if (subject.match.match === 'ambiguous') return { answer: 'cantTell', reason: 'listing-unclear' };
    const kind = nameKind(subject);
    const name = fieldEvidence(subject, 'displayName');
    if (kind === 'title') return { answer: 'found', reason: 'name-is-a-title', evidence: name };
    const tokens = phraseHits(subject, 'P-HSTRONG', ['handle']);
    const evidence = [...tokens.map((hit) => hitEvidence(subject, hit)), ...name];
    const isGroup = kind === 'unclear' && GROUP.test(subject.words('displayName')?.text ?? '');
    if (tokens.length > 0 && (kind === 'institution' || isGroup)) {
      return { answer: 'found', reason: 'government-handle', evidence };
    }
    return tokens.length > 0 && kind === 'unclear'
      ? { answer: 'cantTell', reason: 'name-unclear', evidence }
      : { answer: 'notFound', reason: 'own-naming', evidence };
  },
});
