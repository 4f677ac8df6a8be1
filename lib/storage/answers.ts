/** What persons said: answers to questions, classes attested, decisions on imitation, recorded pictures. */
import type { AnswerSubject, Attestation, Decision, PersonAnswer, QuestionId } from '@/lib/model/answer';
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
