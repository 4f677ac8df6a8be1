/** Gathers what is known of an account beside its page and its row: for the rules, before they judge. */
import type { Directory } from '@/lib/directory/packed';
import type { AnswerSubject, Attestation, PersonAnswer } from '@/lib/model/answer';
import { type AccountContext, NO_CONTEXT, type Visit } from '@/lib/model/context';
import { type DirectoryMatch, rowOf } from '@/lib/model/directory';
import type { ProfileSnapshot } from '@/lib/model/profile';

/** Visits that rules compare with: enough for "seen twice, a day apart" and "what it was before". */
const EARLIER_AT_MOST = 20;

/** The store, as far as this needs it: see `lib/storage/answers.ts` and `lib/storage/audits.ts`. */
export interface ContextStore {
  answersOf(subjects: readonly AnswerSubject[]): Promise<PersonAnswer[]>;
  attestation(accountKey: string): Promise<Attestation | null>;
  pictures(): Promise<{ accountKey: string; hash: string }[]>;
  /** Visits of an account before an instant, the latest first. */
  visitsBefore(accountKey: string, observedAt: string, atMost: number): Promise<Visit[]>;
  /** The latest visit of the account that was found under a row of the list; null when it was never seen. */
  visitOfListed(listedKey: string): Promise<Visit | null>;
}

/** Everything is asked for side by side: a person waits. `store` null: nothing is stored here (the command line). */
export async function contextOf(
  store: ContextStore | null,
  directory: Directory | null,
  snapshot: ProfileSnapshot,
  match: DirectoryMatch,
): Promise<AccountContext> {
  const entry = rowOf(match) ?? null;
  const siblings = entry === null || directory === null ? [] : directory.siblings(entry);
  const isPaired =
    entry !== null && directory !== null && (entry.language === 'en' || entry.language === 'fr');
  const twin = isPaired ? directory.twin(entry, siblings) : null;
  const listed = { ...NO_CONTEXT, siblings, isPaired, twin };
  if (store === null) return listed;
  const { accountKey, observedAt } = snapshot;
  const subjects: AnswerSubject[] = [
    `account:${accountKey}`,
    ...(entry?.organizationIds ?? []).map((id) => `organization:${id}`),
  ];
  const [attestation, answers, earlier, twinVisit, pictures] = await Promise.all([
    store.attestation(accountKey),
    store.answersOf(subjects),
    store.visitsBefore(accountKey, observedAt, EARLIER_AT_MOST),
    twin === null ? null : store.visitOfListed(twin.key),
    store.pictures(),
  ]);
  const types = await store.answersOf(
    pictures.map((picture): AnswerSubject => `account:${picture.accountKey}`),
  );
  const typeOf = new Map(
    types.flatMap(({ subject, question, answer }) =>
      question === 'avatar-type' ? [[subject, answer] as const] : [],
    ),
  );
  return {
    ...listed,
    attestation,
    answers,
    earlier,
    twinVisit,
    pictures: pictures.map((picture) => ({
      ...picture,
      type: typeOf.get(`account:${picture.accountKey}`) ?? null,
    })),
  };
}
