/** A stored audit judged again, without its page: by other packs, another version of the list, another day, or what a person has said since. */
import type { ProfileSnapshot } from '@/lib/model/profile';
import type { AuditRecord } from '@/lib/model/record';
import { contextOf } from './account-context';
import { listOf, matchProfile } from './match-profile';
import { auditProfile, type JudgeDeps } from './observe-profile';

/** What the page said, as the record keeps it. */
export function snapshotOf(record: AuditRecord): ProfileSnapshot {
  const { id, observedAt, platform, accountKey, aliases, url, pageState, pageLanguage, fields } = record;
  const { lost, isOwnView, savedCopy, picture } = record;
  return {
    id,
    observedAt,
    platform,
    reader: record.versions.reader,
    accountKey,
    aliases,
    url,
    pageState,
    pageLanguage,
    ...(lost ? { lost } : {}),
    ...(isOwnView ? { isOwnView } : {}),
    ...(savedCopy ? { savedCopy } : {}),
    ...(picture ? { picture } : {}),
    fields,
    // Parsed when it was read, and again when the record was imported.
  } as ProfileSnapshot;
}

/**
 * The record as it would be now. `now`: ISO instant, kept as `judgedAt`. The day whose policies apply stays the record's own, unless
 * `deps.asOf` names another. Nothing is written.
 */
export async function judgeAgain(deps: JudgeDeps, record: AuditRecord, now: string): Promise<AuditRecord> {
  const snapshot = snapshotOf(record);
  const match = await matchProfile(deps, snapshot);
  const context = await contextOf(deps.context, listOf(deps, match), snapshot, match);
  const judged = auditProfile({ ...deps, asOf: deps.asOf ?? record.asOf }, snapshot, match, context);
  return { ...judged.record, judgedAt: now };
}
