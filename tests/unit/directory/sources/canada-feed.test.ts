import { describe, expect, it } from 'vitest';
import { cut, read, readGood } from '../../../support/list-files';
import { facts } from '../../../support/packed-list';

const BOTH = [cut('sm-fr.json'), cut('sm-en.json')];

describe('the feed of Canada.ca', () => {
  it('gives its cells as they are, without markup', async () => {
    const { reading, source } = await readGood(BOTH);
    expect(source.id).toBe('canada-feed');
    expect(reading.rows.map(({ part, row }) => `${part}${row}`)).toEqual(
      'en1 en2 en3 en4 en5 fr1 fr2 fr3 fr4'.split(' '),
    );
    expect(reading.rows[1]?.account).toBe('5th Lock / 5e Écluse');
    expect(reading.rows[2]).toEqual({
      part: 'en',
      row: 3,
      account: "Lighthouse Service - Service des phares de l'Est",
      platform: 'Facebook',
      handle: '',
      url: 'https://www.facebook.com/LighthouseService/?__tn__=%2Cd&eid=ARB',
      language: 'English',
      organizationEn: 'Lighthouses Canada and Buoys Canada',
      organizationFr: '',
      linkOrganization: 'Lighthouses Canada',
    });
    expect(reading.rows[3]).toMatchObject({ account: 'Rivers & Harbours', linkOrganization: '' });
    expect(reading.rows[4]?.url).toBe(' https://x.com/riversharbours');
    expect(reading.rows[5]).toMatchObject({
      language: ' Bilingue',
      organizationFr: 'Rivières et Ports Canada',
    });
    expect(reading.rows[8]).toMatchObject({
      url: 'https://www.facebook.com/lighthouseservice?eid=A&fref=tag',
      linkOrganization: 'Phares\u00ad Canada',
    });
  });

  it('joins the editions by account, and leaves an account that stands twice in one edition twice', async () => {
    const { assembly } = await readGood(BOTH);
    expect(
      assembly.entries.map(({ key, language, organizationEn, organizationFr }) => ({
        key,
        language,
        organizationEn,
        organizationFr,
      })),
    ).toEqual([
      {
        key: 'x:riversharbours',
        language: 'en',
        organizationEn: 'Rivers and Harbours Canada',
        organizationFr: 'Rivières et Ports Canada',
      },
      {
        key: 'youtube:user/fifthlock',
        language: 'bi',
        organizationEn: 'Rivers and Harbours Canada',
        organizationFr: 'Rivières et Ports Canada',
      },
      {
        key: 'facebook:lighthouseservice',
        language: 'bi',
        organizationEn: 'Lighthouses Canada and Buoys Canada',
        organizationFr: 'Phares Canada et Bouées Canada',
      },
      {
        key: 'linkedin:company/rivers-harbours',
        language: 'bi',
        organizationEn: 'Rivers and Harbours Canada',
        organizationFr: 'Rivières et Ports Canada',
      },
      {
        key: 'x:riversharbours',
        language: 'en',
        organizationEn: 'Rivers and Harbours Canada',
        organizationFr: 'Rivières et Ports Canada',
      },
      {
        key: 'x:portsrivieres',
        language: 'fr',
        organizationEn: 'Rivers and Harbours Canada',
        organizationFr: 'Rivières et Ports Canada',
      },
    ]);
    expect(assembly.entryOf).toEqual([0, 1, 2, 3, 4, 3, 5, 1, 2]);
    expect(assembly.organizations).toHaveLength(2);
  });

  it('knows joint owners by the variant that both have', async () => {
    const variants = ['Lighthouses Canada and Buoys Canada', 'Phares Canada et Bouées Canada'];
    const known = [
      facts({
        id: '1',
        nameEn: 'Lighthouses Canada',
        nameFr: 'Phares Canada',
        appliedEn: '',
        appliedFr: '',
        variants,
      }),
      facts({
        id: '2',
        nameEn: 'Buoys Canada',
        nameFr: 'Bouées Canada',
        appliedEn: '',
        appliedFr: '',
        variants,
      }),
    ];
    const { assembly } = await readGood(BOTH, { known });
    expect(assembly.entries[2]).toMatchObject({
      organizationIds: ['1', '2'],
      organizationEn: 'Lighthouses Canada; Buoys Canada',
      organizationFr: 'Phares Canada; Bouées Canada',
    });
  });

  it('is both languages or nothing', async () => {
    for (const [given, part] of [
      [[cut('sm-en.json')], 'fr'],
      [[cut('sm-fr.json')], 'en'],
      [[cut('sm-en.json'), cut('sm-en.json')], 'fr'],
    ] as const) {
      expect(await read([...given])).toEqual({
        ok: false,
        error: { code: 'list-part-missing', values: { part } },
      });
    }
    expect(await read([...BOTH, cut('sm-en.json')])).toMatchObject({
      error: { code: 'list-not-recognised' },
    });
  });
});
