/** All that is stored about one account, for the rules: asked for in one transaction, because somebody waits. */
import type { AnswerSubject, Attestation, PersonAnswer } from '@/lib/model/answer';
import type { RecordedPicture, Visit } from '@/lib/model/context';
import type { VigieDatabase } from './db';

const DAY_MS = 86_400_000;

/** `subjects`: the account and its owners. `listedTwin`: key of the twin's row; null without one. `before`: instant of the reading. */
export interface ContextQuestion {
  accountKey: string;
  subjects: readonly AnswerSubject[];
  before: string;
  listedTwin: string | null;
}

/** See `AccountContext`. */
export interface StoredContext {
  attestation: Attestation | null;
  answers: PersonAnswer[];
  earlier: Visit[];
  twinVisit: Visit | null;
  pictures: RecordedPicture[];
}

export function contextRepository(db: VigieDatabase) {
  const visitBefore = (accountKey: string, instant: string) =>
    db.audits
      .where('[accountKey+observedAt]')
      .between([accountKey, ''], [accountKey, instant], true, false)
      .last();

  async function visitOfListed(listedKey: string | null): Promise<Visit | null> {
    if (listedKey === null) return null;
    const latest = (await db.accounts.where('listedKey').equals(listedKey).sortBy('observedAt')).at(-1);
    return latest === undefined ? null : ((await db.audits.get(latest.latestId as Visit['id'])) ?? null);
  }

  /** In the order of their subjects. One question a subject, side by side, is quicker than a cursor over all of them. */
  async function answersAbout(subjects: readonly AnswerSubject[]): Promise<PersonAnswer[]> {
    const sorted = [...new Set(subjects)].sort();
    const found = await Promise.all(
      sorted.map((subject) => db.answers.where('subject').equals(subject).toArray()),
    );
    return found.flat();
  }

  async function pictures(): Promise<RecordedPicture[]> {
    const recorded = await db.pictures.toArray();
    if (recorded.length === 0) return [];
    const named = recorded.map(({ accountKey }): [string, string] => [
      `account:${accountKey}`,
      'avatar-type',
    ]);
    const types = await db.answers.bulkGet(named);
    return recorded.map(({ accountKey, hash }, at) => ({
      accountKey,
      hash,
      type: types[at]?.answer ?? null,
    }));
  }

  /** All tables that are asked, and the asking itself: for a transaction on at least these tables. */
  const tables = [db.attestations, db.answers, db.audits, db.accounts, db.pictures];
  async function read({ accountKey, subjects, before, listedTwin }: ContextQuestion): Promise<StoredContext> {
    // The range leaves its end out; exactly a day is a day.
    const aDayBefore = new Date(Date.parse(before) - DAY_MS + 1).toISOString();
    const [attestation, answers, last, dayOld, twinVisit, recorded] = await Promise.all([
      db.attestations.get(accountKey),
      answersAbout(subjects),
      visitBefore(accountKey, before),
      visitBefore(accountKey, aDayBefore),
      visitOfListed(listedTwin),
      pictures(),
    ]);
    const earlier = [last, dayOld].filter((visit) => visit !== undefined);
    return {
      attestation: attestation ?? null,
      answers,
      earlier: last?.id === dayOld?.id ? earlier.slice(0, 1) : earlier,
      twinVisit,
      pictures: recorded,
    };
  }

  return {
    tables,
    read,
    of: (question: ContextQuestion): Promise<StoredContext> =>
      db.transaction('r', tables, () => read(question)),
  };
}
