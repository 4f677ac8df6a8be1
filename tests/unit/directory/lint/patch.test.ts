import { beforeAll, describe, expect, it } from 'vitest';
import { lintRows } from '@/lib/directory/lint';
import type { Defect } from '@/lib/directory/lint/defect';
import { noteValues, PATCH_COLUMNS, patchRows, reportDefects } from '@/lib/directory/lint/patch';
import type { ListedCell, ListedRow } from '@/lib/directory/listed-row';
import { createTranslator } from '@/lib/i18n/translate';
import { hasFacts } from '../../../support/list-files';
import { feedRows, flaggedRows, REAL_ORGANIZATIONS } from '../../../support/real-rows';
import { listedRow, REGISTER } from './examples';

const [english, french] = [createTranslator('en'), createTranslator('fr')];
const notes = {
  en: (defect: Defect) => english.maybe(`lint.${defect.kind}.found`, noteValues(defect)) ?? '',
  fr: (defect: Defect) => french.maybe(`lint.${defect.kind}.found`, noteValues(defect)) ?? '',
};

/** What the list's owner does with the file: each proposed text goes into its cell. */
function follow(rows: readonly ListedRow[], patch: readonly string[][]): ListedRow[] {
  const mended = new Map(rows.map((row) => [`${row.part}:${row.row}`, { ...row }]));
  for (const [part, row, , , cell, , found, proposed = ''] of patch) {
    const target = mended.get(`${part}:${row}`);
    if (!target || proposed === '') continue;
    const name = cell as ListedCell;
    expect([target[name] === found || target[name] === proposed, found]).toEqual([true, found]);
    target[name] = proposed;
  }
  return [...mended.values()];
}

describe('the patch', () => {
  const rows = [
    listedRow({ row: 5, account: '@RHC_Harbors', url: 'http://twitter.com/RHC_Harbours?lang=en' }),
    listedRow({ row: 6, platform: 'LinkedIn', url: 'https://www.linkedin.com/in/rhc/' }),
  ];
  const defects = lintRows(rows, { organizations: REGISTER });

  it('has a row for each defect, found again by part and row, with its cells word for word', () => {
    const patch = patchRows(rows, defects, notes);
    expect(patch.every((cells) => cells.length === PATCH_COLUMNS.length)).toBe(true);
    expect(patch.map((cells) => cells.slice(0, 8))).toEqual([
      ...['insecure-scheme', 'old-host', 'language-parameter'].map((kind) => [
        'en',
        '5',
        '@RHC_Harbors',
        'http://twitter.com/RHC_Harbours?lang=en',
        'url',
        kind,
        'http://twitter.com/RHC_Harbours?lang=en',
        'https://x.com/RHC_Harbours',
      ]),
      [
        'en',
        '5',
        '@RHC_Harbors',
        rows[0]?.url,
        'account',
        'handle-mismatch',
        '@RHC_Harbors',
        '@RHC_Harbours',
      ],
      ['en', '6', 'Rivers and Harbours Canada', rows[1]?.url, 'url', 'person-link', rows[1]?.url, ''],
    ]);
    expect(patch[3]?.slice(8)).toEqual([
      'The text says “@RHC_Harbors”, and the address leads to RHC_Harbours.',
      'Le texte indique «\u00a0@RHC_Harbors\u00a0», et l’adresse mène à RHC_Harbours.',
    ]);
  });

  it('is counted by kind in the report, the grave kinds first', () => {
    const { groups, ...counts } = reportDefects(rows, defects);
    expect(counts).toEqual({ rows: 2, flawed: 2, wrong: 2, untidy: 3, mended: 4 });
    expect(groups.map(({ kind, rows: count, mended }) => [kind, count, mended])).toEqual([
      ['person-link', 1, 0],
      ['handle-mismatch', 1, 1],
      ['insecure-scheme', 1, 1],
      ['old-host', 1, 1],
      ['language-parameter', 1, 1],
    ]);
  });
});

describe.skipIf(!hasFacts)('the patch of the real list', () => {
  let lists: [string, ListedRow[]][] = [];
  beforeAll(async () => {
    lists = [
      ['accounts.csv', flaggedRows().map(({ row }) => row)],
      ['feeds of 2024-10-24', await feedRows()],
    ];
  });

  it('leaves, when it was followed, only what a person must decide, and nothing new', () => {
    for (const [name, rows] of lists) {
      const before = lintRows(rows, { organizations: REAL_ORGANIZATIONS });
      const mended = follow(rows, patchRows(rows, before, notes));
      const after = lintRows(mended, { organizations: REAL_ORGANIZATIONS });
      console.info(`${name}: ${before.length} defects, ${after.length} after the patch`);
      expect([name, after.filter(({ proposed }) => proposed !== null)]).toEqual([name, []]);
      const open = new Set(before.map(({ row, cell, kind }) => `${row} ${cell} ${kind}`));
      expect([name, after.filter(({ row, cell, kind }) => !open.has(`${row} ${cell} ${kind}`))]).toEqual([
        name,
        [],
      ]);
      expect(after.length).toBeLessThan(before.length / 4);
    }
  });

  it('says everything in both languages, without an empty place', () => {
    for (const [, rows] of lists) {
      const patch = patchRows(rows, lintRows(rows, { organizations: REAL_ORGANIZATIONS }), notes);
      expect(
        patch.filter((cells) =>
          cells.slice(8).some((text) => text === '' || /…\W|“”|«\u00a0\u00a0»/u.test(text)),
        ),
      ).toEqual([]);
    }
  });
});
