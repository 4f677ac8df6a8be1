/**
 * The feed behind canada.ca/en/social.html and /fr/sociaux.html: `sm-en.json` and `sm-fr.json`, two lists that only meet in the accounts
 * they share (NOTES.md §1). Both are needed: one alone would lose half of the accounts.
 */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/model/errors';
import { quoted } from '../columns';
import type { ListedRow } from '../listed-row';
import { ROWS_A_STEP, type Steps } from '../steps';
import { type Piece, readMarkup, textOf } from './markup';
import { listedRow, type OpenedFile, reading, type Source, type SourceReading } from './source';

const Cell = z.string().check(z.maxLength(5000));
const Feed = z.object({ aaData: z.array(z.tuple([Cell, Cell, Cell, Cell, Cell])).check(z.minLength(1)) });

const PARTS = ['en', 'fr'];
/** The cells in their order, as the page's columns are called. */
const COLUMNS = ['Account', 'Platform', 'Department', 'Language', 'URL'];

export const canadaFeed: Source = {
  id: 'canada-feed',
  parts: PARTS,
  tolerance: 'odd-rows',
  recognise: partOf,
  *read(files): Steps<Result<SourceReading>> {
    const feeds: z.infer<typeof Feed>['aaData'][] = [];
    for (const [n, part] of PARTS.entries()) {
      const file = files[n];
      const parsed = Feed.safeParse(file?.kind === 'json' ? file.value : null);
      if (!parsed.success) {
        return fail('wrong-format', { path: [part, ...(parsed.error.issues[0]?.path ?? [])].join('.') });
      }
      feeds.push(parsed.data.aaData);
    }
    const total = feeds.reduce((sum, feed) => sum + feed.length, 0);
    const rows: ListedRow[] = [];
    for (const [n, part] of PARTS.entries()) {
      for (const [index, cells] of (feeds[n] ?? []).entries()) {
        if (rows.length % ROWS_A_STEP === 0) yield { done: rows.length, total };
        const row = readRow(cells, part, index + 1);
        if (typeof row === 'number') {
          const column = `${COLUMNS[row] ?? ''} (${part})`;
          return fail('csv-bad-row', { row: index + 1, column, detail: quoted(cells[row] ?? ''), rows: 1 });
        }
        rows.push(row);
      }
    }
    return ok(reading(rows));
  },
};

/** The language of an edition is that of the labels in its third cells: a few are in the other language, most never. */
function partOf(file: OpenedFile): string | null {
  if (file.kind !== 'json') return null;
  const { value } = file;
  const list = typeof value === 'object' && value !== null && 'aaData' in value ? value.aaData : null;
  if (!Array.isArray(list)) return null;
  const labels = list
    .slice(0, 500)
    .map((cells: unknown): unknown => (Array.isArray(cells) ? cells[2] : null));
  const having = (word: string) =>
    labels.filter((label) => typeof label === 'string' && label.includes(word)).length;
  const [english, french] = [having('Department'), having('Ministère')];
  return english === french ? null : english > french ? 'en' : 'fr';
}

/** The row, or which of its cells is not what the feed writes. */
function readRow(cells: readonly string[], part: string, row: number): ListedRow | number {
  const pieces = cells.map(readMarkup);
  const flawed = pieces.indexOf(null);
  if (flawed >= 0) return flawed;
  const [account, platform, owner, language, link] = pieces.map((cell) => cell ?? []);
  const [name, word, target] = [labelled(owner), labelled(language), linkOf(link ?? [])];
  if (name === null) return 2;
  if (word === null) return 3;
  if (target === null) return 4;
  return listedRow(part, row, {
    account: textOf(account ?? []),
    platform: textOf(platform ?? []),
    language: word,
    ...(part === 'fr' ? { organizationFr: name } : { organizationEn: name }),
    ...target,
  });
}

/** What stands after `<span>Label</span>: `, with any further space kept. */
function labelled(pieces: readonly Piece[] = []): string | null {
  const [label, ...rest] = pieces;
  if (label?.open.length !== 1) return null;
  const [, value] = /^\s*: ?(.*)$/su.exec(textOf(rest)) ?? [];
  return value ?? null;
}

/** The one link of the last cell: its address, and the owner in its hidden text. */
function linkOf(pieces: readonly Piece[]): { url: string; linkOrganization: string } | null {
  const links = new Set(pieces.map((piece) => piece.open[0]));
  const [link] = links;
  const url = link?.name === 'a' ? link.attributes.get('href') : undefined;
  if (links.size !== 1 || url === undefined) return null;
  const hidden = pieces.filter((piece) =>
    piece.open.some((element) => element.attributes.get('class') === 'wb-inv'),
  );
  return { url, linkOrganization: textOf(hidden).replace(/\s-\s*$/u, '') };
}
