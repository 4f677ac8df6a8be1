/** Lint: every defect of a list, with what would put it right (`NOTES.md` §3). A new family is one file and one line here. */
import type { ListedRow } from '../listed-row';
import { atOnce, ROWS_A_STEP, type Steps } from '../steps';
import { charactersFamily } from './characters';
import { DEFECT_KINDS, type Defect, type Finding, type LintContext } from './defect';
import { departmentFamily, linkDepartmentFamily } from './department';
import { departmentNames } from './department-names';
import { handleFamily } from './handle';
import { hostFamily } from './host';
import { languageFamily } from './language';
import { mendRow } from './mend';
import { pathFamily } from './path';
import { labelFamily } from './platform-label';
import { type RowView, viewRows } from './row-view';
import { shapeFamily } from './shape';
import {
  betweenPartsFamily,
  bilingualFamily,
  duplicatesFamily,
  type RowFinding,
  twinFamily,
} from './whole-list';

/** What one row alone can show. */
const ROW_FAMILIES: readonly ((view: RowView) => Finding[])[] = [
  hostFamily,
  pathFamily,
  shapeFamily,
  labelFamily,
  handleFamily,
  departmentFamily,
  linkDepartmentFamily,
  languageFamily,
  charactersFamily,
];

/** What rows show when they are held against each other. */
const LIST_FAMILIES: readonly ((views: readonly RowView[], context: LintContext) => RowFinding[])[] = [
  duplicatesFamily,
  betweenPartsFamily,
  bilingualFamily,
  (views, { unpaired }) => (unpaired ? twinFamily(views, unpaired) : []),
];

/** All defects, by row, then in the order of the families. A row that is right gives none. */
export function lintRows(rows: readonly ListedRow[], context: LintContext): Defect[] {
  return atOnce(lintSteps(rows, context));
}

/** The same in steps, for long lists: counted in rows, each of which is looked at twice. */
export function* lintSteps(rows: readonly ListedRow[], context: LintContext): Steps<Defect[]> {
  const total = 2 * rows.length;
  const views = viewRows(rows, departmentNames(context.organizations));
  const byRow: Finding[][] = [];
  for (const view of views) {
    if (view.index % ROWS_A_STEP === 0) yield { done: view.index, total };
    byRow.push(ROW_FAMILIES.flatMap((family) => family(view)));
  }
  for (const family of LIST_FAMILIES) {
    for (const { view, ...finding } of family(views, context)) byRow[view.index]?.push(finding);
  }
  const defects: Defect[] = [];
  for (const view of views) {
    if (view.index % ROWS_A_STEP === 0) yield { done: rows.length + view.index, total };
    defects.push(...toDefects(view, byRow[view.index] ?? []));
  }
  return defects;
}

function toDefects(view: RowView, findings: readonly Finding[]): Defect[] {
  const { row, index } = view;
  const mended = mendRow(view);
  const toDefect = ({
    kind,
    cell,
    values = {},
    isCertain = DEFECT_KINDS[kind].isCertain,
  }: Finding): Defect => {
    const proposed = isCertain && mended[cell] !== row[cell] ? mended[cell] : null;
    return {
      kind,
      row: index,
      cell,
      found: row[cell],
      proposed,
      values,
      severity: DEFECT_KINDS[kind].severity,
    };
  };
  const defects = findings.map(toDefect);
  const isMended = defects.some(({ cell, proposed }) => cell === 'url' && proposed !== null);
  const isCanonical = view.address === null || mended.url === row.url;
  // Nothing wrong but the form: a bare host, a last slash, a title in the path.
  return isMended || isCanonical ? defects : [...defects, toDefect({ kind: 'other-form', cell: 'url' })];
}
