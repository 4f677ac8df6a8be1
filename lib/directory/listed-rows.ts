/** A list's rows word for word, packed: what is the same as in the entry is not written twice. */
import * as z from 'zod/mini';
import type { DirectoryEntry } from '@/lib/model/directory';
import { CodeTable } from './columns';
import type { ListedRow } from './listed-row';

/** Longest cell kept of what a source wrote. */
export const LONGEST_CELL = 4000;

const Text = z.string().check(z.maxLength(LONGEST_CELL));
const Codes = z.custom<number[]>(
  (value) => Array.isArray(value) && value.every((code) => Number.isInteger(code) && code >= 0),
);

/**
 * Rows as columns, in the order of the source. `entry`: position + 1 of the entry the row became, 0 for none.
 * `account`, `url`: null where the cell reads as the entry's account name and listed address.
 * `part`, `platform`, `language`, `organization*`, `linkOrganization`: codes into `labels`.
 */
export const PackedListed = z.strictObject({
  labels: z.array(Text),
  entry: Codes,
  part: Codes,
  row: Codes,
  platform: Codes,
  language: Codes,
  organizationEn: Codes,
  organizationFr: Codes,
  linkOrganization: Codes,
  account: z.array(z.nullable(Text)),
  url: z.array(z.nullable(Text)),
  handle: z.array(Text),
});
export type PackedListed = z.infer<typeof PackedListed>;

const CODED = [
  'part',
  'platform',
  'language',
  'organizationEn',
  'organizationFr',
  'linkOrganization',
] as const satisfies readonly (keyof ListedRow & keyof PackedListed)[];

/** A list of which no rows were kept. */
export const NO_ROWS: PackedListed = packRows([], [], []);

/** `entryOf`: for each row the position of its entry, -1 for none. */
export function packRows(
  rows: readonly ListedRow[],
  entryOf: readonly number[],
  entries: readonly DirectoryEntry[],
): PackedListed {
  const labels = new CodeTable();
  const entryAt = (i: number) => entries[entryOf[i] ?? -1];
  const coded = CODED.map((name) => [name, rows.map((row) => labels.code(row[name]))] as const);
  return {
    labels: labels.texts,
    entry: rows.map((_, i) => (entryOf[i] ?? -1) + 1),
    row: rows.map(({ row }) => row),
    ...(Object.fromEntries(coded) as Record<(typeof CODED)[number], number[]>),
    account: rows.map(({ account }, i) => (entryAt(i)?.accountName === account ? null : account)),
    url: rows.map(({ url }, i) => (entryAt(i)?.urlListed === url ? null : url)),
    handle: rows.map(({ handle }) => handle),
  };
}

/** The rows again, each with the position of its entry (-1 for none). `entry`: the entry at a position. */
export function unpackRows(
  packed: PackedListed,
  entry: (index: number) => DirectoryEntry,
): { row: ListedRow; entry: number }[] {
  const label = (name: (typeof CODED)[number], i: number) => packed.labels[packed[name][i] ?? 0] ?? '';
  return packed.row.map((row, i) => {
    const index = (packed.entry[i] ?? 0) - 1;
    const found = index < 0 ? null : entry(index);
    return {
      entry: index,
      row: {
        part: label('part', i),
        row,
        account: packed.account[i] ?? found?.accountName ?? '',
        platform: label('platform', i),
        handle: packed.handle[i] ?? '',
        url: packed.url[i] ?? found?.urlListed ?? '',
        language: label('language', i),
        organizationEn: label('organizationEn', i),
        organizationFr: label('organizationFr', i),
        linkOrganization: label('linkOrganization', i),
      },
    };
  });
}

/** Path of the first flaw the schema cannot see, `null` when there is none. `entries`: how many accounts the copy lists. */
export function findRowFlaw(packed: PackedListed, entries: number): string | null {
  const { labels, ...columns } = packed;
  const count = packed.row.length;
  const uneven = Object.entries(columns).find(([, column]) => column.length !== count);
  if (uneven) return `listed.${uneven[0]}`;
  const astray = CODED.find((name) => packed[name].some((code) => code >= labels.length));
  if (astray !== undefined) return `listed.${astray}`;
  const isUntold = (i: number) =>
    packed.entry[i] === 0 && (packed.account[i] === null || packed.url[i] === null);
  const isAstray = packed.entry.some((code, i) => code > entries || isUntold(i));
  return isAstray ? 'listed.entry' : null;
}
