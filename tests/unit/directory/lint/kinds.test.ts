import { describe, expect, it } from 'vitest';
import { lintRows } from '@/lib/directory/lint';
import { DEFECT_KINDS } from '@/lib/directory/lint/defect';
import type { ListedRow } from '@/lib/directory/listed-row';
import { EXAMPLES, listedRow, REGISTER } from './examples';

/** Rows that make the list one of the register, with a hidden owner in every link when the row at hand is about that. */
const others = (row: ListedRow, hidden: boolean): ListedRow[] =>
  ['One', 'Two', 'Three'].map((name) => ({
    ...listedRow({ url: `https://x.com/RHC_${name}` }),
    linkOrganization: hidden || row.linkOrganization !== '' ? 'Rivers and Harbours Canada' : '',
  }));
const lint = (row: ListedRow, hidden = false) =>
  lintRows([row, ...others(row, hidden)], { organizations: REGISTER }).filter((defect) => defect.row === 0);

describe('lintRows', () => {
  it.each(EXAMPLES)('%s: %o', (kind, overrides, cell, proposed) => {
    const row = listedRow(overrides);
    const found = lint(row, kind.startsWith('link-')).find((defect) => defect.kind === kind);
    const { severity } = DEFECT_KINDS[kind];
    expect(found).toMatchObject({ kind, row: 0, cell, found: row[cell], proposed, severity });
  });

  it('has an example of every kind, here or among the whole lists', () => {
    const ofLists = [
      'duplicate',
      'probable-duplicate',
      'language-between-parts',
      'bilingual-in-one-part',
      'missing-twin',
    ];
    const kinds = new Set<string>([...EXAMPLES.map(([kind]) => kind), ...ofLists]);
    expect([...kinds].sort()).toEqual(Object.keys(DEFECT_KINDS).sort());
  });

  it.each<[string, Partial<ListedRow>]>([
    ['a row that is right', {}],
    [
      'a French row',
      { part: 'fr', language: 'Français', organizationEn: '', organizationFr: 'Rivières et Ports Canada' },
    ],
    [
      'a curly apostrophe, and the no-break space of French',
      { account: 'L’heure\u00a0: «\u00a0maintenant\u00a0»' },
    ],
    [
      'emoji joined by an invisible character, and Arabic with its marks',
      { account: '👩‍🚒 \u200f\u0645\u064a\u0646\u0627\u0621' },
    ],
    ['an account without an address', { url: '', platform: 'x', part: '', handle: 'RHC_Harbours' }],
    ['codes of a list for machines', { part: '', platform: 'x', language: 'en' }],
    [
      'a semicolon between two owners',
      { organizationEn: 'Rivers and Harbours Canada; Inland Waters Canada' },
    ],
    [
      'a display name beside a handle that differs',
      { account: 'Harbours', url: 'https://x.com/RHC_Harbours' },
    ],
    [
      'a permanent id',
      { platform: 'YouTube', url: 'https://www.youtube.com/channel/UC7aLqBZwN558DuW3eAgh8mQ' },
    ],
  ])('finds nothing in %s', (_, overrides) => {
    expect(lint(listedRow(overrides))).toEqual([]);
  });

  it('says nothing of the owners and the languages of another government’s list', () => {
    const row = listedRow({ part: '', organizationEn: 'Bureau of Boats', language: 'Spanish' });
    expect(lintRows([row], { organizations: REGISTER })).toEqual([]);
  });
});
