/** The readers as screens show them: what each rests on, which hosts are allowed, and what a reader pack changes. */
import type { Language } from '@/lib/model/ids';
import type { ReaderChange, ReaderPack } from '@/lib/model/reader-pack';

/**
 * One reader. `patterns`: its hosts as match patterns, empty for a platform of many servers (`isAnyServer`).
 * `isOptional`: its hosts are allowed one by one, by the person. `basis`: `pages` were seen, or only other projects' `code`.
 */
export interface ReaderView {
  id: string;
  name: string;
  version: string;
  evidence: string;
  basis: 'pages' | 'code';
  languages: readonly string[];
  limits: Record<Language, readonly string[]>;
  patterns: readonly string[];
  isOptional: boolean;
  isAnyServer: boolean;
}

/** What a pack changes of one reader. `isApplied` false: it was written for another version of that reader. */
export interface ReaderChangeView extends ReaderChange {
  platform: string;
  isApplied: boolean;
}

/** A pack in use, or one that was chosen and is not yet in use (`importedAt` null; `text`: the file's). */
export interface ReaderPackView {
  pack: ReaderPack;
  sha256: string;
  importedAt: string | null;
  changes: readonly ReaderChangeView[];
}

/** A page that could be read if its hosts were allowed. */
export interface SiteOffer {
  platform: string;
  patterns: readonly string[];
}
