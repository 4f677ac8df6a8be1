/** Which rows of a list's two editions mean the same account: joined by account key, never by place (NOTES.md §1). */

/** One account of the list: the row that stands for it, and its row in the other edition, -1 when it stands in one only. */
export interface Joined {
  row: number;
  twin: number;
}

/**
 * `keys`: the account key of each row, null for rows that mean none. `parts`: the edition of each row. The first row of a key in the English
 * edition goes with the first in the French one, the second with the second: a key that stands twice in one edition stays two accounts of the list.
 * In the order of the English edition, then of what only the French one has.
 */
export function joinParts(keys: readonly (string | null)[], parts: readonly string[]): Joined[] {
  const french = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key === null || parts[row] !== 'fr') return;
    const rows = french.get(key);
    if (rows) rows.push(row);
    else french.set(key, [row]);
  });
  const taken = new Set<number>();
  const joined: Joined[] = [];
  keys.forEach((key, row) => {
    if (key === null || parts[row] === 'fr') return;
    const twin = parts[row] === 'en' ? (french.get(key)?.shift() ?? -1) : -1;
    taken.add(twin);
    joined.push({ row, twin });
  });
  keys.forEach((key, row) => {
    if (key !== null && parts[row] === 'fr' && !taken.has(row)) joined.push({ row, twin: -1 });
  });
  return joined;
}
