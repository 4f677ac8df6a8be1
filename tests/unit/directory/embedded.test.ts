import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { EMBEDDED } from '@/lib/directory/embedded';
import { matchDirectory } from '@/lib/directory/match';
import { openDirectory, parsePackedDirectory } from '@/lib/directory/packed';
import { DirectoryEntry, Organization } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';

const bytes = readFileSync(new URL(`../../../public${EMBEDDED.path}`, import.meta.url));
const parsed = parsePackedDirectory(JSON.parse(bytes.toString('utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const list = openDirectory(parsed.value, EMBEDDED.sha256);
const entries = [...list.entries()];

describe('the embedded copy', () => {
  it('is the file that its hash names', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(EMBEDDED.sha256);
    const { id, date, sha256, accounts } = EMBEDDED;
    expect(list.copy).toEqual({ id, date, sha256, accounts });
  });

  it('holds the list of 2026-08-22: 1,865 rows, 1,847 keys, 130 former, 412 organizations', () => {
    expect(list.date).toBe('2026-08-22');
    expect(entries).toHaveLength(1865);
    expect(new Set(entries.map((entry) => entry.key)).size).toBe(1847);
    expect([...list.formerEntries()]).toHaveLength(130);
    expect(list.organizations()).toHaveLength(412);
    expect([...list.platforms]).toEqual(['facebook', 'flickr', 'instagram', 'linkedin', 'x', 'youtube']);
  });

  it('has entries and organizations that the model accepts', () => {
    for (const entry of [...entries, ...list.formerEntries()]) {
      expect(DirectoryEntry.safeParse(entry).error).toBeUndefined();
      expect(entry.organizationIds.every((id) => list.organization(id) !== null)).toBe(true);
    }
    for (const one of list.organizations()) expect(Organization.safeParse(one).error).toBeUndefined();
  });

  it('says where it comes from and under what terms, in both languages', () => {
    expect(list.source).toMatchObject({
      url: 'https://www.canada.ca/en/social.html',
      urlFr: 'https://www.canada.ca/fr/sociaux.html',
    });
    expect(list.attribution.en).toContain('Open Government Licence – Canada');
    expect(list.attribution.fr).toContain('Licence du gouvernement ouvert – Canada');
  });

  it('finds every account by the address that the list prints', () => {
    for (const entry of entries) {
      const address = parseAddress(entry.urlListed);
      const match = matchDirectory(list, { platform: entry.platform, keys: [address?.key ?? ''] });
      expect(match).toMatchObject({ match: 'listed', entry: { key: entry.key } });
    }
  });

  it('tells the accounts listed twice: 18 by one key (three more are YouTube namesakes, which may differ)', () => {
    const twice = entries.filter((entry) => list.lookup([entry.key])?.isListedTwice);
    expect(new Set(twice.map((entry) => entry.key)).size).toBe(18);
  });

  it('keeps every removed account apart, unless it is listed again', () => {
    const matches = [...list.formerEntries()].map(
      (entry) => matchDirectory(list, { platform: entry.platform, keys: [entry.key] }).match,
    );
    expect(matches.filter((match) => match !== 'formerlyListed' && match !== 'listed')).toEqual(
      matches.filter((match) => match === 'ambiguous'),
    );
    expect(matches.filter((match) => match === 'formerlyListed').length).toBeGreaterThan(100);
  });
});

describe('its titles', () => {
  const find = (text: string) =>
    list.titles.find(fold(text)).map((hit) => list.organization(hit.organizationId)?.nameEn);
  const former = (text: string) => list.titles.former(fold(text)).map((hit) => hit.title);

  it.each<[string, string[]]>([
    ['Immigration, Refugees and Citizenship Canada', ['Immigration, Refugees and Citizenship Canada']],
    ['Immigration Réfugiés et Citoyenneté Canada', ['Immigration, Refugees and Citizenship Canada']],
    [
      'Compte officiel d’Environnement et Changement climatique Canada',
      ['Environment and Climate Change Canada'],
    ],
    ['The Department of Justice Canada', ['Department of Justice Canada']],
    ['US Department of Justice', []],
    ['Youth and the Senate on democratic institutions', []],
    ['SCC CSC CCG ASC ARC', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('knows ended organizations, and those that work on under their names', () => {
    expect(former('Passport Canada, Canadian International Development Agency')).toEqual([
      'Passport Canada',
      'Canadian International Development Agency',
    ]);
    expect(former('Canadian Human Rights Tribunal, Social Security Tribunal of Canada')).toEqual([]);
    expect(former('Health Canada')).toEqual([]);
  });

  it('finds every applied title as its organization’s, whole', () => {
    for (const one of list.organizations()) {
      for (const title of [one.appliedEn, one.appliedFr].filter((text) => text !== '')) {
        expect(list.titles.equals(fold(title)).map((hit) => hit.organizationId)).toContain(one.id);
      }
    }
  });
});
