/** The database `vigie`: its tables and the shape of what each holds. Everything that is stored is here. */
import { Dexie, type EntityTable } from 'dexie';
import type { ReaderPack } from '@/lib/model/reader-pack';
import type { AuditRecord } from '@/lib/model/record';
import { v1 } from './migrations/v1';
import { v2 } from './migrations/v2';
import type { AccountSummary } from './summary';

/** An imported copy of the list, as it was accepted. `packed` is the project's own schema (`lib/directory/packed.ts`), parsed before it came here. */
export interface StoredDirectory {
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

/** What the background decides with. `activeDirectory` holds the id of an imported copy; without it the embedded copy is used. */
export interface StoredSetting {
  key: 'activeDirectory';
  value: string;
}

export interface VigieDatabase extends Dexie {
  audits: EntityTable<AuditRecord, 'id'>;
  accounts: EntityTable<AccountSummary, 'accountKey'>;
  directories: EntityTable<StoredDirectory, 'id'>;
  settings: EntityTable<StoredSetting, 'key'>;
  readerPacks: EntityTable<StoredReaderPack, 'id'>;
}

/**
 * Opens lazily, at the first question. Writes are handed to the system before they are acknowledged, so that they survive the
 * death of the worker and of the browser (`relaxed`); only a power cut in that second could take the last one.
 */
export function openDatabase(name = 'vigie'): VigieDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'relaxed' }) as VigieDatabase;
  db.version(v1.version).stores(v1.stores);
  db.version(v2.version).stores(v2.stores);
  return db;
}
