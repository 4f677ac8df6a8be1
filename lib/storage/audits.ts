/** Reading and writing audits; a visit's own is written in `visits.ts`. An account's summary is written in the same transaction as its audit. */
import type { AuditRecord } from '@/lib/model/record';
import type { VigieDatabase } from './db';
import { stableRecord } from './stable';
import { summarize } from './summary';

/** The highest text IndexedDB can compare with, as the end of a range. */
const LAST = '\uffff';

/** The page as read, whatever was judged of it. */
function isSameReading(a: AuditRecord, b: AuditRecord): boolean {
  const read = ({ observedAt, accountKey, pageState, fields }: AuditRecord) =>
    JSON.stringify([observedAt, accountKey, pageState, fields]);
  return read(a) === read(b) && (a.judgedAt !== undefined || b.judgedAt !== undefined);
}

function platformIdOf({ fields: { platformId } }: AuditRecord): string[] {
  return platformId.state === 'present' ? [platformId.value] : [];
}

export type AuditRepository = ReturnType<typeof auditRepository>;

export function auditRepository(db: VigieDatabase) {
  /** The visits of one account, oldest first. */
  const ofAccount = (accountKey: string) =>
    db.audits.where('[accountKey+observedAt]').between([accountKey, ''], [accountKey, LAST]);

  async function refreshSummary(accountKey: string): Promise<void> {
    const all = await ofAccount(accountKey).toArray();
    const latest = all.at(-1);
    if (latest) await db.accounts.put(summarize(latest, all.length, all.flatMap(platformIdOf)));
    else await db.accounts.delete(accountKey);
  }

  return {
    get: (id: string): Promise<AuditRecord | undefined> => db.audits.get(id as AuditRecord['id']),

    /** Every audit of one account, latest first. */
    of: (accountKey: string): Promise<AuditRecord[]> => ofAccount(accountKey).reverse().toArray(),

    /**
     * Stores many audits at once, all or none. Answers how many were new, or the first id that is stored with another content.
     * The same audit stored already is left as it is; of two judgements of one reading the later one stands.
     */
    importAll(
      records: readonly AuditRecord[],
    ): Promise<{ added: number; skipped: number } | { conflict: string }> {
      return db.transaction('rw', db.audits, db.accounts, async () => {
        const stable = records.map((record) => stableRecord(record));
        const stored = await db.audits.bulkGet(stable.map(({ id }) => id));
        const fresh: AuditRecord[] = [];
        for (const [index, record] of stable.entries()) {
          const old = stored[index];
          if (!old) fresh.push(record);
          else if (JSON.stringify(old) === JSON.stringify(record)) continue;
          else if (!isSameReading(old, record)) return { conflict: record.id };
          else if ((old.judgedAt ?? '') < (record.judgedAt ?? '')) fresh.push(record);
        }
        await db.audits.bulkPut(fresh);
        for (const key of new Set(fresh.map(({ accountKey }) => accountKey))) await refreshSummary(key);
        return { added: fresh.length, skipped: records.length - fresh.length };
      });
    },

    /** Erases every audit of an account and its summary; answers how many audits there were. */
    forget(accountKey: string): Promise<number> {
      return db.transaction('rw', db.audits, db.accounts, async () => {
        const erased = await ofAccount(accountKey).delete();
        await refreshSummary(accountKey);
        return erased;
      });
    },

    /** The latest audit of each account whose row names an organization. */
    async latestOfOrganization(organizationId: string): Promise<AuditRecord[]> {
      const found = await db.accounts.where('organizationIds').equals(organizationId).toArray();
      const ids = found.map(({ latestId }) => latestId as AuditRecord['id']);
      return (await db.audits.bulkGet(ids)).flatMap((record) => record ?? []);
    },

    /** Puts audits that were judged again in the place of those they were made from; one that is gone by now stays gone. */
    replaceAll(records: readonly AuditRecord[]): Promise<number> {
      return db.transaction('rw', db.audits, db.accounts, async () => {
        const stored = await db.audits.bulkGet(records.map(({ id }) => id));
        const kept = records.filter((_, at) => stored[at] !== undefined);
        await db.audits.bulkPut(kept.map((record) => stableRecord(record)));
        for (const key of new Set(kept.map(({ accountKey }) => accountKey))) await refreshSummary(key);
        return kept.length;
      });
    },

    /** Permanent ids that accounts found under this row of the list have shown, the first first. */
    async platformIdsOf(listedKey: string): Promise<string[]> {
      const found = await db.accounts.where('listedKey').equals(listedKey).sortBy('observedAt');
      return found.flatMap(({ platformIds }) => platformIds);
    },

    count: (): Promise<number> => db.audits.count(),

    /** Every audit in the order of ids (time), some at a time: what exporters read. Nothing is held open between two pages. */
    async *pages(size = 500): AsyncGenerator<AuditRecord[], void, undefined> {
      let last = '';
      for (;;) {
        const page = await db.audits.where(':id').above(last).limit(size).toArray();
        if (page.length > 0) yield page;
        if (page.length < size) return;
        last = page.at(-1)?.id ?? '';
      }
    },
  };
}
