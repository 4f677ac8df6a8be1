/** The database `vigie`: its tables and the shape of what each holds. Everything that is stored is here. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Attestation, Decision, PersonAnswer } from '@/lib/model/answer';
import type { ReaderPack } from '@/lib/model/reader-pack';
import type { AuditRecord } from '@/lib/model/record';
import { v1 } from './migrations/v1';
import { v2 } from './migrations/v2';
import { type OldAccount, type OldAudit, v3 } from './migrations/v3';
import { v4 } from './migrations/v4';
import type { AccountSummary } from './summary';

/**
 * A version of the list. `sha256` names it: the hash of the copy as it was accepted, or of the package's file. `id`, `date`, `series`,
 * `title`: the copy's own (`lib/directory/packed.ts`). `accounts` are listed on `date`, `former` are gone from it.
 * `origin`: came with Vigie, from a file, or from the official feed at the press of a button. `importedAt`: ISO instant.
 */
export interface StoredVersion {
  sha256: string;
  id: string;
  date: string;
  series: string;
  title: { en: string; fr: string };
  accounts: number;
  former: number;
  origin: 'package' | 'file' | 'update';
  importedAt: string;
}

/** What judges: `CompactDirectory` of `lib/directory/compact`, checked before it came here. */
export interface StoredColumns {
  sha256: string;
  columns: unknown;
}

/** Rows word for word: `PackedListed`. */
export interface StoredRows {
  sha256: string;
  listed: unknown;
}

/** The index of `lib/directory/lookalike`, made when it is first asked for; `made`: the version of the code that made it. */
export interface StoredLookalikes {
  sha256: string;
  made: string;
  index: unknown;
}

/** The twins of a version's rows (`lib/usecases/pairs-in-use.ts`); `made`: the version of the code that paired them. */
export interface StoredPairs {
  sha256: string;
  made: string;
  twins: Int32Array<ArrayBuffer>;
}

/** An account that looks like a listed one and that a person found to be no imitation: who, why, when (ISO instant). */
export interface SafeLookalike {
  accountKey: string;
  listedKey: string;
  by: string;
  reason: string;
  at: string;
}

/** The imported copy of database version 1, kept until it is made a version. */
export interface OldDirectory {
  id: string;
  sha256: string;
  importedAt: string;
  packed: unknown;
}

/** The reader pack in use, as it was accepted; `sha256` is the file's. */
export interface StoredReaderPack {
  id: string;
  sha256: string;
  importedAt: string;
  pack: ReaderPack;
}

/** A picture as a person recorded it from the page: the hash alone (`lib/model/picture.ts`). `at`: ISO instant. */
export interface StoredPicture {
  accountKey: string;
  hash: string;
  at: string;
}

/** A policy pack from a file, as it was accepted: `file` is its whole text parsed; `sha256` the file's. `at`: ISO instant. */
export interface StoredPolicyPack {
  id: string;
  sha256: string;
  at: string;
  file: unknown;
}

/**
 * What the background decides with. `activeDirectory`: hash of a version; without it the embedded copy is used. `packsOff`: ids of packs that
 * are switched off, separated by spaces.
 */
export interface StoredSetting {
  key: 'activeDirectory' | 'packsOff';
  value: string;
}

export interface VigieDatabase extends Dexie {
  audits: EntityTable<AuditRecord, 'id'>;
  accounts: EntityTable<AccountSummary, 'accountKey'>;
  directories: EntityTable<OldDirectory, 'id'>;
  directoryVersions: EntityTable<StoredVersion, 'sha256'>;
  directoryColumns: EntityTable<StoredColumns, 'sha256'>;
  directoryRows: EntityTable<StoredRows, 'sha256'>;
  directoryLookalikes: EntityTable<StoredLookalikes, 'sha256'>;
  safeLookalikes: Table<SafeLookalike, [string, string]>;
  settings: EntityTable<StoredSetting, 'key'>;
  readerPacks: EntityTable<StoredReaderPack, 'id'>;
  answers: Table<PersonAnswer, [string, string]>;
  attestations: Table<Attestation, string>;
  decisions: Table<Decision, [string, string]>;
  pictures: EntityTable<StoredPicture, 'accountKey'>;
  policyPacks: EntityTable<StoredPolicyPack, 'id'>;
  directoryPairs: EntityTable<StoredPairs, 'sha256'>;
}

/**
 * Opens lazily, at the first question. Writes are handed to the system before they are acknowledged, so that they survive the
 * death of the worker and of the browser (`relaxed`); only a power cut in that second could take the last one.
 */
export function openDatabase(name = 'vigie'): VigieDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'relaxed' }) as VigieDatabase;
  db.version(v1.version).stores(v1.stores);
  db.version(v2.version).stores(v2.stores);
  db.version(v3.version)
    .stores(v3.stores)
    .upgrade(async (old) => {
      for (const account of await old.table<OldAccount, string>('accounts').toArray()) {
        const audits = await old
          .table<OldAudit, string>('audits')
          .where('accountKey')
          .equals(account.accountKey)
          .sortBy('observedAt');
        v3.learn(account, audits);
        await old.table('accounts').put(account);
      }
    });
  db.version(v4.version).stores(v4.stores);
  return db;
}
