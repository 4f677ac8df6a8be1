import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { lintRows } from '@/lib/directory/lint';
import type { Defect } from '@/lib/directory/lint/defect';
import type { ListedRow } from '@/lib/directory/listed-row';
import { hasFacts } from '../../../support/list-files';
import { feedRows, REAL_ORGANIZATIONS } from '../../../support/real-rows';

describe.skipIf(!hasFacts)('both feeds of 2024-10-24, as they were', () => {
  let rows: ListedRow[] = [];
  let defects: Defect[] = [];
  beforeAll(async () => {
    rows = await feedRows();
    defects = lintRows(rows, { organizations: REAL_ORGANIZATIONS });
  });
  const of = (...kinds: Defect['kind'][]) => defects.filter(({ kind }) => kinds.includes(kind));
  const inPart = (part: string, found: Defect[]) =>
    found.filter(({ row }) => rows[row]?.part === part).length;
  const accounts = (found: Defect[]) =>
    new Set(found.map(({ row }) => parseAddress(rows[row]?.url ?? '')?.key));

  it('hidden owners: 15 English and 16 French rows differ, one is empty (NOTES.md §1)', () => {
    const differ = of('link-department-differs');
    expect([inPart('en', differ), inPart('fr', differ), of('link-department-empty').length]).toEqual([
      15, 16, 1,
    ]);
    const prime = differ.find(({ row }) => rows[row]?.account === 'CanadianPM');
    expect(prime).toMatchObject({ found: 'Office of the Prime Minister', proposed: null });
  });

  it('words for the language: Bilingual twice in French, one space too many (NOTES.md §1)', () => {
    expect(of('language-label').map(({ found, proposed }) => [found, proposed])).toEqual([
      ['Bilingual', 'Bilingue'],
      ['Bilingual', 'Bilingue'],
    ]);
    const spaced = of('outer-spaces').filter(({ cell }) => cell === 'language');
    expect(spaced.map(({ found, proposed }) => [found, proposed])).toEqual([[' Bilingue', 'Bilingue']]);
  });

  it('languages between the feeds: 8 accounts by address in NOTES.md §3, 9 by key', () => {
    const conflicts = accounts(of('language-between-parts'));
    // One of the two rows has a space inside its address: two addresses, one account.
    expect(conflicts).toContain('linkedin:company/equipe-impact-canada-team');
    expect(conflicts.size).toBe(9);
  });

  it('bilingual in one feed: 12 accounts in NOTES.md §3; 13 by key, one of them under two YouTube names', () => {
    const alone = accounts(of('bilingual-in-one-part'));
    expect(alone).toContain('youtube:@otccta');
    expect(alone).toContain('youtube:user/otccta');
    expect(alone.size).toBe(13);
  });

  it('addresses with outer spaces, all mended', () => {
    const spaced = of('outer-spaces').filter(({ cell }) => cell === 'url');
    expect(spaced.map(({ proposed }) => proposed)).toEqual([
      'https://x.com/CanAmbAustria',
      'https://www.linkedin.com/company/prairieseconomicedevelopmentcanada/',
      'https://www.facebook.com/ArmeeCanadienne',
      'https://www.youtube.com/user/CFCombatCamera',
    ]);
  });

  it('names that no register knows are few, and said to be so', () => {
    const unknown = of('department-unknown').filter(({ cell }) => cell !== 'linkOrganization');
    expect(unknown.map(({ found }) => found)).toEqual(['Recherche en santé et en génie Canada']);
  });
});
