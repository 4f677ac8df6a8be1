import { describe, expect, it } from 'vitest';
import { readMarkup, textOf } from '@/lib/directory/sources/markup';
import { cut, file, read, readGood } from '../../../support/list-files';
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

describe('a cell that the feed would not write refuses both files, with its row', () => {
  const feed = async (change: (cells: string[]) => void) => {
    const bytes = await cut('sm-fr.json').bytes();
    const json = JSON.parse(new TextDecoder().decode(bytes)) as { aaData: string[][] };
    change(json.aaData[2]!);
    return read([cut('sm-en.json'), file(JSON.stringify(json))]);
  };

  it.each<[string, number, string, string]>([
    ['a script', 0, '<script>alert(1)</script>', 'Account (fr)'],
    ['a handler', 0, '<span onmouseover="alert(1)">A</span>', 'Account (fr)'],
    ['an image', 0, '<img src="x">', 'Account (fr)'],
    ['a comment', 1, '<!-- a -->X', 'Platform (fr)'],
    ['an element not closed', 1, '<span class="label">X', 'Platform (fr)'],
    ['elements closed in another order', 1, '<b><i>X</b></i>', 'Platform (fr)'],
    ['a reference to nothing', 0, 'A&#0;', 'Account (fr)'],
    ['an unknown reference', 0, 'A&unknown;', 'Account (fr)'],
    ['no label', 2, 'Rivières et Ports Canada', 'Department (fr)'],
    ['no colon', 3, '<span>Langue</span> Français', 'Language (fr)'],
    ['no link', 4, 'https://x.com/rivers', 'URL (fr)'],
    ['two links', 4, '<a href="https://x.com/a">A</a><a href="https://x.com/b">B</a>', 'URL (fr)'],
    ['an attribute without quotes', 4, '<a href=https://x.com/a>A</a>', 'URL (fr)'],
  ])('%s', async (_, index, cell, column) => {
    const result = await feed((cells) => {
      cells[index] = cell;
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'csv-bad-row', values: { row: 3, column } } });
  });

  it('says where a row has another form', async () => {
    expect(await feed((cells) => cells.push(''))).toMatchObject({
      error: { code: 'wrong-format', values: { path: 'fr.aaData.2' } },
    });
  });
});

describe('text of markup', () => {
  it.each([
    ['5 < 6 & 7', '5 < 6 & 7'],
    ['&lt;script&gt;', '<script>'],
    ['&eacute;&Eacute;&nbsp;&#233;&#xE9;&oelig;', 'éÉ\u00a0ééœ'],
    ['a&eid=1&amp;b', 'a&eid=1&b'],
    ['<span lang="en">HMCS</span> NCSM', 'HMCS NCSM'],
  ])('%s', (html, text) => {
    expect(textOf(readMarkup(html) ?? [])).toBe(text);
  });
});
