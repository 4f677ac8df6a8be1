import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { unpackOrganizations } from '@/lib/directory/organizations';
import { type PackedDirectory } from '@/lib/directory/packed';
import type { ReadList } from '@/lib/directory/read-list';
import { DirectoryEntry } from '@/lib/model/directory';
import { factFile, hasFacts, readGood, unexplained } from '../../../support/list-files';

const EMBEDDED = new URL('../../../../public/directory/canada.json', import.meta.url);
const known = unpackOrganizations(
  (JSON.parse(readFileSync(EMBEDDED, 'utf8')) as PackedDirectory).organizations,
);

type Row = Record<string, string>;
async function rowsOf(path: string): Promise<Row[]> {
  const text = new TextDecoder().decode(await factFile(path).bytes());
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}
const keyOf = (row: Row) =>
  parseAddress(row.url_listed ?? '')?.key ?? `${row.platform}:${row.handle?.toLowerCase()}`;

const feeds = (en: string, fr: string) =>
  readGood([factFile(`raw/sm-fr.${fr}.json`), factFile(`raw/sm-en.${en}.json`)], { known });

describe.skipIf(!hasFacts)('the real feeds', () => {
  it('of 2024-10-24: every row an entry, 1,801 accounts', async () => {
    const list = await feeds('2024-10-24', '2024-10-24');
    expect([list.reading.rows.length, unexplained(list), list.assembly.why.size]).toEqual([
      1025 + 1017,
      0,
      0,
    ]);
    expect(new Set(list.assembly.entries.map(({ key }) => key)).size).toBe(1801);
    expect(list.assembly.languagesUnread.size).toBe(0);
    for (const entry of list.assembly.entries) expect(DirectoryEntry.safeParse(entry).success).toBe(true);
  });

  describe('of 2026', () => {
    let list: ReadList;
    let facts: Map<string, Row>;
    beforeAll(async () => {
      list = await feeds('2026-08-22.reconstructed', '2026-06-01.reconstructed');
      facts = new Map(
        (await rowsOf('accounts.csv'))
          .filter((row) => row.listing === 'directory')
          .map((row) => [keyOf(row), row]),
      );
    });

    it('every row an entry', () => {
      expect([list.reading.rows.length, unexplained(list), list.assembly.why.size]).toEqual([
        1050 + 1036,
        0,
        0,
      ]);
    });

    it('are the accounts of the facts, but for what the French feed of 2026-06-01 had or did not have', async () => {
      const mine = new Set<string>(list.assembly.entries.map(({ key }) => key));
      const missing = [...facts].filter(([key]) => !mine.has(key));
      expect(missing).toHaveLength(5);
      for (const [, row] of missing) expect([row.feed, row.first_seen! > '2026-06-01']).toEqual(['fr', true]);
      const more = [...mine].filter((key) => !facts.has(key));
      const gone = new Map(
        (await rowsOf('accounts_removed.csv')).map((row) => [keyOf(row), row.removed_on!]),
      );
      const left = more.filter((key) => !(gone.get(key)! > '2026-06-01'));
      expect([more.length, left]).toEqual([12, []]);
    });

    it('have the owners and the languages of the facts', () => {
      const differing = list.assembly.entries.flatMap(
        ({ key, organizationIds, organizationEn, language }) => {
          const row = facts.get(key);
          if (!row) return [];
          const isOwner =
            organizationIds.join(';') === row.gc_org_id && organizationEn === row.organization_en;
          // An account in both editions is bilingual; the facts kept one of its two rows.
          const isLanguage = language === row.language || language === 'bi';
          return isOwner && isLanguage ? [] : [`${key} ${organizationEn}`];
        },
      );
      // Its French row was moved to National Defence after 2026-06-01.
      expect(differing).toEqual(['facebook:gardecotierecanadienne Fisheries and Oceans Canada']);
    });

    it('have the audiences of the facts in 99 of 100', () => {
      const known = list.assembly.entries.filter(({ key }) => facts.has(key));
      const same = known.filter(({ key, audience }) => audience === facts.get(key)!.audience);
      expect(same.length / known.length).toBeGreaterThan(0.99);
    });
  });
});

describe.skipIf(!hasFacts)('the table of the facts', () => {
  it('every row becomes an entry', async () => {
    const list = await readGood([factFile('accounts.csv')], { known });
    expect([list.source.id, list.reading.date]).toEqual(['template-csv', '2026-08-22']);
    expect([list.reading.rows.length, list.assembly.entries.length, unexplained(list)]).toEqual([
      1889, 1889, 0,
    ]);
  });
});
