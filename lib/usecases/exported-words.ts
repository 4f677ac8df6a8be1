/** What persons said, as it may leave this computer. The one door: whatever is exported goes through here. */
import type { PersonsWords } from '@/lib/model/answer';
import { heldDecisions } from '@/lib/model/decision';

/**
 * `store`: see `lib/storage/answers.ts`. Decisions on imitation go out only where `decidedBy` persons hold the same; of the others nothing at
 * all, not even that there are any.
 */
export async function exportedWords(
  store: { words(): Promise<PersonsWords> },
  decidedBy: number,
): Promise<PersonsWords> {
  const { answers, attestations, decisions } = await store.words();
  return { answers, attestations, decisions: heldDecisions(decisions, decidedBy) };
}
