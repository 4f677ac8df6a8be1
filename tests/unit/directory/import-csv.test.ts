import { describe, expect, it } from 'vitest';
import { packOrganizations } from '@/lib/directory/organizations';
import { openDirectory } from '@/lib/directory/packed';
import type { DirectoryEntry } from '@/lib/model/directory';
import { parseDirectoryCsv } from '@/tests/support/template-list';
import { facts, SHA256 } from '../../support/packed-list';

const META = { id: 'import-1', date: '2026-11-20', title: 'list.csv' };
const HEADER = 'organization_en,organization_fr,platform,handle,url,account_name,language';
const RHC = 'Rivers and Harbours Canada,Rivières et Ports Canada';

const parse = (text: string) => parseDirectoryCsv(text, META);

function entriesOf(text: string): DirectoryEntry[] {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return [...openDirectory(parsed.value, SHA256).entries()];
}

const rows = (...lines: string[]) => [HEADER, ...lines].join('\n');

describe('accepted files', () => {
  it('reads rows into entries', () => {
    const text = rows(
      `${RHC},x,RiversHarbours_GC,https://twitter.com/RiversHarbours_GC?lang=en,@RiversHarbours_GC,English`,
    );
    expect(entriesOf(text)).toEqual([
      {
        key: 'x:riversharbours_gc',
        platform: 'x',
        handle: 'RiversHarbours_GC',
        accountName: '@RiversHarbours_GC',
        url: 'https://x.com/RiversHarbours_GC',
        urlListed: 'https://twitter.com/RiversHarbours_GC?lang=en',
        organizationEn: 'Rivers and Harbours Canada',
        organizationFr: 'Rivières et Ports Canada',
        organizationIds: ['csv-rivers-and-harbours-canada'],
        language: 'en',
        audience: '',
        firstSeen: '',
        removedOn: null,
      },
    ]);
  });

  it.each<[string, string, string]>([
    [
      'the host decides',
      `${RHC},Instagram,rivers,https://www.flickr.com/photos/rivers/,,bi`,
      'flickr:rivers',
    ],
    ['a label alone', `${RHC},Twitter,@Rivers,,,`, 'x:rivers'],
    ['a channel id', `${RHC},YouTube,UCabcdefghijklmnopqrstuv,,,fr`, 'youtube:UCabcdefghijklmnopqrstuv'],
    ['a YouTube handle', `${RHC},Youtube,Rivers,,,fr`, 'youtube:@rivers'],
    ['a LinkedIn slug', `${RHC},LinkedIn,rivers,,,Bilingue`, 'linkedin:company/rivers'],
    ['a showcase', `${RHC},LinkedIn,showcase/rivers,,,`, 'linkedin:showcase/rivers'],
    [
      'a platform without parser',
      `${RHC},WhatsApp,rivers,https://whatsapp.example/channel/rivers,,`,
      'whatsapp:rivers',
    ],
    ['a Bluesky handle', `${RHC},Bluesky,Rivers.example,,,`, 'bluesky:rivers.example'],
    ['a Mastodon handle', `${RHC},Mastodon,@Rivers@social.example,,,`, 'mastodon:rivers@social.example'],
    ['only a French name', `,Rivières et Ports Canada,x,Rivers,,,Français`, 'x:rivers'],
    ['an address without scheme', `${RHC},,,twitter.com/Rivers,,`, 'x:rivers'],
    ['invisible characters', `${RHC},x,Ri\u200bvers,,,`, 'x:rivers'],
  ])('%s', (_, line, key) => {
    expect(entriesOf(rows(line)).map((entry) => entry.key)).toEqual([key]);
  });

  it.each<[string, string]>([
    [
      'semicolons, quotes and a byte order mark',
      '\uFEFForganization_en;organization_fr;platform;handle;url;account_name;language\r\n"Rivers; and ""Harbours""";Rivières;x;Rivers;;"Rivers\nand Harbours";en\r\n',
    ],
    [
      'tabs, columns in another order, more columns',
      'id\tlanguage\turl\thandle\tplatform\torganization_fr\torganization_en\taccount_name\n7\ten\t\tRivers\tx\tR\tR\tRivers and Harbours\n',
    ],
    ['blank lines', `${HEADER}\n\n${RHC},x,Rivers,,Rivers and Harbours,en\n\n,,,,,,\n`],
    ['the separator line of Excel', `sep=,\n${HEADER}\n${RHC},x,Rivers,,Rivers and Harbours,en`],
    ['capitals in the header', `${HEADER.toUpperCase()}\n${RHC},x,Rivers,,Rivers and Harbours,en`],
  ])('%s', (_, text) => {
    expect(entriesOf(text)).toMatchObject([
      { key: 'x:rivers', accountName: 'Rivers and Harbours', language: 'en' },
    ]);
  });

  it('keeps joint owners in order', () => {
    const [entry] = entriesOf(
      rows('Rivers Canada; Harbours Canada,Rivières Canada; Ports Canada,x,Rivers,,,bi'),
    );
    expect(entry).toMatchObject({
      organizationEn: 'Rivers Canada; Harbours Canada',
      organizationFr: 'Rivières Canada; Ports Canada',
      organizationIds: ['csv-rivers-canada', 'csv-harbours-canada'],
    });
  });

  it('knows organizations of the embedded copy by any of their titles, and takes new names for titles', () => {
    const known = packOrganizations([facts({ variants: ['Rivers & Harbours'] })]);
    const text = rows('rivers & harbours,,x,Rivers,,,en', 'Lighthouses Canada,Phares Canada,x,Phares,,,fr');
    const parsed = parseDirectoryCsv(text, META, known);
    const list = parsed.ok ? openDirectory(parsed.value, SHA256) : null;
    expect(list?.entry(0)).toMatchObject({
      organizationIds: ['9001'],
      organizationFr: 'Rivières et Ports Canada',
    });
    expect(list?.organization('csv-lighthouses-canada')).toMatchObject({ appliedFr: 'Phares Canada' });
    expect(
      list?.titles.find('phares canada et rivieres et ports canada').map((hit) => hit.organizationId),
    ).toEqual(['csv-lighthouses-canada', '9001']);
  });
});

describe('refused files', () => {
  it.each<[string, string, string, Record<string, unknown>]>([
    ['nothing', '', 'csv-empty', {}],
    ['blanks', '\uFEFF \n\n', 'csv-empty', {}],
    ['a header alone', `${HEADER}\n`, 'csv-empty', {}],
    [
      'missing columns',
      'organization_en,platform,handle,url\nR,x,R,',
      'csv-columns-missing',
      { column: 'organization_fr, account_name, language' },
    ],
    ['another file', '{"format":"vigie/audits"}', 'csv-columns-missing', {}],
    [
      'an address of no account',
      rows(`${RHC},x,A,https://x.com/Rivers,,`, `${RHC},x,B,https://x.com/home,,`),
      'csv-bad-row',
      { row: 3, column: 'url', detail: '"https://x.com/home"', rows: 1 },
    ],
    [
      'another site',
      rows(`${RHC},x,Rivers,https://example.org/Rivers,,`),
      'csv-bad-row',
      { row: 2, column: 'url' },
    ],
    ['no platform', rows(`${RHC},,Rivers,,,`), 'csv-bad-row', { row: 2, column: 'platform', detail: '""' }],
    ['no handle', rows(`${RHC},x,,,,`, `${RHC},x,,,,`), 'csv-bad-row', { row: 2, column: 'handle', rows: 2 }],
    ['a bad handle', rows(`${RHC},x,Rivers and Harbours,,,`), 'csv-bad-row', { row: 2, column: 'handle' }],
    ['no organization', rows(',,x,Rivers,,,'), 'csv-bad-row', { row: 2, column: 'organization_en' }],
    [
      'an unknown language',
      rows(`${RHC},x,Rivers,,,Deutsch`),
      'csv-bad-row',
      { row: 2, column: 'language', detail: '"Deutsch"' },
    ],
    [
      'a script as address',
      rows(`${RHC},bluesky,Rivers,javascript:alert(1),,`),
      'csv-bad-row',
      { row: 2, column: 'url' },
    ],
    [
      'a comma not quoted',
      rows(`Rivers, Harbours and Ports Canada,R,x,Rivers,,,en`),
      'csv-bad-row',
      { row: 2, column: '8', detail: '"en"' },
    ],
    [
      'a quote never closed',
      rows(`"Rivers,R,x,Rivers,,,en`, `${RHC},x,Rivers,,,en`),
      'csv-bad-row',
      { row: 2 },
    ],
    [
      'too long a name',
      rows(`${'R'.repeat(401)},R,x,Rivers,,,en`),
      'csv-bad-row',
      { row: 2, column: 'organization_en' },
    ],
  ])('%s', (_, text, code, values) => {
    expect(parse(text)).toMatchObject({ ok: false, error: { code, values } });
  });

  it('counts rows as a spreadsheet does: blank rows count, a cell of several lines is one row', () => {
    const text = rows(`${RHC},x,Rivers,,"two\nlines",en`, '', `${RHC},x,Rivers,,,Deutsch`);
    expect(parse(text)).toMatchObject({ ok: false, error: { values: { row: 4 } } });
  });

  it('refuses more than 20 megabytes unread', () => {
    expect(parse('x'.repeat(20_000_001))).toMatchObject({
      ok: false,
      error: { code: 'file-too-large', values: { limit: 20 } },
    });
  });
});
