/** The defects of a list as tables of texts, header first: what a file of them holds. */
import type { DefectFile, ListCheck } from '@/components/list-view';
import type { Defect } from '@/lib/directory/lint/defect';
import { noteValues, PATCH_COLUMNS, patchRows } from '@/lib/directory/lint/patch';
import { createTranslator, type Translator } from '@/lib/i18n/translate';

const REPORT_COLUMNS = [
  'defect',
  'severity',
  'title_en',
  'title_fr',
  'defects',
  'rows',
  'corrections',
  'what_to_do_en',
  'what_to_do_fr',
] as const;

const en = createTranslator('en');
const fr = createTranslator('fr');

export function defectRows(kind: DefectFile, { rows, report }: ListCheck): string[][] {
  if (kind === 'report') {
    const lines = report.groups.map(({ kind: code, severity, defects, rows: flawed, mended }) => [
      code,
      severity,
      en(`lint.${code}.title`),
      fr(`lint.${code}.title`),
      String(defects.length),
      String(flawed),
      String(mended),
      en(`lint.${code}.todo`),
      fr(`lint.${code}.todo`),
    ]);
    return [[...REPORT_COLUMNS], ...lines];
  }
  const defects = report.groups.flatMap((group) => group.defects).sort((a, b) => a.row - b.row);
  const note = (t: Translator) => (defect: Defect) =>
    t.maybe(`lint.${defect.kind}.found`, noteValues(defect)) ?? defect.kind;
  const listed = rows.map(({ row }) => row);
  return [[...PATCH_COLUMNS], ...patchRows(listed, defects, { en: note(en), fr: note(fr) })];
}
