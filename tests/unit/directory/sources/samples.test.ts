import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeOrganizations } from '@/lib/directory/merge-organizations';
import { type OrganizationFacts, unpackOrganizations } from '@/lib/directory/organizations';
import type { PackedDirectory } from '@/lib/directory/packed';
import { factFile, hasFacts, readGood, unexplained } from '../../../support/list-files';

const EMBEDDED = new URL('../../../../public/directory/canada.json', import.meta.url);
const known = unpackOrganizations(
  (JSON.parse(readFileSync(EMBEDDED, 'utf8')) as PackedDirectory).organizations,
);

describe.skipIf(!hasFacts)('genuine samples', () => {
  it.each<[string, string, number, number]>([
    ['gc-socials-sm.sample.csv', 'gc-tracker', 9, 0],
    ['uk-govuk-organisation-content-item.sample.json', 'govuk-organisation', 4, 1],
    ['us-digital-registry-v1-social_media.sample.json', 'us-registry', 1, 0],
    // The handle of the sample is longer than X allows.
    ['us-digital-registry-upload.sample.csv', 'us-registry-upload', 0, 1],
    ['us-touchpoints-digital_service_accounts.sample.json', 'touchpoints-json', 2, 0],
    ['us-touchpoints-export.sample.csv', 'touchpoints-csv', 1, 0],
    ['wikidata-entitydata.sample.json', 'wikidata-entity', 2, 0],
    ['wikidata-sparql-accounts.sample.json', 'wikidata-sparql', 4, 0],
  ])('%s', async (name, id, entries, explained) => {
    const list = await readGood([factFile(`samples/${name}`)]);
    const { assembly, reading } = list;
    expect([
      list.source.id,
      assembly.entries.length,
      assembly.why.size + reading.skipped.length,
      unexplained(list),
    ]).toEqual([id, entries, explained, 0]);
  });

  it('the feed', async () => {
    const list = await readGood(
      [factFile('samples/canada-sm-en.sample.json'), factFile('samples/canada-sm-fr.sample.json')],
      { known },
    );
    expect([list.source.id, unexplained(list), list.assembly.why.size]).toEqual(['canada-feed', 0, 0]);
  });

  it('registers of organizations say what the embedded copy says', async () => {
    const info = (
      await readGood([
        factFile('samples/gc_org_info.sample.csv'),
        factFile('samples/gc_concordance.sample.csv'),
      ])
    ).reading;
    const fip = (await readGood([factFile('samples/fip-applied-titles.sample.csv')])).reading;
    expect([info.organizations.length, info.sites.size, fip.organizations.length]).toEqual([5, 4, 5]);
    const merged = mergeOrganizations(mergeOrganizations(known, info.organizations), fip.organizations);
    const titles = (all: OrganizationFacts[]) =>
      all.map(({ variants, ...facts }) => ({ ...facts, variants: variants.length > 0 }));
    expect(titles(merged)).toEqual(titles(known));
  });
});
