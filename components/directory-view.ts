/** What the screens show of a directory, whatever its packed form. */
import type { DirectoryChange } from '@/lib/directory/compare';
import type { ColumnMapping } from '@/lib/directory/sources/source';
import type { AccountLanguage, DirectoryCopy } from '@/lib/model/directory';
import type { Result } from '@/lib/model/errors';
import type { Jurisdiction } from '@/lib/model/jurisdiction';

/** A text that exists in both languages. */
export interface Bilingual {
  en: string;
  fr: string;
}

/**
 * One account of the copy, as the searchable list shows it. `url`: its canonical address. `organization` names every owner (joint owners
 * are joined by "; "), `organizationIds` their ids in the same order. `firstSeen`: the day since when it is in the list; `<=` before
 * the day when it may be earlier, empty when unknown. `removedOn`: listed until that day, else null.
 */
export interface DirectoryRow {
  key: string;
  platform: string;
  handle: string;
  accountName: string;
  url: string;
  organization: Bilingual;
  organizationIds: readonly string[];
  firstSeen: string;
  language: AccountLanguage;
  removedOn: string | null;
}

/** The copy in use. `former` counts accounts that are no longer listed; `rows`: listed ones, then former ones, made when asked for. */
export interface DirectoryView {
  copy: DirectoryCopy;
  title: Bilingual;
  source: Bilingual;
  /** Public pages of the source, by language; empty when there is none. */
  sourceUrl: Bilingual;
  /** Words that the licences of the data ask for, and the terms it is copied under; both may be empty. */
  attribution: Bilingual;
  licence: Bilingual;
  isEmbedded: boolean;
  /** Whose accounts it lists; null for federal ones. */
  jurisdiction: Jurisdiction | null;
  former: number;
  organizations: number;
  rows(): readonly DirectoryRow[];
}

/** How chosen files are to be read. `source`: id, null to find it. `mapping`: columns of a table, null for the guess. `title`, `date`: null for the file's own. */
export interface ListChoice {
  files: readonly File[];
  source: string | null;
  mapping: ColumnMapping | null;
  title: string | null;
  date: string | null;
}

/** Files are opened, then their rows are checked. */
export type ListStage = 'open' | 'rows';

/** `progress`: how far a stage is, in no particular unit; `signal` calls it off. */
export interface ListPace {
  progress: (stage: ListStage, done: number, total: number) => void;
  signal: AbortSignal;
}

/**
 * Chosen files, opened. `source`: what they were recognised as, null when they are nothing Vigie knows. `table`: the one file as a table, for
 * choosing its columns; null when it is none. `preview`: what the import would give, or why it is refused.
 */
export interface ListReading {
  source: string | null;
  table: {
    header: readonly string[];
    samples: readonly (readonly string[])[];
    mapping: ColumnMapping;
  } | null;
  preview: Result<DirectoryPreview>;
}

/** Rows that are no account of the list, by reason, each as `part row: text`. */
export interface RowNote {
  reason: string;
  rows: readonly { part: string; row: number; detail: string }[];
}

/** What would change from the version in use (of the day `date`), another copy of the same list; `isOlder`: it would go back in time. */
export interface ChangesSince {
  date: string;
  isOlder: boolean;
  counts: Readonly<Record<DirectoryChange['kind'], number>>;
}

/**
 * Files that were read but not yet put to use: the very copy that would be. `packed`: the project's own form, handed to the background
 * untouched. `title`: null for a list that has a name of its own. `since`: null when another list is in use. `explained`: rows without an account, and why; `skipped`: rows that the source itself takes out; `languagesUnread`: words of language cells
 * that were not understood.
 */
export interface DirectoryPreview {
  fileName: string;
  title: string | null;
  date: string;
  accounts: number;
  organizations: number;
  /** Accounts by platform, most first. */
  platforms: readonly { platform: string; accounts: number }[];
  firstRows: readonly DirectoryRow[];
  explained: readonly RowNote[];
  skipped: readonly RowNote[];
  languagesUnread: readonly string[];
  since: ChangesSince | null;
  packed: unknown;
}

/**
 * What an update did. `before`: the last good copy of the official list, `after`: the new one, by their hashes (the same when nothing changed since
 * that day); `since`: the day of `before`.
 */
export interface DirectoryUpdate {
  before: string;
  after: string;
  since: string;
  accounts: number;
}
