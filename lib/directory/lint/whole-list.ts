/** Defects that only show when rows are held against each other (NOTES.md §3: 20 accounts listed twice, languages that conflict between the two feeds). */
import type { DefectValues, Finding } from './defect';
import { languageCode } from './language';
import type { RowView } from './row-view';

/** A finding about one of the rows. */
export interface RowFinding extends Finding {
  view: RowView;
}

/** Rows grouped by a text; rows without one are left out. */
function groupBy(views: readonly RowView[], keyOf: (view: RowView) => string | null): RowView[][] {
  const groups = new Map<string, RowView[]>();
  for (const view of views) {
    const key = keyOf(view);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(view);
    else groups.set(key, [view]);
  }
  return [...groups.values()];
}

function about(views: readonly RowView[], kind: Finding['kind'], cell: Finding['cell']): RowFinding[] {
  return views.map((view) => ({ view, kind, cell, values: others(views, view) }));
}

/** The other rows, as the source counts them. */
function others(views: readonly RowView[], own: RowView): DefectValues {
  const rest = views.filter((view) => view !== own).map(({ row }) => row);
  return { rows: rest.map(({ part, row }) => (part === '' ? String(row) : `${part.toUpperCase()} ${row}`)) };
}

/** One account twice in one edition, and YouTube names that two of its name spaces share: perhaps one channel (NOTES.md §4). */
export function duplicatesFamily(views: readonly RowView[]): RowFinding[] {
  const same = groupBy(views, ({ row, address }) => address && `${row.part}\n${address.key}`);
  const namesakes = groupBy(views, ({ address }) => {
    const isNamed = address?.platform === 'youtube' && address.kind !== 'channel';
    return isNamed ? address.handle.toLowerCase() : null;
  });
  const isNew = (group: readonly RowView[]) => new Set(group.map(({ address }) => address?.key)).size > 1;
  return [
    ...same.filter((group) => group.length > 1).flatMap((group) => about(group, 'duplicate', 'url')),
    ...namesakes.filter(isNew).flatMap((group) => about(group, 'probable-duplicate', 'url')),
  ];
}

/** One account in both editions whose language is not the same in each. */
export function betweenPartsFamily(views: readonly RowView[]): RowFinding[] {
  return groupBy(views, ({ address }) => address && address.key)
    .filter((group) => new Set(group.map(({ row }) => row.part)).size > 1)
    .filter((group) => new Set(group.map(({ row }) => languageCode(row.language))).size > 1)
    .flatMap((group) => about(group, 'language-between-parts', 'language'));
}

/**
 * A bilingual account that only one edition lists. Said only where the list itself repeats most bilingual accounts in both editions:
 * some copies keep each account once (`directory/README.md`, "Known holes").
 */
export function bilingualFamily(views: readonly RowView[]): RowFinding[] {
  const bilingual = views.filter(({ row }) => row.part !== '' && languageCode(row.language) === 'bi');
  const keys = new Map<string, Set<string>>();
  for (const { row, address } of views) {
    if (address) keys.set(address.key, (keys.get(address.key) ?? new Set()).add(row.part));
  }
  const isRepeated = ({ address }: RowView) => address !== null && (keys.get(address.key)?.size ?? 0) > 1;
  const [repeated, alone] = [
    bilingual.filter(isRepeated),
    bilingual.filter((view) => view.address && !isRepeated(view)),
  ];
  if (repeated.length < alone.length) return [];
  return alone.map((view) => ({
    view,
    kind: 'bilingual-in-one-part',
    cell: 'language',
    values: { part: view.row.part },
  }));
}

/** An account in one language for which no account in the other was found. */
export function twinFamily(views: readonly RowView[], unpaired: ReadonlySet<string>): RowFinding[] {
  return views.flatMap((view): RowFinding[] => {
    const language = languageCode(view.row.language);
    if (!view.address || !unpaired.has(view.address.key) || language === null || language === 'bi') return [];
    return [{ view, kind: 'missing-twin', cell: 'account', values: { language } }];
  });
}
