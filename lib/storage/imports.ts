/** A whole file of audits and of what persons said, taken in at once: all of it or nothing. */
import type { PersonsWords } from '@/lib/model/answer';
import type { AuditRecord } from '@/lib/model/record';
import { answerRepository } from './answers';
import { auditRepository } from './audits';
import type { VigieDatabase } from './db';

export function importRepository(db: VigieDatabase) {
  const audits = auditRepository(db);
  const answers = answerRepository(db);
  return {
    /** `taken`: words that were new, or newer than those stored. Else as `importAll` of the audits, and then no word is taken either. */
    importAll(
      records: readonly AuditRecord[],
      words: PersonsWords,
    ): Promise<{ added: number; skipped: number; taken: number } | { conflict: string }> {
      const tables = [db.audits, db.accounts, db.answers, db.attestations, db.decisions];
      return db.transaction('rw', tables, async () => {
        const done = await audits.importAll(records);
        return 'conflict' in done ? done : { ...done, taken: await answers.merge(words) };
      });
    },
  };
}
