/** What exporters receive, around some records; and their pieces as one text. */
import type { Exporter, Report, ReportWords } from '@/lib/export/exporter';
import { createTranslator } from '@/lib/i18n/translate';
import type { Language } from '@/lib/model/ids';
import type { PackTexts } from '@/lib/model/pack';
import type { AuditRecord } from '@/lib/model/record';

export function report(records: readonly AuditRecord[], pageSize = 2): Report {
  return {
    exportedAt: '2026-11-22T15:04:05.678Z',
    version: '0.1.0',
    directory: { id: 'harbours-2026', date: '2026-08-22', sha256: '0'.repeat(64), accounts: 2 },
    packs: { 'directive-2025': '2026.11' },
    policies: [],
    said: { answers: [], attestations: [], decisions: [] },
    async *pages() {
      for (let from = 0; from < records.length; from += pageSize) {
        yield await Promise.resolve(records.slice(from, from + pageSize));
      }
    },
  };
}

/** Words of a language, with the texts of the rules given for the pack `directive-2025`. */
export function words(language: Language, rules: PackTexts['rules'] = {}): ReportWords {
  const texts: PackTexts = { name: 'Test', documents: {}, clauses: {}, rules };
  return {
    t: createTranslator(language, 'UTC'),
    packTexts: new Map([['directive-2025', texts]]),
  };
}

export async function pieces(exporter: Exporter, given: Report, spoken: ReportWords): Promise<string[]> {
  const written: string[] = [];
  for await (const piece of exporter.write(given, spoken)) written.push(piece);
  return written;
}
