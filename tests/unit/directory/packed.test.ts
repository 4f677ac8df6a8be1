import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { AUDIENCES, KINDS, LANGUAGES, STATUSES } from '@/lib/directory/columns';
import { NO_ROWS } from '@/lib/directory/listed-rows';
import { type OrganizationFacts, toOrganization, unpackOrganizations } from '@/lib/directory/organizations';
import { packDirectory } from '@/lib/directory/pack';
import { openDirectory, type PackedDirectory, parsePackedDirectory } from '@/lib/directory/packed';
import { Audience, type DirectoryEntry } from '@/lib/model/directory';
import { ABOUT, facts, listedRow, openList, row, SHA256 } from '../../support/packed-list';

/** One line of any text, as a cell holds it. */
const line = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

const address = fc
  .tuple(
    fc.constantFrom('x.com/', 'facebook.com/', 'youtube.com/@', 'instagram.com/'),
    fc.stringMatching(/^[a-z]\w{5,14}$/),
  )
  .map(([host, handle]) => `https://${host}${handle}`)
  .filter((url) => parseAddress(url) !== null);

const entries: fc.Arbitrary<DirectoryEntry> = fc
  .record({
    urlListed: address,
    accountName: fc.oneof(line(40), fc.constant('Rivers $& {} \\')),
    organizationEn: line(30),
    organizationFr: line(30),
    organizationIds: fc.array(fc.stringMatching(/^\w{1,8}$/), { maxLength: 3 }),
    language: fc.constantFrom(...LANGUAGES),
    audience: fc.constantFrom(...AUDIENCES),
    firstSeen: day,
  })
  .map(({ urlListed, ...rest }) => row(urlListed, rest));

const organizations: fc.Arbitrary<OrganizationFacts> = fc
  .record({
    id: fc.stringMatching(/^\w{1,12}$/),
    nameEn: line(40),
    legalFr: line(40),
    variants: fc.array(
      line(20).filter((text) => text !== ''),
      { maxLength: 3 },
    ),
    kind: fc.constantFrom(...KINDS),
    status: fc.constantFrom(...STATUSES),
    endedIn: fc.constantFrom(null, '2013'),
    isSuperseded: fc.boolean(),
  })
  .map(facts);

describe('pack, write, read, open', () => {
  it('gives back the same entries and organizations', () => {
    const parts = fc.record({
      entries: fc.array(entries, { maxLength: 20 }),
      former: fc.array(
        fc.tuple(entries, day).map(([entry, removedOn]) => ({ ...entry, removedOn })),
        { maxLength: 5 },
      ),
      organizations: fc.uniqueArray(organizations, { selector: (one) => one.id, maxLength: 8 }),
    });
    fc.assert(
      fc.property(parts, (list) => {
        const parsed = parsePackedDirectory(
          JSON.parse(JSON.stringify(packDirectory({ about: ABOUT, ...list }))),
        );
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
        const open = openDirectory(parsed.value, SHA256);
        expect([...open.entries()]).toEqual(list.entries);
        expect([...open.formerEntries()]).toEqual(list.former);
        expect(unpackOrganizations(parsed.value.organizations)).toEqual(list.organizations);
        expect(open.organizations()).toEqual(list.organizations.map(toOrganization));
        for (const { key } of list.entries) {
          expect(open.lookup([key])?.index).toBe(list.entries.findIndex((other) => other.key === key));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what the list prints and what it means', () => {
    const listed = row('http://Twitter.com/@RiversHarbours_GC/?lang=fr', {
      accountName: '@RiversHarbours_GC',
    });
    const [entry] = openList({ entries: [listed] }).entries();
    expect(entry).toMatchObject({
      urlListed: 'http://Twitter.com/@RiversHarbours_GC/?lang=fr',
      url: 'https://x.com/RiversHarbours_GC',
      accountName: '@RiversHarbours_GC',
    });
  });

  it('takes signs in handles as they are', () => {
    const odd = {
      key: 'bluesky:a$&b',
      platform: 'bluesky',
      handle: 'a$&b',
      accountName: 'at a$&b',
      url: 'https://bsky.app/',
    };
    expect([...openList({ entries: [row('https://bsky.app/profile/a$&b', odd)] }).entries()]).toMatchObject([
      { ...odd, urlListed: 'https://bsky.app/profile/a$&b' },
    ]);
  });

  it('answers for what it does not hold', () => {
    const list = openList();
    expect(list.lookup(['x:nobody'])).toBeNull();
    expect(list.organization('0000')).toBeNull();
    expect([...list.entries()]).toEqual([]);
    expect(() => list.entry(0)).toThrow(RangeError);
  });

  it('has a code for every audience', () => {
    expect([...AUDIENCES].sort()).toEqual([...Audience.options].sort());
  });
});

describe('parsePackedDirectory', () => {
  const good = packDirectory({
    about: ABOUT,
    entries: [row('https://x.com/Rivers'), row('https://facebook.com/Harbours')],
    former: [row('https://x.com/OldRivers', { removedOn: '2026-06-03' })],
    organizations: [facts()],
    listed: { rows: [listedRow()], entryOf: [1] },
  });

  it('accepts what was packed', () => {
    expect(parsePackedDirectory(good)).toEqual({ ok: true, value: good });
  });

  it('reads a copy of format 1, which kept no rows and named no series', () => {
    const old: Record<string, unknown> = { ...good };
    delete old['listed'];
    delete old['series'];
    expect(parsePackedDirectory({ ...old, formatVersion: 1 })).toEqual({
      ok: true,
      value: { ...good, series: '', listed: NO_ROWS },
    });
  });

  const flaws: [string, (packed: PackedDirectory) => unknown][] = [
    ['accounts.keys', (p) => ({ ...p, accounts: { ...p.accounts, keys: 'x:rivers' } })],
    ['accounts.keys', (p) => ({ ...p, accounts: { ...p.accounts, keys: 'x:rivers\nnot a key' } })],
    ['accounts.keys', (p) => ({ ...p, platforms: ['x'] })],
    ['accounts.names', (p) => ({ ...p, accounts: { ...p.accounts, names: 'one' } })],
    ['accounts.names', (p) => ({ ...p, accounts: { ...p.accounts, names: `${'\t'.repeat(2)}\n` } })],
    ['accounts.names', (p) => ({ ...p, accounts: { ...p.accounts, names: `${'a'.repeat(401)}\n` } })],
    ['accounts.owner', (p) => ({ ...p, accounts: { ...p.accounts, owner: [0, 1] } })],
    ['accounts.owner', (p) => ({ ...p, accounts: { ...p.accounts, owner: [0] } })],
    ['accounts.owner', (p) => ({ ...p, accounts: { ...p.accounts, owner: [0, 0.5] } })],
    ['accounts.urlForm', (p) => ({ ...p, accounts: { ...p.accounts, urlForm: [0, 9] } })],
    ['accounts.language', (p) => ({ ...p, accounts: { ...p.accounts, language: [0, 4] } })],
    ['accounts.removedOn', (p) => ({ ...p, accounts: { ...p.accounts, removedOn: [0, 0] } })],
    ['former.removedOn', (p) => ({ ...p, former: { ...p.former, removedOn: [] } })],
    ['former.removedOn', (p) => ({ ...p, dates: ['2025-01-01', 'some day'] })],
    ['owners.en', (p) => ({ ...p, owners: { ...p.owners, en: 'a\nb' } })],
    ['organizations.ids', (p) => ({ ...p, organizations: { ...p.organizations, ids: '' } })],
    ['organizations.nameFr', (p) => ({ ...p, organizations: { ...p.organizations, nameFr: 'a\nb' } })],
    ['organizations.kind', (p) => ({ ...p, organizations: { ...p.organizations, kind: [9] } })],
    [
      'titles.organization',
      (p) => ({ ...p, titles: { ...p.titles, organization: p.titles.organization.map(() => 1) } }),
    ],
    ['listed.entry', (p) => ({ ...p, listed: { ...p.listed, entry: [3] } })],
    ['listed.entry', (p) => ({ ...p, listed: { ...p.listed, entry: [0], url: [null] } })],
    ['listed.url', (p) => ({ ...p, listed: { ...p.listed, url: [] } })],
    ['listed.platform', (p) => ({ ...p, listed: { ...p.listed, platform: [99] } })],
    ['date', (p) => ({ ...p, date: 'today' })],
    ['id', (p) => ({ ...p, id: 'a b' })],
    ['format', (p) => ({ ...p, format: 'vigie/audits' })],
    ['', (p) => ({ ...p, extra: true })],
    ['', () => 'text'],
    ['', () => null],
  ];
  it.each(flaws)('refuses a flaw at %j', (path, spoil) => {
    expect(parsePackedDirectory(spoil(good))).toEqual({
      ok: false,
      error: { code: 'wrong-format', values: { path } },
    });
  });

  it('says that a copy comes from a newer version', () => {
    const newer = { ...good, formatVersion: 3 };
    expect(parsePackedDirectory(newer)).toEqual({
      ok: false,
      error: { code: 'newer-format', values: { version: 3 } },
    });
  });
});
