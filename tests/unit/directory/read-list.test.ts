import { describe, expect, it } from 'vitest';
import { openDirectory } from '@/lib/directory/packed';
import { chooseSource, sources } from '@/lib/directory/sources';
import { parseDirectoryCsv } from '@/tests/support/template-list';
import { cut, file, read, readGood } from '../../support/list-files';
import { SHA256 } from '../../support/packed-list';

const LIST = `organization_en,organization_fr,platform,handle,url,account_name,language
Rivers Canada,Rivières Canada,x,Rivers,https://twitter.com/Rivers,@Rivers,English
Rivers Canada,Rivières Canada,LinkedIn,,https://www.linkedin.com/company/rivers/about,Rivers,bi
`;

describe('one way from files to accounts', () => {
  it('a preview gives what an import gives, with pauses or without', async () => {
    const preview = await readGood([file(LIST)]);
    const paced = await readGood([file(LIST)], { pause: () => Promise.resolve(), progress: () => undefined });
    expect(paced.assembly).toEqual(preview.assembly);
    const imported = parseDirectoryCsv(LIST, { id: 'a', date: '2026-11-20', title: 'a' });
    if (!imported.ok) throw new Error(imported.error.code);
    expect([...openDirectory(imported.value, SHA256).entries()]).toEqual(preview.assembly.entries);
  });

  it('a refused file gives an error and nothing else', async () => {
    const result = await read([file(LIST.replace('/company/rivers', ''))]);
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'csv-bad-row',
        values: { row: 3, column: 'url', detail: '"https://www.linkedin.com/about"', rows: 1 },
      },
    });
  });
});

describe('which source files are', () => {
  it.each([
    ['tracker.csv', 'gc-tracker'],
    ['touchpoints.json', 'touchpoints-json'],
    ['touchpoints.csv', 'touchpoints-csv'],
    ['us-registry-upload.csv', 'us-registry-upload'],
    ['govuk.json', 'govuk-organisation'],
    ['sparql.json', 'wikidata-sparql'],
    ['entity.json', 'wikidata-entity'],
    ['gc_org_info.csv', 'gc-org-info'],
    ['fip.csv', 'fip-titles'],
  ])('%s is told from what is in it', async (name, id) => {
    const { source } = await readGood([{ ...cut(name), name: 'list.txt' }]);
    expect(source.id).toBe(id);
  });

  it('every source has an id of its own', () => {
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('files of two sources, two files of a list of one, no file', async () => {
    for (const files of [
      [cut('tracker.csv'), cut('govuk.json')],
      [cut('tracker.csv'), cut('tracker.csv')],
      [],
    ]) {
      expect(await read(files)).toMatchObject({ error: { code: 'list-not-recognised' } });
    }
    expect(chooseSource([], 'table')).toMatchObject({ ok: false });
    expect(await read([cut('govuk.json')], { source: 'gc-tracker' })).toMatchObject({
      error: { code: 'list-not-recognised' },
    });
  });
});
