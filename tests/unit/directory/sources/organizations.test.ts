import { describe, expect, it } from 'vitest';
import { mergeOrganizations } from '@/lib/directory/merge-organizations';
import { toOrganization } from '@/lib/directory/organizations';
import { Organization } from '@/lib/model/directory';
import { cut, file, read, readGood } from '../../../support/list-files';
import { facts } from '../../../support/packed-list';

describe('the register of organizations', () => {
  it('gives organizations that an entry accepts, and their sites', async () => {
    const { source, reading, assembly } = await readGood([cut('gc_concordance.csv'), cut('gc_org_info.csv')]);
    expect(source.id).toBe('gc-org-info');
    expect(reading.organizations).toMatchObject([
      {
        id: '9001',
        nameFr: 'Rivières et Ports Canada',
        legalEn: 'Department of Rivers and Harbours',
        schedule: '1',
        status: 'active',
        variants: [],
      },
      {
        id: '9002',
        abbrFr: 'PC',
        status: 'dissolved',
        endedIn: '2019',
        isSuperseded: true,
        variants: ['Lighthouses Canada', 'Phares Canada'],
      },
    ]);
    for (const one of reading.organizations)
      expect(Organization.safeParse(toOrganization(one)).success).toBe(true);
    expect([...reading.sites]).toEqual([
      ['9001', { en: 'https://rivers.example/en', fr: 'https://rivers.example/fr' }],
    ]);
    expect(assembly).toMatchObject({ entries: [], organizations: reading.organizations });
  });

  it('needs the register itself, and whole rows', async () => {
    expect(await read([cut('gc_concordance.csv')])).toMatchObject({
      error: { code: 'list-part-missing', values: { part: 'gc_org_info.csv' } },
    });
    const text = new TextDecoder().decode(await cut('gc_org_info.csv').bytes());
    expect(await read([file(text.replace(',2.0,d,', ',2.0,?,'))])).toMatchObject({
      error: { code: 'csv-bad-row', values: { row: 3, column: 'status_statut', detail: '"?"' } },
    });
  });
});

describe('applied titles', () => {
  it('are joined to the organization that has the legal title', async () => {
    const { source, reading } = await readGood([cut('fip.csv')]);
    expect(source.id).toBe('fip-titles');
    const info = (await readGood([cut('gc_org_info.csv')])).reading.organizations;
    const merged = mergeOrganizations(info, reading.organizations);
    expect(merged.map(({ id, nameEn, appliedEn, appliedFr }) => [id, nameEn, appliedEn, appliedFr])).toEqual([
      ['9001', 'Rivers and Harbours Canada', 'Rivers Canada', 'Rivières Canada'],
      ['9002', 'Lighthouses, Beacons and Buoys Canada', '', ''],
      ['fip-canals-canada', 'Canals Canada', 'Canals Canada', 'Canaux Canada'],
    ]);
  });
});

describe('merging', () => {
  it('takes newer names and keeps the old ones as spellings', () => {
    const old = facts({ id: '1', nameEn: 'Old Rivers', nameFr: 'Anciennes Rivières', variants: ['OR'] });
    const [merged] = mergeOrganizations(
      [old],
      [
        facts({
          id: '1',
          nameEn: 'New Rivers',
          nameFr: 'Nouvelles Rivières',
          status: 'transferred',
          isSuperseded: true,
        }),
      ],
    );
    expect(merged).toMatchObject({ nameEn: 'New Rivers', status: 'transferred', isSuperseded: true });
    expect(merged?.variants).toEqual(['OR', 'Old Rivers', 'Anciennes Rivières']);
  });

  it('changes nothing when there is nothing new', () => {
    const known = [
      facts({ id: '1', isSuperseded: false, status: 'transferred', endedIn: '2014', variants: ['a', 'A'] }),
    ];
    expect(mergeOrganizations(known, known)).toEqual(known);
  });
});
