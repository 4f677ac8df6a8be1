/** One visit: what is known of the account is read, the judgement made of it, and its audit written, all in one transaction. */
import { Dexie } from 'dexie';
import type { AuditRecord } from '@/lib/model/record';
import { auditRepository } from './audits';
import { type ContextQuestion, contextRepository, type StoredContext } from './context';
import type { VigieDatabase } from './db';
import { stableRecord } from './stable';
import { summarize } from './summary';

/**
 * `id`: of the reading. `windowMs`: visits of one account closer together than this are one visit; null: this one is never taken for a
 * repeated one. `listedKey`: row of the list whose earlier permanent ids are asked for; null: none. `safeFor`: account of which is asked what
 * listed ones a person found it to be no imitation of; null: none.
 */
export interface VisitQuestion extends ContextQuestion {
  id: AuditRecord['id'];
  windowMs: number | null;
  listedKey: string | null;
  safeFor: string | null;
}

/** `platformIds`: read under the row before, the first first. `safe`: keys of listed accounts. */
export interface KnownOfVisit extends StoredContext {
  platformIds: string[];
  safe: string[];
}

/** What was judged, and whether it may be kept at all. */
export interface JudgedVisit {
  record: AuditRecord;
  isKept: boolean;
}

/** Another copy of the list is another question. */
function isSameCopy(a: AuditRecord, b: AuditRecord): boolean {
  return a.directory.copy?.sha256 === b.directory.copy?.sha256;
}

export function visitRepository(db: VigieDatabase) {
  const context = contextRepository(db);
  const audits = auditRepository(db);
  const tables = [...context.tables, db.safeLookalikes];

  /** The last audit of the account less than `windowMs` before or after the reading (a repeated message may come late). */
  async function near({ accountKey, before, windowMs }: VisitQuestion): Promise<AuditRecord | undefined> {
    if (windowMs === null) return undefined;
    const time = Date.parse(before);
    const at = (ms: number) => [accountKey, new Date(ms).toISOString()];
    return db.audits
      .where('[accountKey+observedAt]')
      .between(at(time - windowMs), at(time + windowMs), false, false)
      .last();
  }

  async function safeKeys(accountKey: string | null): Promise<string[]> {
    if (accountKey === null) return [];
    const found = await db.safeLookalikes.where('accountKey').equals(accountKey).toArray();
    return found.map(({ listedKey }) => listedKey);
  }

  return {
    /**
     * Answers the judgement and what stands: the record itself, the one stored before under the same id (a message sent twice), or another
     * audit of the account less than `windowMs` away (a page visited again) by the same copy of the list; null when it is not kept.
     * Settles when all is written. `begin` works while the tables answer, what it returns when they have; both at once, because a
     * transaction waits for nothing but its own tables.
     */
    judgeOnce(
      question: VisitQuestion,
      begin: () => (known: KnownOfVisit) => JudgedVisit,
    ): Promise<{ record: AuditRecord; stored: AuditRecord | null }> {
      return db.transaction('rw', tables, async () => {
        // Asked and written side by side: somebody waits for the answer.
        const asked = Promise.all([
          context.read(question),
          question.listedKey === null ? [] : audits.platformIdsOf(question.listedKey),
          safeKeys(question.safeFor),
          db.audits.get(question.id),
          near(question),
          db.accounts.get(question.accountKey),
        ]);
        const finish = begin();
        const [known, platformIds, safe, same, around, summary] = await asked;
        const { record, isKept } = finish({ ...known, platformIds, safe });
        if (!isKept) return { record, stored: null };
        const earlier = same ?? (around && isSameCopy(around, record) ? around : undefined);
        if (earlier) return { record, stored: earlier };
        const stored = stableRecord(record);
        const count = (summary?.audits ?? 0) + 1;
        const isLatest = !summary || summary.observedAt <= record.observedAt;
        const written = Promise.all([
          db.audits.add(stored),
          db.accounts.put(
            isLatest ? summarize(stored, count, summary?.platformIds ?? []) : { ...summary, audits: count },
          ),
        ]);
        // Both are on their way, and nothing follows: the browser need not ask again before it makes them last.
        Dexie.currentTransaction.idbtrans.commit();
        await written;
        return { record, stored };
      });
    },
  };
}
