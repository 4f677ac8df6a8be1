import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { EMBEDDED } from '@/lib/directory/embedded';
import { matchDirectory } from '@/lib/directory/match';
import { openDirectory } from '@/lib/directory/packed';
import { parseDirectoryCsv } from '@/tests/support/template-list';
import { buildDirectory, FACTS, sha256Of, toFile } from '../../../scripts/build-directory';

/** The facts the embedded copy is made of are not part of the project; without them these tests are skipped. */
const isThere = existsSync(FACTS);
if (!isThere) console.info('skipped: the facts of ../shared/directory are not here');

type Row = Record<string, string>;
const read = (file: string) =>
  Papa.parse<Row>(readFileSync(new URL(file, FACTS), 'utf8'), { header: true, skipEmptyLines: true }).data;

describe.skipIf(!isThere)('the real list', () => {
  const packed = isThere ? buildDirectory(FACTS) : null;
  const list = packed && openDirectory(packed, EMBEDDED.sha256);

  it('makes the embedded copy again, byte for byte', () => {
    const file = toFile(packed!);
    expect(sha256Of(file)).toBe(EMBEDDED.sha256);
    expect(file).toBe(readFileSync(new URL(`../../../public${EMBEDDED.path}`, import.meta.url), 'utf8'));
  });

  it('resolves every listed address, as printed and as canonical', () => {
    const rows = read('accounts.csv').filter((row) => row.listing === 'directory');
    expect(rows).toHaveLength(1865);
    for (const row of rows) {
      for (const url of [row.url_listed!, row.url!, ` ${row.url_listed!}\u200b`]) {
        const address = parseAddress(url);
        const { match, entry } = matchDirectory(list, {
          platform: address?.platform ?? '',
          keys: [address?.key ?? ''],
        });
        expect([url, match, entry?.platform]).toEqual([url, 'listed', row.platform]);
        expect(entry?.organizationIds).toBeDefined();
      }
    }
  });

  it('lists none of the accounts that official pages name and the list does not', () => {
    const rows = read('accounts.csv').filter((row) => row.listing !== 'directory');
    expect(rows).toHaveLength(24);
    const found = rows.map((row) => {
      const key = parseAddress(row.url!)?.key ?? `${row.platform!}:${row.handle!.toLowerCase()}`;
      return matchDirectory(list, { platform: row.platform!, keys: [key] }).match;
    });
    expect(found.filter((match) => match === 'listed')).toEqual([]);
  });

  it('says of every removed account when it left, unless it is listed again', () => {
    for (const row of read('accounts_removed.csv')) {
      const key = parseAddress(row.url_listed!)?.key ?? `${row.platform!}:${row.handle!.toLowerCase()}`;
      const { match, entry } = matchDirectory(list, { platform: row.platform!, keys: [key] });
      if (match === 'formerlyListed') expect(entry?.removedOn).toBe(row.removed_on);
      else expect(['listed', 'ambiguous']).toContain(match);
    }
  });

  it('imports the same list from its own CSV', () => {
    const text = readFileSync(new URL('accounts.csv', FACTS), 'utf8');
    const parsed = parseDirectoryCsv(
      text,
      { id: 'real', date: '2026-08-22', title: 'accounts.csv' },
      packed!.organizations,
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const imported = openDirectory(parsed.value, EMBEDDED.sha256);
    expect(imported.copy.accounts).toBe(1889);
    expect(imported.organizations()).toHaveLength(412);
    for (const entry of list!.entries()) {
      const found = imported.lookup([entry.key])!;
      expect(imported.entry(found.index)).toMatchObject({
        key: entry.key,
        handle: list!.entry(list!.lookup([entry.key])!.index).handle,
      });
    }
  });
});
