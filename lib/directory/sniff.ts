/** Which character separates the cells of a text. papaparse's own guess fails on small files, so it is never asked. */
import { cellOfName } from './column-words';
import { readSeparated } from './separated-text';

const DELIMITERS = [',', ';', '\t', '|'];
/** Enough for the header and some rows. */
const SAMPLE = 20_000;
const SAMPLE_ROWS = 20;

/**
 * A first line `sep=;` is obeyed when it names a separator Vigie knows, and is no row. Else the separator under which most columns of the first
 * line have names that lists use, then under which most rows are as long as the first, then that with most columns.
 */
export function sniffDelimiter(text: string): { body: string; delimiter: string } {
  const [line = '', said = ''] = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text) ?? [];
  const body = text.slice(line.length);
  if (DELIMITERS.includes(said)) return { body, delimiter: said };
  const sample = body.slice(0, SAMPLE).replace(/\r\n?/g, '\n');
  const isWhole = body.length <= SAMPLE;
  const [best = ','] = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: scoreOf(sample, delimiter, isWhole),
  }))
    .sort((a, b) => b.score - a.score)
    .map(({ delimiter }) => delimiter);
  return { body, delimiter: best };
}

function scoreOf(sample: string, delimiter: string, isWhole: boolean): number {
  const { data } = readSeparated(sample, delimiter, isWhole);
  const [header = []] = data;
  if (header.length < 2) return 0;
  const named = header.filter((name) => cellOfName(name) !== null).length;
  const rows = data.slice(1, SAMPLE_ROWS).filter((cells) => cells.length > 1);
  const even =
    rows.length === 0 ? 0 : rows.filter((cells) => cells.length === header.length).length / rows.length;
  return named * 100 + even * 50 + Math.min(header.length, 40);
}
