/** Questions that only the holder of an account can answer (catalogue part C): asked, never judged, kept by nobody. */
import type { Jurisdiction } from './declared';

export const TOPICS = ['approval', 'role', 'disclaimer', 'scenarios', 'employee'] as const;
export type Topic = (typeof TOPICS)[number];

/** `unsure` is no "no". */
export const GUIDANCE_ANSWERS = ['yes', 'no', 'unsure', 'doesNotApply'] as const;

/** `clauses`: where the question comes from. Of one that no pack in use holds, only the source is shown. */
interface GuidanceQuestion<Id extends string> {
  id: Id;
  topic: Topic;
  jurisdiction: Jurisdiction;
  clauses: readonly string[];
}

const ontario = <const Id extends string>(
  topic: Topic,
  id: Id,
  ...clauses: readonly string[]
): GuidanceQuestion<Id> => ({
  id,
  topic,
  jurisdiction: 'ontario',
  clauses: clauses.map((number) => `ON-SPEC-EXEC:${number}`),
});
const federal = <const Id extends string>(id: Id, clause: string): GuidanceQuestion<Id> => ({
  id,
  topic: 'employee',
  jurisdiction: 'federal',
  clauses: [clause],
});

export const GUIDANCE = [
  ontario('approval', 'approvalLevel', 'approval-1'),
  ontario('approval', 'told', 'approval-1'),
  ontario('approval', 'ministerOffice', 'approval-2'),
  ontario('approval', 'plan', 'approval-3', 'scenario-recommendation-1', 'scenario-recommendation-2'),
  ontario('role', 'ownHands', 'bullet-1', 'bullet-6'),
  ontario('role', 'roleChange', 'bullet-4'),
  ontario('role', 'departure', 'scenario-risk-4'),
  ontario('disclaimer', 'noteLimits', 'risks-2'),
  ontario('disclaimer', 'likes', 'risks-1'),
  ontario('disclaimer', 'noPolitics', 'political-1'),
  ontario('scenarios', 'similar', 'scenario-risk-5'),
  ontario('scenarios', 'work', 'work-inappropriate-1', 'work-inappropriate-2', 'work-inappropriate-3'),
  ontario('scenarios', 'workplace', 'workplace-inappropriate-1', 'workplace-inappropriate-3'),
  ontario('scenarios', 'personal', 'personal-inappropriate-1', 'personal-inappropriate-2'),
  ontario('scenarios', 'inDoubt', 'scenario-lead-in'),
  federal('valuesCode', 'PSG-BP:values'),
  federal('noSymbols', 'PSG:symbols'),
  federal('oldPosts', 'PSG:settings'),
  federal('scrutiny', 'PSG:executives'),
] as const;

export type GuidanceId = (typeof GUIDANCE)[number]['id'];
