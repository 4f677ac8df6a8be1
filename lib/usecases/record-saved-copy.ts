/** An audit of a saved copy: judged as a live page is, kept under the same conditions and one more. */
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ProfileSnapshot } from '@/lib/model/profile';
import type { AuditRecord } from '@/lib/model/record';
import { matchProfile } from './match-profile';
import { auditProfile, type ObserveDeps, observeProfile } from './observe-profile';

/** Classes that are an individual's account, whatever the person's office. */
const PERSONS: ReadonlySet<AuditRecord['accountClass']['value']> = new Set([
  'executive',
  'specialist',
  'professionalPersonal',
  'personal',
  'ministerPersonal',
]);

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
  const { record, hasPublicTie } = auditProfile(deps, snapshot, await matchProfile(deps, snapshot));
  const isPerson = PERSONS.has(record.accountClass.value) && record.directory.match !== 'listed';
  if (hasPublicTie && isPerson && !isAlone) return ok({ auditId: null, isPersonSkipped: true });
  const { stored } = await observeProfile(deps, snapshot);
  return ok({ auditId: stored?.id ?? null, isPersonSkipped: false });
}
