/** Where an organization stands towards the federal policy: see `OwnerScope`. */
import type { Organization } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { LexiconIndex } from '@/lib/model/lexicon';
import type { OwnerScope } from '@/lib/model/subject';

/** Schedules of the Financial Administration Act whose bodies the policy covers (POL-2016 3.1). */
const COVERED_SCHEDULES = ['1', '1.1', '2'];
/** Schedule III: Crown corporations. */
const CROWN_SCHEDULE = '3';

/**
 * Agents of Parliament by name, whatever their schedule; then the schedule; then Parliament, courts and Crown corporations that
 * no schedule names. `unknown` for everything else: many active institutions have no schedule on record.
 */
export function scopeOf(organization: Organization | null, lexicon: LexiconIndex): OwnerScope {
  if (organization === null) return 'unknown';
  const { appliedEn, appliedFr, nameEn, nameFr, schedule } = organization;
  const named = [appliedEn, nameEn, appliedFr, nameFr]
    .map((name) => lexicon.bodyNamed(fold(name)))
    .find((scope) => scope !== null);
  if (named === 'agentOfParliament') return named;
  if (schedule === CROWN_SCHEDULE) return 'crown';
  if (COVERED_SCHEDULES.includes(schedule)) return 'subject';
  return named ?? 'unknown';
}
