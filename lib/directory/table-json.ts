/** A list of objects (JSON) as a table: one row an object, one column a key. */
import { MAX_COLUMNS, type Table } from './table';

/**
 * The list itself, or the only list of objects at the top of the file (`items`, `results`, `accounts`…). Cells are texts; lists of texts are
 * joined by `; `; what is nested deeper has no column. Null when the value holds no such list, or objects with too many keys.
 */
export function tableOfObjects(value: unknown): Table | null {
  const list = listIn(value);
  if (list === null) return null;
  const columns = new Map<string, number>();
  for (const item of list) {
    for (const [key, cell] of Object.entries(item)) {
      if (!columns.has(key) && textOf(cell) !== null) columns.set(key, columns.size);
    }
    if (columns.size > MAX_COLUMNS) return null;
  }
  const rows = list.map((item, index) => {
    const cells = Array.from({ length: columns.size }, () => '');
    for (const [key, cell] of Object.entries(item)) {
      const column = columns.get(key);
      if (column !== undefined) cells[column] = textOf(cell) ?? '';
    }
    return { row: index + 1, cells };
  });
  return { header: [...columns.keys()], rows, flaws: new Map() };
}

function listIn(value: unknown): object[] | null {
  if (isListOfObjects(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  const lists = Object.values(value).filter(isListOfObjects);
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

function isListOfObjects(value: unknown): value is object[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  );
}

/** Null for what is no text: an object, a list of objects. */
function textOf(cell: unknown): string | null {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return String(cell);
  if (!Array.isArray(cell)) return null;
  const texts = cell.map((item: unknown) =>
    typeof item === 'string' ? item : typeof item === 'number' ? numberText(item) : null,
  );
  return texts.includes(null) ? null : texts.join('; ');
}

/** A whole number too long to be kept exactly is no longer the one that was written, and says so. */
function numberText(value: number): string {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${value} (?)` : String(value);
}
