import { describe, expect, it } from 'vitest';
import { lintRows } from '@/lib/directory/lint';
import type { ListedRow } from '@/lib/directory/listed-row';
import { listedRow, REGISTER } from './examples';

const en = (row: number, url: string, language = 'English') =>
  listedRow({ row, url, language, ...labelOf(url) });
const fr = (row: number, url: string, language = 'Français') => ({
  ...en(row, url, language),
  part: 'fr',
  organizationEn: '',
  organizationFr: 'Rivières et Ports Canada',
});
const labelOf = (url: string) => ({ platform: url.includes('youtube') ? 'YouTube' : 'X' });
const lint = (rows: ListedRow[], unpaired?: ReadonlySet<string>) =>
  lintRows(rows, { organizations: REGISTER, ...(unpaired ? { unpaired } : {}) });
const kinds = (rows: ListedRow[]) => lint(rows).map(({ kind, row, values }) => [kind, row, values]);

const A = 'https://x.com/RHC_Harbours';
const B = 'https://x.com/RPC_Ports';
const C = 'https://x.com/RHC_Both';

describe('rows held against each other', () => {
  it('one account twice in one edition, whatever its address looks like; in both editions it is no duplicate', () => {
    expect(kinds([en(1, A), en(7, A), en(9, B)])).toEqual([
      ['duplicate', 0, { rows: ['EN 7'] }],
      ['duplicate', 1, { rows: ['EN 1'] }],
    ]);
    expect(kinds([en(1, C, 'Bilingual'), fr(1, C, 'Bilingue')])).toEqual([]);
  });

  it('YouTube names that two kinds of address share', () => {
    const rows = [
      en(1, 'https://www.youtube.com/user/RHC_Canals'),
      en(2, 'https://www.youtube.com/@RHC_Canals'),
    ];
    expect(lint(rows).filter(({ kind }) => kind === 'probable-duplicate')).toMatchObject([
      { row: 0, proposed: null, values: { rows: ['EN 2'] } },
      { row: 1, proposed: null, values: { rows: ['EN 1'] } },
    ]);
  });

  it('another language in the other edition', () => {
    expect(kinds([en(1, C, 'Bilingual'), fr(4, C), en(2, A), fr(5, B)])).toEqual([
      ['language-between-parts', 0, { rows: ['FR 4'] }],
      ['language-between-parts', 1, { rows: ['EN 1'] }],
    ]);
  });

  it('a bilingual account in one edition, where the list repeats the others', () => {
    const repeated = [en(1, C, 'Bilingual'), fr(1, C, 'Bilingue')];
    const alone = en(2, 'https://x.com/RHC_Alone', 'Bilingual');
    expect(kinds([...repeated, alone])).toEqual([['bilingual-in-one-part', 2, { part: 'en' }]]);
    // A copy that keeps each account once says nothing by it.
    expect(kinds([alone, en(3, 'https://x.com/RHC_Lone', 'Bilingual'), fr(1, B)])).toEqual([]);
  });

  it('an account without a counterpart, only where twins were looked for', () => {
    expect(lint([en(1, A), en(2, C, 'Bilingual')], new Set(['x:rhc_harbours', 'x:rhc_both']))).toMatchObject([
      { kind: 'missing-twin', row: 0, proposed: null, severity: 'untidy' },
    ]);
    expect(lint([en(1, A)])).toEqual([]);
  });
});
