/** Defects as what the owner of a list works from: a report by kind, and a table of corrections, cell by cell. */
import type { ListedRow } from '../listed-row';
import { DEFECT_KINDS, type Defect, type DefectKind, type DefectValues, type Severity } from './defect';

/** Columns of the patch file, in order. */
export const PATCH_COLUMNS = [
  'part',
  'row',
  'account',
  'url',
  'cell',
  'defect',
  'found',
  'proposed',
  'note_en',
  'note_fr',
] as const;

/** What a defect says in each language; the texts are `lint.<kind>.found` in `lib/i18n`. */
export interface DefectNotes {
  en(defect: Defect): string;
  fr(defect: Defect): string;
}

/**
 * The patch as rows of texts, one defect each, in the order given, without the header. `part` and `row` find the row in its source,
 * `account` and `url` are its cells word for word, `proposed` is the whole cell as it should be (empty: somebody must decide). Several
 * defects of one cell propose the same text. The caller writes the file, and guards the cells against spreadsheets.
 */
export function patchRows(
  rows: readonly ListedRow[],
  defects: readonly Defect[],
  notes: DefectNotes,
): string[][] {
  return defects.flatMap((defect) => {
    const row = rows[defect.row];
    if (row === undefined) return [];
    const { part, account, url } = row;
    const { cell, kind, found, proposed } = defect;
    return [
      [
        part,
        String(row.row),
        account,
        url,
        cell,
        kind,
        found,
        proposed ?? '',
        notes.en(defect),
        notes.fr(defect),
      ],
    ];
  });
}

/** What fills the places of a defect's texts: its own values, the cell (`found`) and the correction (`proposed`, empty for none). */
export function noteValues({ values, found, proposed }: Defect): DefectValues {
  return { ...values, found, proposed: proposed ?? '' };
}

/** All defects of one kind. `rows`: how many rows have one; `mended`: how many defects have a correction. */
export interface DefectGroup {
  kind: DefectKind;
  severity: Severity;
  rows: number;
  mended: number;
  defects: Defect[];
}

/** `rows`: rows read; `flawed`: those with a defect; the rest are counts of defects. Groups: kinds that were met, in the order of `DEFECT_KINDS`. */
export interface LintReport {
  rows: number;
  flawed: number;
  wrong: number;
  untidy: number;
  mended: number;
  groups: DefectGroup[];
}

/** Groups what `lintRows` found. */
export function reportDefects(rows: readonly ListedRow[], defects: readonly Defect[]): LintReport {
  const byKind = new Map<DefectKind, Defect[]>();
  for (const defect of defects) {
    const group = byKind.get(defect.kind);
    if (group) group.push(defect);
    else byKind.set(defect.kind, [defect]);
  }
  const groups = (Object.keys(DEFECT_KINDS) as DefectKind[]).flatMap((kind) => {
    const found = byKind.get(kind);
    return found ? [toGroup(kind, found)] : [];
  });
  const wrong = defects.filter(({ severity }) => severity === 'wrong').length;
  return {
    rows: rows.length,
    flawed: countRows(defects),
    wrong,
    untidy: defects.length - wrong,
    mended: countMended(defects),
    groups,
  };
}

function toGroup(kind: DefectKind, defects: Defect[]): DefectGroup {
  const { severity } = DEFECT_KINDS[kind];
  return { kind, severity, rows: countRows(defects), mended: countMended(defects), defects };
}

function countRows(defects: readonly Defect[]): number {
  return new Set(defects.map(({ row }) => row)).size;
}

function countMended(defects: readonly Defect[]): number {
  return defects.filter(({ proposed }) => proposed !== null).length;
}
