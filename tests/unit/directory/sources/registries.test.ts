import { describe, expect, it } from 'vitest';
import type { ReadList } from '@/lib/directory/read-list';
import { cut, file, read, readGood } from '../../../support/list-files';

const summary = ({ assembly }: ReadList) =>
  assembly.entries.map(({ key, language, organizationEn }) => [key, language, organizationEn]);

describe('the tracker of the feed', () => {
  it('takes the department for French where the language is said in French', async () => {
    const { source, reading } = await readGood([cut('tracker.csv')]);
    expect(source.id).toBe('gc-tracker');
    expect(
      reading.rows.map(({ row, organizationEn, organizationFr }) => [row, organizationEn, organizationFr]),
    ).toEqual([
      [2, 'Rivers and Harbours Canada', ''],
      [3, '', 'Rivières et Ports Canada'],
      [4, '', 'Rivières et Ports Canada'],
    ]);
  });
});

describe('registries of the United States', () => {
  it('Touchpoints JSON: only what is published, and every owner', async () => {
    const list = await readGood([cut('touchpoints.json')]);
    expect(list.source.id).toBe('touchpoints-json');
    expect(summary(list)).toEqual([
      ['x:river_agency', 'en', 'River Agency; Harbour, Lock Agency'],
      ['facebook:riveragencyes', null, 'River Agency'],
    ]);
    expect(list.reading.skipped).toEqual([{ part: '', row: 3, reason: 'not-published', detail: 'archived' }]);
    expect([...list.assembly.why]).toEqual([
      [2, { code: 'platform-not-read', cell: 'handle', detail: '""' }],
    ]);
    expect([...list.assembly.languagesUnread]).toEqual([['Spanish', 1]]);
  });

  it('Touchpoints JSON: a page that is missing, and the place of the first flaw', async () => {
    const text = new TextDecoder().decode(await cut('touchpoints.json').bytes());
    expect(await read([file(text.replace('"totalPages": 0', '"totalPages": 3'))])).toMatchObject({
      error: { code: 'list-part-missing', values: { part: '2' } },
    });
    expect(await read([file(text.replace('"https://giphy.example/river"', '7'))])).toMatchObject({
      error: { code: 'wrong-format', values: { path: 'data.3.attributes.service_url' } },
    });
  });

  it('Touchpoints CSV: the export and the bulk upload', async () => {
    const list = await readGood([cut('touchpoints.csv')]);
    expect(list.source.id).toBe('touchpoints-csv');
    expect(summary(list)).toEqual([['x:river_agency', 'en', 'River Agency']]);
    expect(list.reading.skipped).toEqual([{ part: '', row: 3, reason: 'not-published', detail: 'archived' }]);
    const upload = await readGood([cut('touchpoints-upload.csv')]);
    expect([upload.source.id, ...summary(upload)]).toEqual([
      'touchpoints-csv',
      ['x:river_agency', 'en', 'River Agency; Harbour Agency'],
    ]);
  });

  it('the old registry: all pages, in any order, or none; its bulk upload', async () => {
    const list = await readGood([cut('us-registry-2.json'), cut('us-registry-1.json')]);
    expect(list.source.id).toBe('us-registry');
    expect(summary(list)).toEqual([
      ['flickr:rivers', 'en', 'River Agency'],
      ['x:river_agency', 'en', 'River Agency'],
      ['youtube:user/harbouragency', null, 'Harbour Agency'],
    ]);
    expect(await read([cut('us-registry-1.json')])).toMatchObject({
      error: { code: 'list-part-missing', values: { part: '2' } },
    });
    const upload = await readGood([cut('us-registry-upload.csv')]);
    expect([upload.source.id, ...summary(upload)]).toEqual([
      'us-registry-upload',
      ['x:river_agency', 'en', 'River Agency; Harbour Agency'],
    ]);
  });
});

describe('GOV.UK', () => {
  it('reads a list of items, leaving out blogs and closed bodies with the reason', async () => {
    const list = await readGood([cut('govuk.json')]);
    expect(list.source.id).toBe('govuk-organisation');
    expect(summary(list)).toEqual([
      ['x:riversoffice', null, 'Rivers Office'],
      ['youtube:c/riversoffice', null, 'Rivers Office'],
      ['bluesky:harbour.example', null, 'harbour-commission'],
    ]);
    expect(list.reading.skipped).toEqual([
      { part: '', row: 2, reason: 'not-an-account', detail: 'blog' },
      { part: '', row: 5, reason: 'body-closed', detail: 'closed' },
    ]);
  });

  it('reads one item', async () => {
    const [item] = JSON.parse(new TextDecoder().decode(await cut('govuk.json').bytes())) as unknown[];
    expect(summary(await readGood([file(JSON.stringify(item))]))).toHaveLength(2);
  });
});

describe('Wikidata', () => {
  it('query results, with or without addresses', async () => {
    const list = await readGood([cut('sparql.json')]);
    expect(list.source.id).toBe('wikidata-sparql');
    expect(summary(list)).toEqual([
      ['x:rivers_eng', null, ''],
      ['youtube:UCabcdefghijklmnopqrstuv', null, ''],
      ['mastodon:rivers@social.example', null, ''],
      ['instagram:rivers.eng', null, ''],
    ]);
    expect(list.assembly.entries[0]?.organizationIds).toEqual([]);
  });

  it('entity data: not what is deprecated, ended or without a value', async () => {
    const list = await readGood([cut('entity.json')]);
    expect(list.source.id).toBe('wikidata-entity');
    expect(summary(list)).toEqual([
      ['x:rivers_eng', 'en', 'Rivers Canada'],
      ['x:rivieres_fra', 'fr', 'Rivers Canada'],
      ['x:id/123456789', null, 'Rivers Canada'],
      ['youtube:UCabcdefghijklmnopqrstuv', null, 'Rivers Canada'],
      ['youtube:@rivers', 'bi', 'Rivers Canada'],
      ['linkedin:company/rivers-canada', null, 'Rivers Canada'],
      ['bluesky:rivers.example', null, 'Rivers Canada'],
    ]);
    expect(list.reading.skipped.map(({ reason, detail }) => [reason, detail])).toEqual([
      ['ended', 'Q999000 P2002'],
      ['deprecated', 'Q999000 P2002'],
      ['no-value', 'Q999000 P2013'],
    ]);
  });
});
