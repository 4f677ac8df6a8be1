/** Live reading for views: each function calls back with the present answer and again after every write that changes it. */
import { liveQuery } from 'dexie';
import type { AnswerSubject, Attestation, Decision, PersonAnswer } from '@/lib/model/answer';
import type { AuditRecord } from '@/lib/model/record';
import { answerRepository } from './answers';
import { auditRepository } from './audits';
import type { SafeLookalike, StoredPolicyPack, StoredReaderPack, StoredVersion, VigieDatabase } from './db';
import { directoryRepository } from './directories';
import { policyPackRepository } from './policy-packs';
import { readerPackRepository } from './reader-packs';
import type { AccountSummary } from './summary';

/** Ends a watch. */
export type Unwatch = () => void;

/** How a view is told. `failed` is called when the database cannot be read (full disk, private window, damaged profile). */
export interface Watcher<T> {
  changed(value: T): void;
  failed?(error: unknown): void;
}

function watch<T>(query: () => Promise<T>, watcher: Watcher<T>): Unwatch {
  const subscription = liveQuery(query).subscribe(
    (value) => watcher.changed(value),
    (error: unknown) => watcher.failed?.(error),
  );
  return () => subscription.unsubscribe();
}

/** Everything a view can watch. */
export interface LiveData {
  /** Every account that has an audit, the latest audited first. */
  accounts(watcher: Watcher<AccountSummary[]>): Unwatch;
  /** One account's summary; `null` when nothing of it is stored. */
  account(accountKey: string, watcher: Watcher<AccountSummary | null>): Unwatch;
  /** One audit; `null` when it is not (or no longer) stored. */
  audit(id: string, watcher: Watcher<AuditRecord | null>): Unwatch;
  /** Every audit of one account, latest first. */
  auditsOf(accountKey: string, watcher: Watcher<AuditRecord[]>): Unwatch;
  /** What persons answered about any of the subjects. */
  answersAbout(subjects: readonly AnswerSubject[], watcher: Watcher<PersonAnswer[]>): Unwatch;
  /** The class of an account by a person, and what persons hold on whether it poses as official. */
  wordsOn(
    accountKey: string,
    watcher: Watcher<{ attestation: Attestation | null; decisions: Decision[] }>,
  ): Unwatch;
  /** How many audits are stored. */
  auditCount(watcher: Watcher<number>): Unwatch;
  /** Hash of the version in use; `null` for the copy that came with Vigie. */
  activeDirectory(watcher: Watcher<string | null>): Unwatch;
  /** Versions stored, the latest imported first. */
  directoryVersions(watcher: Watcher<StoredVersion[]>): Unwatch;
  /** Accounts found to be no imitation. */
  safeLookalikes(watcher: Watcher<SafeLookalike[]>): Unwatch;
  /** The reader pack in use; `null` without one. */
  readerPack(watcher: Watcher<StoredReaderPack | null>): Unwatch;
  /** Policy packs of files, and ids of packs that are switched off. */
  policyPacks(watcher: Watcher<StoredPacks>): Unwatch;
}

export interface StoredPacks {
  packs: StoredPolicyPack[];
  off: string[];
}

export function liveData(db: VigieDatabase): LiveData {
  const answers = answerRepository(db);
  const audits = auditRepository(db);
  const directories = directoryRepository(db);
  return {
    accounts: (watcher) => watch(() => db.accounts.orderBy('observedAt').reverse().toArray(), watcher),
    account: (key, watcher) => watch(async () => (await db.accounts.get(key)) ?? null, watcher),
    audit: (id, watcher) => watch(async () => (await audits.get(id)) ?? null, watcher),
    auditsOf: (key, watcher) => watch(() => audits.of(key), watcher),
    answersAbout: (subjects, watcher) => watch(() => answers.of(subjects), watcher),
    wordsOn: (key, watcher) =>
      watch(async () => {
        const [attestation, decisions] = await Promise.all([
          answers.attestation(key),
          answers.decisionsOn(key),
        ]);
        return { attestation, decisions };
      }, watcher),
    auditCount: (watcher) => watch(() => audits.count(), watcher),
    activeDirectory: (watcher) => watch(() => directories.active(), watcher),
    directoryVersions: (watcher) => watch(() => directories.versions(), watcher),
    safeLookalikes: (watcher) => watch(() => directories.safe(), watcher),
    readerPack: (watcher) => watch(() => readerPackRepository(db).active(), watcher),
    policyPacks: (watcher) =>
      watch(async () => {
        const policies = policyPackRepository(db);
        return { packs: await policies.all(), off: await policies.off() };
      }, watcher),
  };
}
