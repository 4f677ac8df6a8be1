/** Questions that only the holder of an account can answer (catalogue part C): asked, never judged, kept by nobody. */
import type { Declared, Jurisdiction, OwnKind } from './declared';
import { OWN_KINDS } from './declared';

export const TOPICS = ['approval', 'role', 'disclaimer', 'scenarios', 'daily'] as const;
export type Topic = (typeof TOPICS)[number];

/** `unsure` is no "no". */
export const GUIDANCE_ANSWERS = ['yes', 'no', 'unsure', 'doesNotApply'] as const;

/**
 * One question; its words are `selfAsk.<id>`, and `selfDo.<id>` says what to do where the answer is no or unsure. `kinds`: accounts it is about.
 * `clauses`: where it comes from. Of one that no pack in use holds, only the source is shown.
 */
interface GuidanceQuestion<Id extends string> {
  id: Id;
  topic: Topic;
  jurisdiction: Jurisdiction;
  kinds: readonly OwnKind[];
  clauses: readonly string[];
}

/** The Ontario text speaks of specialist and executive accounts only. */
const ontario = <const Id extends string>(
  topic: Topic,
  id: Id,
  ...clauses: readonly string[]
): GuidanceQuestion<Id> => ({
  id,
  topic,
  jurisdiction: 'ontario',
  kinds: ['executive', 'specialist'],
  clauses: clauses.map((number) => `ON-SPEC-EXEC:${number}`),
});

const federal = <const Id extends string>(
  id: Id,
  clause: string,
  kinds: readonly OwnKind[] = OWN_KINDS,
): GuidanceQuestion<Id> => ({ id, topic: 'daily', jurisdiction: 'federal', kinds, clauses: [clause] });

const GUIDANCE = [
  ontario('approval', 'approvalLevel', 'approval-1'),
  ontario('approval', 'told', 'approval-1'),
  ontario('approval', 'ministerOffice', 'approval-2'),
  ontario('approval', 'plan', 'approval-3', 'scenario-recommendation-1', 'scenario-recommendation-2'),
  ontario('approval', 'expertise', 'approval-3', 'scenario-risk-1', 'scenario-recommendation-3'),
  ontario('role', 'ownHands', 'bullet-1', 'bullet-6', 'scenario-risk-2'),
  ontario('role', 'mainlyWork', 'bullet-2'),
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
  ontario('daily', 'interests', 'guideline-1', 'guideline-2'),
  ontario('daily', 'inclusive', 'guideline-3'),
  ontario('daily', 'courtesy', 'guideline-4'),
  ontario('daily', 'onRecord', 'guideline-5'),
  federal('valuesCode', 'PSG-BP:values'),
  federal('noSymbols', 'PSG:symbols'),
  federal('oldPosts', 'PSG:settings'),
  federal('scrutiny', 'PSG:executives', ['executive']),
] as const;

/** What is asked of an account as it was declared, in the order of the topics. */
export function questionsFor({ jurisdiction, kind }: Declared): readonly (typeof GUIDANCE)[number][] {
  return GUIDANCE.filter(
    (question) => question.jurisdiction === jurisdiction && question.kinds.includes(kind),
  );
}
