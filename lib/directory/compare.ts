/** What changed from one copy of a list to another: word for word, account by account. */
import { type KeyedRow, LISTED_CELLS, type ListedCell, type ListedRow } from './listed-row';

/** One cell that reads otherwise. */
export interface CellChange {
  cell: ListedCell;
  from: string;
  to: string;
}

/**
 * `added`, `removed`: a row of the account on one side only (`row`: as it stands there). `moved`: to another organization, whatever
 * else changed; `edited`: anything else. `row` is the newer one of the two, `cells` what differs.
 */
export interface DirectoryChange {
  kind: 'added' | 'removed' | 'moved' | 'edited';
  key: string;
  row: ListedRow;
  cells: CellChange[];
}

const OWNERS: ReadonlySet<ListedCell> = new Set(['organizationEn', 'organizationFr']);

/**
 * Rows belong together by account key: a row whose address names another account is another row. Several rows of one account are paired by
 * edition, equal rows first. The order of rows means nothing. Sorted: removed, added, moved, edited, each in the order of the list.
 */
export function compareRows(before: readonly KeyedRow[], after: readonly KeyedRow[]): DirectoryChange[] {
  const old = byKey(before);
  const found: DirectoryChange[] = [];
  for (const [key, rows] of byKey(after)) {
    const { pairs, left, right } = pairRows(old.get(key) ?? [], rows);
    old.delete(key);
    found.push(...left.map((row) => change('removed', key, row)));
    found.push(...right.map((row) => change('added', key, row)));
    for (const [from, to] of pairs) {
      const cells = differences(from, to);
      if (cells.length === 0) continue;
      const isMoved = cells.some(({ cell }) => OWNERS.has(cell));
      found.push({ kind: isMoved ? 'moved' : 'edited', key, row: to, cells });
    }
  }
  for (const [key, rows] of old) found.push(...rows.map((row) => change('removed', key, row)));
  const order = ['removed', 'added', 'moved', 'edited'];
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function change(kind: 'added' | 'removed', key: string, row: ListedRow): DirectoryChange {
  return { kind, key, row, cells: [] };
}

function byKey(rows: readonly KeyedRow[]): Map<string, ListedRow[]> {
  const found = new Map<string, ListedRow[]>();
  for (const { key, row } of rows) {
    const identity = key || `${row.platform} ${row.url}`;
    const group = found.get(identity);
    if (group) group.push(row);
    else found.set(identity, [row]);
  }
  return found;
}

/** Equal rows first, then rows of the same edition, then the rest in order. */
function pairRows(before: readonly ListedRow[], after: readonly ListedRow[]) {
  const left = [...before];
  const right = [...after];
  const pairs: [ListedRow, ListedRow][] = [];
  const pairBy = (isPair: (from: ListedRow, to: ListedRow) => boolean) => {
    for (const from of [...left]) {
      const to = right.find((row) => isPair(from, row));
      if (to === undefined) continue;
      pairs.push([from, to]);
      left.splice(left.indexOf(from), 1);
      right.splice(right.indexOf(to), 1);
    }
  };
  pairBy((from, to) => from.part === to.part && differences(from, to).length === 0);
  pairBy((from, to) => from.part === to.part);
  pairBy(() => true);
  return { pairs, left, right };
}

function differences(from: ListedRow, to: ListedRow): CellChange[] {
  return LISTED_CELLS.filter((cell) => from[cell] !== to[cell]).map((cell) => ({
    cell,
    from: from[cell],
    to: to[cell],
  }));
}
