/** The owner's name in each cell that holds one, and the hidden one in the link against the shown one (NOTES.md §1 and §3). */
import { cleanText } from './characters';
import type { Finding } from './defect';
import type { DepartmentReading } from './department-names';
import type { RowView } from './row-view';

const CELLS = ['organizationEn', 'organizationFr', 'linkOrganization'] as const;
type OwnerCell = (typeof CELLS)[number];

/** What a cell's name is read as; null for an empty cell, or where its language is not known. */
function readOwner({ row, language, names }: RowView, cell: OwnerCell): DepartmentReading | null {
  const own = cell === 'organizationEn' ? 'en' : cell === 'organizationFr' ? 'fr' : language;
  return own === null ? null : names.read(row[cell], own);
}

export function departmentFamily(view: RowView): Finding[] {
  return CELLS.flatMap((cell): Finding[] => {
    const reading = readOwner(view, cell);
    if (reading === null || reading.flaw === null) return [];
    if (reading.flaw === 'department-unknown' && !view.isOfRegister) return [];
    return [
      { kind: reading.flaw, cell, isCertain: reading.title !== null, values: { title: reading.title ?? '' } },
    ];
  });
}

/** Differences in the invisible characters or in the spaces alone are other defects. */
export function linkDepartmentFamily(view: RowView): Finding[] {
  const cell = 'linkOrganization';
  const shownCell = view.language === 'fr' ? 'organizationFr' : 'organizationEn';
  const [shown, hidden] = [cleanText(view.row[shownCell]), cleanText(view.row[cell])];
  if (!view.hasLinkOrganization || shown === '') return [];
  if (hidden === '') return [{ kind: 'link-department-empty', cell, values: { department: shown } }];
  if (hidden === shown) return [];
  return [
    {
      kind: 'link-department-differs',
      cell,
      values: { department: shown, hidden },
      isCertain: isSameOwner(view, shownCell),
    },
  ];
}

/** Two names of one institution: the shown one's title serves both. */
function isSameOwner(view: RowView, shownCell: OwnerCell): boolean {
  const [shown, hidden] = [readOwner(view, shownCell), readOwner(view, 'linkOrganization')];
  return shown?.title != null && shown.title === hidden?.title;
}

/** The title that should stand in the cell, else its text without what cannot be seen. */
export function mendOwner(view: RowView, cell: OwnerCell): string {
  const text = view.row[cell];
  if (cell === 'linkOrganization' && cleanText(text) === '') {
    return view.hasLinkOrganization
      ? mendOwner(view, view.language === 'fr' ? 'organizationFr' : 'organizationEn')
      : text;
  }
  const reading = readOwner(view, cell);
  return reading !== null && reading.flaw !== null && reading.title !== null
    ? reading.title
    : cleanText(text);
}
