/** papaparse, behind one door: a piece of separated text to cells. Its guesses (separator, line ends) are never asked for. */
import Papa from 'papaparse';

/** `errors`: rows (position in `data`) where a quotation mark opens or closes where it cannot. `end`: where the last whole row ends. */
export interface Separated {
  data: string[][];
  errors: number[];
  end: number;
}

/** `text`: with `\n` as its only line end. `isLast`: its last row is whole; else it is left for the next piece. */
export function readSeparated(text: string, delimiter: string, isLast: boolean): Separated {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  const { data, errors, meta } = parser.parse(text, 0, !isLast) as {
    data: string[][];
    errors: { type: string; row?: number }[];
    meta: { cursor: number };
  };
  const broken = errors.flatMap(({ type, row = 0 }) => (type === 'Quotes' && row < data.length ? [row] : []));
  return { data, errors: broken, end: meta.cursor };
}
