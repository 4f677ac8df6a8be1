/** What an export format is, and what it receives. */
import type { MessageKey, Translator } from '@/lib/i18n/translate';
import type { PersonsWords } from '@/lib/model/answer';
import type { DirectoryCopy } from '@/lib/model/directory';
import type { PackTexts, PolicyPack } from '@/lib/model/pack';
import type { AuditRecord } from '@/lib/model/record';

/**
 * Everything that goes into a file.
 * `directory`: the copy in use when exporting, null without one (each audit names the copy it was judged with).
 * `packs`: pack id to version, those in force now; `policies`: the packs themselves. `said`: what persons said; of decisions on imitation only those that may be exported
 * (`lib/model/decision.ts`). `pages`: every audit, oldest first, some at a time; may be asked for once only.
 */
export interface Report {
  exportedAt: string;
  version: string;
  directory: DirectoryCopy | null;
  packs: Readonly<Record<string, string>>;
  said: PersonsWords;
  policies: readonly PolicyPack[];
  pages(): AsyncIterable<readonly AuditRecord[]>;
}

/** The words of a file: records hold codes only. `packTexts`: pack id to its texts, in the translator's language. */
export interface ReportWords {
  t: Translator;
  packTexts: ReadonlyMap<string, PackTexts>;
}

/** One format of the export menu. `extension` is without a dot; `write` gives the file's text, piece by piece. */
export interface Exporter {
  id: string;
  label: MessageKey;
  extension: string;
  mediaType: string;
  write(report: Report, words: ReportWords): AsyncIterable<string>;
}
