import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openFiles } from '@/lib/directory/read-list';
import { guessColumns } from '@/lib/directory/sources/guess-columns';
import { guessMapping, tableInFile } from '@/lib/directory/sources/table';
import { file, read, readGood } from '../../../support/list-files';

const ROW = ['https://x.com/Rivers', 'X', 'Rivers Canada', 'English', '@Rivers'];

/** Which header stands for which cell. */
function guessed(header: string[], row: string[] = []): Record<string, string> {
  const mapping = Object.entries(guessColumns(header, [row]));
  return Object.fromEntries(
    mapping.flatMap(([cell, column]) => (column === null ? [] : [[cell, header[column]!]])),
  );
}

describe('guessing columns', () => {
  it.each<[string, string[]]>([
    ['English', ['url', 'platform', 'department', 'language', 'account']],
    ['a registry', ['service_url', 'service', 'agencies', 'language', 'name']],
    ['capitals and spaces', ['Account URL', 'Account Platform', 'Organization', 'Language', 'Account name']],
    ['a content system', ['href', 'service_type', 'organisation name', 'locale', 'title']],
  ])('%s', (_, header) => {
    const [url, platform, organizationEn, language, account] = header;
    const guess = guessed(header, ROW);
    expect({ ...guess, organizationEn: guess.organizationEn ?? guess.organizationFr }).toMatchObject({
      url,
      platform,
      organizationEn,
      language,
      account,
    });
  });

  it.each<[string, string[]]>([
    ['French', ['lien', 'plateforme', 'ministère', 'langue', 'compte']],
    [
      'with accents and articles',
      ['Adresse du compte', 'Réseau social', 'Nom du ministère', 'Langue du compte', 'Nom du compte'],
    ],
    ['short', ['Adresse', 'Média social', 'Organisme', 'Lang', 'Nom']],
  ])('%s', (_, header) => {
    const [url, platform, organizationFr, language, account] = header;
    expect(guessed(header, ROW)).toMatchObject({ url, platform, organizationFr, language, account });
  });

  it('tells owners in two languages apart', () => {
    expect(guessed(['Department (English)', 'Department (French)', 'url'])).toEqual({
      organizationEn: 'Department (English)',
      organizationFr: 'Department (French)',
      url: 'url',
    });
  });

  it('trusts what stands in a column more than its name', () => {
    expect(
      guessed(['Address', 'Page', 'Platform'], ['12 River Street', 'https://x.com/Rivers', 'X']),
    ).toEqual({
      url: 'Page',
      platform: 'Platform',
    });
  });
});

describe('tables of any kind give the same accounts', () => {
  const header = ['Ministère', 'Réseau', 'Lien', 'Nom', 'Langue'];
  const rows = [
    ['Rivières Canada', 'X', 'https://twitter.com/Rivieres', 'Rivières, lacs', 'Français'],
    ['Rivières Canada', 'Facebook', 'https://www.facebook.com/126543134107839', 'Lacs', 'Bilingue'],
  ];
  const quote = (cell: string) => (/[,;|\t]/.test(cell) ? `"${cell}"` : cell);
  const separated = (by: string) => [header, ...rows].map((cells) => cells.map(quote).join(by)).join('\r\n');
  const objects = rows.map((cells) => Object.fromEntries(cells.map((cell, n) => [header[n]!, cell])));

  it.each<[string, () => Promise<string | Uint8Array> | string]>([
    ['CSV', () => separated(',')],
    ['semicolons', () => separated(';')],
    ['TSV', () => separated('\t')],
    ['bars', () => separated('|')],
    ['a separator line', () => `sep=;\r\n${separated(';')}`],
    ['JSON', () => JSON.stringify(objects)],
    ['JSON inside', () => JSON.stringify({ version: 1, items: objects })],
    [
      'XLSX',
      () =>
        writeXlsx({
          sheets: [
            { name: 'Lisez-moi', rows: [['À propos']] },
            { name: 'Liste', rows: [header, ...rows] },
          ],
        }),
    ],
  ])('%s', async (_, content) => {
    const { source, assembly, reading } = await readGood([file(await content())]);
    expect(source.id).toBe('table');
    expect(
      assembly.entries.map(({ key, accountName, language, organizationFr }) => [
        key,
        accountName,
        language,
        organizationFr,
      ]),
    ).toEqual([
      ['x:rivieres', 'Rivières, lacs', 'fr', 'Rivières Canada'],
      ['facebook:126543134107839', 'Lacs', 'bi', 'Rivières Canada'],
    ]);
    expect(reading.columns).toMatchObject({ url: 'Lien', organizationFr: 'Ministère' });
  });

  it('a mapping that somebody edited counts, and errors name the columns of the file', async () => {
    const text = 'a,b,c\nRivers,X,Rivers Canada\nHarbours and more,X,Rivers Canada\n';
    const opened = await openFiles([file(text)]);
    const found = opened.ok && opened.value[0] ? tableInFile(opened.value[0]) : null;
    const mapping = { ...guessMapping(found!), handle: 0, platform: 1, organizationEn: 2 };
    expect(await read([file(text)])).toMatchObject({ error: { code: 'list-not-recognised' } });
    expect(await read([file(text)], { source: 'table' })).toMatchObject({
      error: { code: 'csv-columns-missing', values: { column: 'url' } },
    });
    expect(await read([file(text)], { source: 'table', mapping })).toMatchObject({
      error: { code: 'csv-bad-row', values: { row: 3, column: 'a', detail: '"Harbours and more"', rows: 1 } },
    });
    const good = await readGood([file(text.replace(' and more', ''))], { source: 'table', mapping });
    expect(good.assembly.entries.map(({ key }) => key)).toEqual(['x:rivers', 'x:harbours']);
  });

  it('takes no number that a spreadsheet has cut', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['platform', 'handle'],
            ['Facebook', 6_155_123_456_789_012],
          ],
        },
      ],
    });
    expect(await read([file(bytes)])).toMatchObject({
      error: { code: 'csv-bad-row', values: { row: 2, column: 'handle' } },
    });
  });
});
