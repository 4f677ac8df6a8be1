/** Which column of an unknown table fills which cell: by the names people give to columns, checked against what stands in them. */
import { parseAddress } from '@/lib/addresses';
import { cellOfName } from '../column-words';
import { platformOf } from '../handle-address';
import { type ColumnMapping, MAPPED_CELLS, type MappedCell } from './source';

/** Rows that are looked at. */
export const SAMPLE_ROWS = 50;

interface Candidate {
  cell: MappedCell;
  column: number;
  /** Lower is better. */
  rank: number;
}

/**
 * The best column for each cell; null where none fits. `sampleRows`: the first rows. A column whose name means an address must hold some, and
 * without such a name the column that holds most of them is taken: the address is what decides an account.
 */
export function guessColumns(
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
): ColumnMapping {
  const rows = sampleRows.slice(0, SAMPLE_ROWS);
  const mapping = new Map<MappedCell, number>();
  const taken = new Set<number>();
  for (const { cell, column } of candidates(header, rows).sort((a, b) => a.rank - b.rank)) {
    if (mapping.has(cell) || taken.has(column)) continue;
    mapping.set(cell, column);
    taken.add(column);
  }
  return Object.fromEntries(MAPPED_CELLS.map((cell) => [cell, mapping.get(cell) ?? null])) as ColumnMapping;
}

function candidates(header: readonly string[], rows: readonly (readonly string[])[]): Candidate[] {
  return header.flatMap((name, column): Candidate[] => {
    const cells = rows.map((row) => row[column] ?? '').filter((text) => text.trim() !== '');
    const addresses = share(cells, (text) => parseAddress(text) !== null);
    const named = cellOfName(name);
    const isEmpty = cells.length === 0;
    const found: Candidate[] = [];
    // Half of the filled cells being accounts' addresses says more than any name, and no other cell is filled with addresses.
    if (addresses >= 0.5) {
      const rank = named?.cell === 'url' ? named.rank - 1000 : -100;
      return [{ cell: 'url', column, rank: rank - Math.round(addresses * 100) }];
    }
    if (named === null) return [];
    if (named.cell === 'url' && !isEmpty) return [];
    const isPlatform =
      named.cell !== 'platform' || isEmpty || share(cells, (text) => platformOf(text) !== null) >= 0.5;
    if (isPlatform) found.push({ ...named, column });
    return found;
  });
}

function share(cells: readonly string[], test: (text: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}
