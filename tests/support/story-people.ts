/** What persons said, for screens: an account that claims to be official, its class attested, one person's decision, one answer. */
import type { Attestation, Decision, PersonAnswer } from '@/lib/model/answer';
import type { AccountKey } from '@/lib/model/ids';
import type { AuditRecord } from '@/lib/model/record';
import { lookalike } from './story-records';

const key = 'x:canalgrantsdesk' as AccountKey;
const person = { by: 'Dominique Roy', at: '2026-11-22T15:00:00.000Z' };

/** Not listed; a rule found that it claims to be official, or looks like a listed account. */
export const claim: AuditRecord = {
  ...lookalike,
  accountKey: key,
  results: lookalike.results.map((result, at) =>
    at === 0 ? ({ ...result, rule: 'lookalike-handle', outcome: 'failed' } as typeof result) : result,
  ),
};

export const attestation: Attestation = {
  accountKey: key,
  value: 'parody',
  on: '2026-11-22',
  ground: 'The owner told me.',
  ...person,
};

export const decision: Decision = {
  accountKey: key,
  decision: 'imitates',
  ground: 'The department does not know it.',
  auditId: claim.id,
  ...person,
};

export const answer: PersonAnswer = {
  subject: `account:${key}`,
  question: 'm-ac-1',
  answer: 'yes',
  on: '2026-11-22',
  reference: 'file 12',
  ...person,
};
