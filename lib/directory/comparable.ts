/** Two copies of a list that came by different ways made to tell the same things, so that only the list's own changes show. */
import { type KeyedRow, LISTED_CELLS, type ListedRow } from './listed-row';

/** The tracker's copy of 2026-08-22 still has 2 such rows, the feed 216: addresses that once differed by a character. */
const NEARLY_NONE = 0.1;

/**
 * The rows of both, without what only one of them could tell. A cell that is blank in every row of one copy is none of its source's: the public
 * tracker keeps no words of the link. The tracker also keeps an address once, the English row first (README of the facts): beside a copy in which
 * (nearly) no address stands in both editions, French rows with the address of an English row are left out.
 */
export function comparable(
  before: readonly KeyedRow[],
  after: readonly KeyedRow[],
): { before: readonly KeyedRow[]; after: readonly KeyedRow[] } {
  const again = { before: toldAgain(before), after: toldAgain(after) };
  const sizes = [again.before.size, again.after.size];
  const isOnce = Math.min(...sizes) < Math.max(...sizes) * NEARLY_NONE;
  const untold = LISTED_CELLS.filter((cell) => isBlank(before, cell) !== isBlank(after, cell));
  const blank = Object.fromEntries(untold.map((cell) => [cell, '']));
  const told = (rows: readonly KeyedRow[], second: ReadonlySet<KeyedRow>) => {
    const kept = isOnce ? rows.filter((row) => !second.has(row)) : rows;
    return untold.length === 0 ? kept : kept.map(({ key, row }) => ({ key, row: { ...row, ...blank } }));
  };
  return { before: told(before, again.before), after: told(after, again.after) };
}

/** French rows whose address an English row has too. */
function toldAgain(rows: readonly KeyedRow[]): ReadonlySet<KeyedRow> {
  const english = new Set(rows.filter(({ row }) => row.part === 'en').map(({ row }) => row.url));
  return new Set(rows.filter(({ row }) => row.part === 'fr' && english.has(row.url)));
}

function isBlank(rows: readonly KeyedRow[], cell: keyof ListedRow): boolean {
  return rows.every(({ row }) => row[cell] === '');
}
