/** Writes audits as visits do, where a test needs what they leave behind. */
import type { AuditRecord } from '@/lib/model/record';
import type { VigieDatabase } from '@/lib/storage/db';
import { visitRepository } from '@/lib/storage/visits';

/** A visit whose judgement is this record; answers what stands. `windowMs` null: never taken for a repeated one. */
export async function recordVisit(
  db: VigieDatabase,
  judged: AuditRecord,
  windowMs: number | null = null,
): Promise<AuditRecord> {
  const { id, accountKey, observedAt: before } = judged;
  const question = {
    id,
    accountKey,
    subjects: [],
    before,
    listedTwin: null,
    windowMs,
    listedKey: null,
    safeFor: null,
  };
  const { stored } = await visitRepository(db).judgeOnce(question, () => () => ({
    record: judged,
    isKept: true,
  }));
  if (stored === null) throw new Error('nothing was written');
  return stored;
}
