/** What persons said: answers to questions, classes attested, decisions on imitation, recorded pictures. */
import type { Table } from 'dexie';
import type {
  AnswerSubject,
  Attestation,
  Decision,
  PersonAnswer,
  PersonsWords,
  QuestionId,
} from '@/lib/model/answer';
import type { StoredPicture, VigieDatabase } from './db';

export function answerRepository(db: VigieDatabase) {
  return {
    /** Every answer about any of the subjects. */
    of: (subjects: readonly AnswerSubject[]): Promise<PersonAnswer[]> =>
      db.answers.where('subject').anyOf(subjects).toArray(),

    all: (): Promise<PersonAnswer[]> => db.answers.toArray(),

    /** Replaces an earlier answer to the same question about the same subject. */
    async put(answer: PersonAnswer): Promise<void> {
      await db.answers.put(answer);
    },

    remove: (subject: AnswerSubject, question: QuestionId): Promise<void> =>
      db.answers.delete([subject, question]),

    attestation: async (accountKey: string): Promise<Attestation | null> =>
      (await db.attestations.get(accountKey)) ?? null,

    attestations: (): Promise<Attestation[]> => db.attestations.toArray(),

    async attest(attestation: Attestation): Promise<void> {
      await db.attestations.put(attestation);
    },

    withdraw: (accountKey: string): Promise<void> => db.attestations.delete(accountKey),

    /** Decisions on one account, in the order of their writing. */
    decisionsOn: (accountKey: string): Promise<Decision[]> =>
      db.decisions.where('accountKey').equals(accountKey).sortBy('at'),

    decisions: (): Promise<Decision[]> => db.decisions.toArray(),

    /** Replaces an earlier one of the same person. */
    async decide(decision: Decision): Promise<void> {
      await db.decisions.put(decision);
    },

    undecide: (accountKey: string, by: string): Promise<void> => db.decisions.delete([accountKey, by]),

    pictures: (): Promise<StoredPicture[]> => db.pictures.toArray(),

    async recordPicture(picture: StoredPicture): Promise<void> {
      await db.pictures.put(picture);
    },

    /** All that is stored, as it stands: what of it may be exported is not decided here. */
    words: (): Promise<PersonsWords> =>
      db.transaction('r', [db.answers, db.attestations, db.decisions], async () => {
        const [answers, attestations, decisions] = await Promise.all([
          db.answers.toArray(),
          db.attestations.toArray(),
          db.decisions.toArray(),
        ]);
        return { answers, attestations, decisions };
      }),

    /** Takes in what is not stored, or is newer than what is stored under the same key; answers how much that was. */
    merge({ answers, attestations, decisions }: PersonsWords): Promise<number> {
      return db.transaction('rw', [db.answers, db.attestations, db.decisions], async () => {
        const taken = [
          await mergeInto(db.answers, answers, ({ subject, question }): [string, string] => [
            subject,
            question,
          ]),
          await mergeInto(db.attestations, attestations, ({ accountKey }) => accountKey),
          await mergeInto(db.decisions, decisions, ({ accountKey, by }): [string, string] => [
            accountKey,
            by,
          ]),
        ];
        return taken.reduce((sum, count) => sum + count, 0);
      });
    },

    /** Erases all that was said of an account. */
    forget(accountKey: string): Promise<void> {
      return db.transaction('rw', [db.answers, db.attestations, db.decisions, db.pictures], async () => {
        await db.answers.where('subject').equals(`account:${accountKey}`).delete();
        await db.attestations.delete(accountKey);
        await db.decisions.where('accountKey').equals(accountKey).delete();
        await db.pictures.delete(accountKey);
      });
    },
  };
}

/** `keyOf`: the table's own key. */
async function mergeInto<T extends { at: string }, Key>(
  table: Table<T, Key>,
  given: readonly T[],
  keyOf: (item: T) => Key,
): Promise<number> {
  const stored = await table.bulkGet(given.map(keyOf));
  const newer = given.filter((item, at) => {
    const old = stored[at];
    return old === undefined || old.at < item.at;
  });
  await table.bulkPut(newer);
  return newer.length;
}
