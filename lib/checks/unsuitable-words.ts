/** Do words stand there that such an account had better not show? Words that deny, or may mean something else, are never held against it. */
import * as z from 'zod/mini';
import { fold } from '@/lib/model/fold';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { linkEvidence, profileLinks } from './links';
import { titlesOf } from './names';
import { clearHits, type FieldHit, hitEvidence, phraseHits, saysOntario } from './phrases';
import { areWhollySeen } from './reading';

const set = z.optional(z.string());

/**
 * `doubt`, `alsoDoubt`: phrase sets whose spans are left out first. `unclear`: set of words that are doubtful by themselves.
 * `addresses`, `unclearAddresses`: the same for host, path and query of each link. `neutralOwners`: set of the titles of owners whose work
 * makes any such word neutral. `among`: what is judged at all; the rule does not apply to a profile without any.
 * `isOntarian`: the duty is Ontario's; elsewhere the finding is advice only.
 */
const Options = z.strictObject({
  set: z.string(),
  doubt: set,
  alsoDoubt: set,
  unclear: set,
  addresses: set,
  unclearAddresses: set,
  neutralOwners: set,
  among: set,
  fields: z.array(z.enum(['displayName', 'bio'])),
  isOntarian: z.boolean(),
});

export const unsuitableWords = defineCheck({
  id: 'unsuitable-words',
  reasons: ['words-found', 'words-unclear', 'no-such-words'],
  options: Options,
  run(subject, options) {
    const { set, fields, isOntarian } = options;
    const clear = [
      ...clearOf(subject, options).map((hit) => hitEvidence(subject, hit)),
      ...addressesWith(subject, options.addresses),
    ];
    if (clear.length > 0 && !isNeutral(subject, options.neutralOwners)) {
      const isMild = isOntarian && !saysOntario(subject);
      return {
        answer: 'found',
        reason: 'words-found',
        evidence: clear,
        ...(isMild ? { severity: 'advice' } : {}),
      };
    }
    const doubtful = [set, ...(options.unclear === undefined ? [] : [options.unclear])];
    const unclear = [
      ...clear,
      ...doubtful.flatMap((one) => phraseHits(subject, one, fields)).map((hit) => hitEvidence(subject, hit)),
      ...addressesWith(subject, options.unclearAddresses),
    ];
    if (unclear.length > 0) return { answer: 'cantTell', reason: 'words-unclear', evidence: unclear };
    const isBare = options.among !== undefined && phraseHits(subject, options.among, fields).length === 0;
    return isBare && areWhollySeen(subject, fields)
      ? { answer: 'inapplicable', reason: 'no-such-words' }
      : { answer: 'notFound', reason: 'no-such-words' };
  },
});

/** Hits that stand outside every doubtful span. */
function clearOf(subject: Subject, { set, doubt, alsoDoubt, fields }: z.infer<typeof Options>): FieldHit[] {
  const doubts = [doubt, alsoDoubt].flatMap((one) => one ?? []);
  return doubts.reduce(
    (left: FieldHit[], one) => {
      if (left.length === 0) return left;
      const sure = clearHits(subject, set, one, fields);
      return left.filter((hit) =>
        sure.some(({ field, start }) => field === hit.field && start === hit.start),
      );
    },
    phraseHits(subject, set, fields),
  );
}

/** An owner that is not known may be one of those. */
function isNeutral({ owner, lexicon }: Subject, owners: string | undefined): boolean {
  if (owners === undefined) return false;
  return owner === null || titlesOf(owner).some((title) => lexicon.has(owners, title));
}

function addressesWith(subject: Subject, addresses: string | undefined): Evidence[] {
  if (addresses === undefined) return [];
  return profileLinks(subject)
    .filter(({ url }) => subject.lexicon.has(addresses, fold(url.hostname + url.pathname + url.search)))
    .map(linkEvidence);
}
