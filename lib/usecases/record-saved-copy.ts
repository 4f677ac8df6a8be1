/** An audit of a saved copy: judged as a live page is, kept under the same conditions and one more. */
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ProfileSnapshot } from '@/lib/model/profile';
import { INDIVIDUALS } from '@/lib/model/result';
import { contextOf } from './account-context';
import { matchProfile } from './match-profile';
import { auditProfile, type ObserveDeps, observeProfile } from './observe-profile';

/**
 * Individuals are looked at one at a time, at a person's act (catalogue B.2): in a batch their pages are passed over.
 * Errors: `bad-message` when the snapshot is not of a saved copy.
 */
export async function recordSavedCopy(
  deps: ObserveDeps,
  snapshot: ProfileSnapshot,
  isAlone: boolean,
): Promise<Result<{ auditId: string | null; isPersonSkipped: boolean }>> {
  if (!snapshot.savedCopy) return fail('bad-message', { detail: 'savedCopy' });
  const match = await matchProfile(deps, snapshot);
  // With what people attested: an account that only a person's word makes an individual's is one.
  const context = await contextOf(deps.context, deps.directory, snapshot, match);
  const { record, hasPublicTie } = auditProfile(deps, snapshot, match, context);
  const isPerson = INDIVIDUALS.has(record.accountClass.value) && match.match !== 'listed';
  if (hasPublicTie && isPerson && !isAlone) return ok({ auditId: null, isPersonSkipped: true });
  const { format, dateFrom, openedAt } = snapshot.savedCopy;
  const savedCopy = { format, dateFrom, openedAt, ...(isAlone ? { isAlone } : {}) };
  const { stored } = await observeProfile(deps, { ...snapshot, savedCopy });
  return ok({ auditId: stored?.id ?? null, isPersonSkipped: false });
}
