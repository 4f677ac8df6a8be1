import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparable } from '@/lib/directory/comparable';
import { compareRows } from '@/lib/directory/compare';
import { EMBEDDED } from '@/lib/directory/embedded';
import type { KeyedRow, ListedRow } from '@/lib/directory/listed-row';
import { unpackRows } from '@/lib/directory/listed-rows';
import { openDirectory, type PackedDirectory } from '@/lib/directory/packed';
import { factFile, hasFacts, readGood } from '../../support/list-files';
import { listedRow } from '../../support/packed-list';

const keyed = (key: string, part: string, cells: Partial<ListedRow> = {}): KeyedRow => ({
  key,
  row: listedRow({ part, account: key, url: `https://x.com/${key}`, linkOrganization: '', ...cells }),
});
/** Rows of the copy that comes with Vigie. */
function embeddedRows(): KeyedRow[] {
  const path = new URL(`../../../public${EMBEDDED.path}`, import.meta.url);
  const packed = JSON.parse(readFileSync(path, 'utf8')) as PackedDirectory;
  const directory = openDirectory(packed, EMBEDDED.sha256);
  const rows = unpackRows(packed.listed, (index) => directory.entry(index));
  return rows.map(({ row, entry }) => ({ key: entry < 0 ? '' : directory.entry(entry).key, row }));
}
const changes = (before: KeyedRow[], after: KeyedRow[]) => {
  const rows = comparable(before, after);
  return compareRows(rows.before, rows.after).map(({ kind, key }) => `${kind} ${key}`);
};

describe('a copy made from the tracker beside one made from the feed', () => {
  const tracker = [keyed('both', 'en'), keyed('english', 'en'), keyed('gone', 'fr')];
  const link = { linkOrganization: 'Rivers Canada' };
  const feed = [
    keyed('both', 'en', link),
    keyed('both', 'fr', link),
    keyed('english', 'en', link),
    keyed('new', 'fr', link),
  ];

  it('shows what the list changed, not what only one of the two tells', () => {
    expect(changes(tracker, feed)).toEqual(['removed gone', 'added new']);
    expect(changes(feed, tracker)).toEqual(['removed new', 'added gone']);
  });

  it('still shows another word in a cell that both tell', () => {
    expect(changes(tracker, [keyed('both', 'en', { ...link, account: 'Both' }), ...feed.slice(1)])).toEqual([
      'removed gone',
      'added new',
      'edited both',
    ]);
  });
});

it('two copies that tell the same are compared as they are', () => {
  const feed = [keyed('both', 'en', { linkOrganization: 'A' }), keyed('both', 'fr'), keyed('other', 'en')];
  const later = [keyed('both', 'en', { linkOrganization: 'B' }), keyed('other', 'en'), keyed('other', 'fr')];
  expect(comparable(feed, later)).toEqual({ before: feed, after: later });
  expect(changes(feed, later)).toEqual(['removed both', 'added other', 'edited both']);
});

it.skipIf(!hasFacts)('the first update after the installation tells only what the list changed', async () => {
  const before = embeddedRows();
  const names = ['raw/sm-en.2026-08-22.reconstructed.json', 'raw/sm-fr.2026-06-01.reconstructed.json'];
  const { reading, assembly } = await readGood(names.map(factFile));
  const after = reading.rows.map((row, at) => ({
    key: assembly.entries[assembly.entryOf[at] ?? -1]?.key ?? '',
    row,
  }));
  const known = new Set(before.map(({ key }) => key));
  const rows = comparable(before, after);
  const found = compareRows(rows.before, rows.after);
  // The French file is older than the copy: a few accounts differ, and none of those that both list is "added".
  expect(found.filter(({ kind, key }) => kind === 'added' && known.has(key))).toEqual([]);
  expect(found.length).toBeLessThan(60);
  const counts = new Map<string, number>();
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  console.info('embedded copy → feed files', counts);
});
