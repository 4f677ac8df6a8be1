/** Writes every stored audit to a file, piece by piece, and hands it to the browser. */
import type { Actions } from '@/components/app-context';
import { downloadText } from '@/lib/browser/download';
import { exporters, exportFileName } from '@/lib/export';
import type { Report } from '@/lib/export/exporter';
import type { Translator } from '@/lib/i18n/translate';
import type { DirectoryCopy } from '@/lib/model/directory';
import { fail, ok } from '@/lib/model/errors';
import { packs } from '@/lib/packs';
import type { AuditRepository } from '@/lib/storage/audits';

/**
 * The export action of the screens; the file speaks the language of the screen at that moment. `copyInUse`: the directory
 * named in the file, null without one.
 */
export function auditExport(
  audits: AuditRepository,
  version: string,
  translator: () => Translator,
  copyInUse: () => Promise<DirectoryCopy | null>,
): Actions['exportAudits'] {
  return async (id, progress) => {
    const exporter = exporters.find((known) => known.id === id);
    if (exporter === undefined) return fail('wrong-format', { path: id });
    const exportedAt = new Date().toISOString();
    const fileName = exportFileName(exporter, exportedAt);
    const t = translator();
    let written = 0;
    const report: Report = {
      exportedAt,
      version,
      directory: await copyInUse(),
      packs: Object.fromEntries(packs.map(({ pack }) => [pack.id, pack.version])),
      async *pages() {
        for await (const page of audits.pages()) {
          yield page;
          written += page.length;
          progress(written);
        }
      },
    };
    const packTexts = new Map(packs.map(({ pack, texts }) => [String(pack.id), texts[t.language]]));
    try {
      await downloadText(fileName, exporter.mediaType, exporter.write(report, { t, packTexts }));
    } catch (problem) {
      return fail('storage-failed', { detail: problem instanceof Error ? problem.name : 'unknown' });
    }
    return ok({ audits: written, fileName });
  };
}
