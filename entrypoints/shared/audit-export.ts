/** Writes every stored audit to a file, piece by piece, and hands it to the browser. */
import type { Actions } from '@/components/app-context';
import { downloadText } from '@/lib/browser/download';
import { exporters, exportFileName } from '@/lib/export';
import type { Report } from '@/lib/export/exporter';
import type { Translator } from '@/lib/i18n/translate';
import type { PersonsWords } from '@/lib/model/answer';
import type { DirectoryCopy } from '@/lib/model/directory';
import { fail, ok } from '@/lib/model/errors';
import type { AuditRepository } from '@/lib/storage/audits';
import type { KnownPacks } from './known-packs';

/**
 * The export action of the screens; the file speaks the language of the screen at that moment. `inUse`: the directory
 * named in the file, null without one, and the packs. `wordsToExport`: what persons said, and may leave this computer.
 */
export function auditExport(
  audits: AuditRepository,
  version: string,
  translator: () => Translator,
  inUse: () => Promise<KnownPacks & { directory: DirectoryCopy | null }>,
  wordsToExport: () => Promise<PersonsWords>,
): Actions['exportAudits'] {
  return async (id, progress) => {
    const exporter = exporters.find((known) => known.id === id);
    if (exporter === undefined) return fail('wrong-format', { path: id });
    const exportedAt = new Date().toISOString();
    const fileName = exportFileName(exporter, exportedAt);
    const t = translator();
    const { directory, packs, off } = await inUse();
    const views = [...packs.values()];
    let written = 0;
    const said = await wordsToExport();
    const report: Report = {
      exportedAt,
      version,
      directory,
      said,
      policies: views.map(({ pack }) => pack),
      packs: Object.fromEntries(
        views.filter(({ pack }) => !off.includes(pack.id)).map(({ pack }) => [pack.id, pack.version]),
      ),
      async *pages() {
        for await (const page of audits.pages()) {
          yield page;
          written += page.length;
          progress(written);
        }
      },
    };
    const packTexts = new Map(views.map(({ pack, texts }) => [String(pack.id), texts[t.language]]));
    try {
      await downloadText(fileName, exporter.mediaType, exporter.write(report, { t, packTexts }));
    } catch (problem) {
      return fail('storage-failed', { detail: problem instanceof Error ? problem.name : 'unknown' });
    }
    return ok({ audits: written, answers: said.answers.length, fileName });
  };
}
