/** What the screens show of a directory, whatever its packed form. */
import type { AccountLanguage, DirectoryCopy } from '@/lib/model/directory';

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
  former: number;
  organizations: number;
  rows(): readonly DirectoryRow[];
}

/** A file that was read but not yet put to use. `packed`: the project's own form, handed to the background untouched. */
export interface DirectoryPreview {
  fileName: string;
  accounts: number;
  organizations: number;
  /** Accounts by platform, most first. */
  platforms: readonly { platform: string; accounts: number }[];
  firstRows: readonly DirectoryRow[];
  packed: unknown;
}
