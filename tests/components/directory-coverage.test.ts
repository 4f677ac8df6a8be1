import { describe, expect, it } from 'vitest';
import { openableUrl } from '@/components/profile/account';
import {
  browseRows,
  isBrowsed,
  NO_BROWSE,
  searchTexts,
} from '@/components/screens/Dashboard/Directory/Accounts/browse';
import {
  countCoverage,
  coverageBy,
  coverageOf,
  coverRows,
  lastAudits,
  ownersOf,
} from '@/components/screens/Dashboard/Directory/Accounts/coverage';
import { storyRow } from '../support/story-directory';
import { storySummary } from '../support/story-records';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const audited = (days: number, changes: Partial<Parameters<typeof storySummary>[0]> = {}) =>
  storySummary({ observedAt: new Date(NOW - days * 86_400_000).toISOString(), ...changes });

describe('the latest audit of a listed account', () => {
  it('is found by the key of the row, else by the key of the account; of several the latest', () => {
    const found = lastAudits([
      audited(3, { accountKey: 'facebook:100', listedKey: 'facebook:rhc' }),
      audited(9, { accountKey: 'facebook:rhc', listedKey: '' }),
      audited(1, { accountKey: 'x:b', listedKey: '' }),
    ]);
    expect(found.get('facebook:rhc')).toMatchObject({ accountKey: 'facebook:100' });
    expect(found.get('x:b')?.accountKey).toBe('x:b');
    expect(found.get('facebook:100')).toBeUndefined();
  });

  it('is stale after the days chosen, and not on the last of them', () => {
    expect(coverageOf(null, 30, NOW)).toBe('never');
    expect(coverageOf(audited(30), 30, NOW)).toBe('audited');
    expect(coverageOf(audited(30.01), 30, NOW)).toBe('stale');
    expect(coverageOf(audited(30.01), 90, NOW)).toBe('audited');
  });

  it('covers nothing when the page could not be read, however late', () => {
    expect(coverageOf(audited(0, { pageState: 'loginWall' }), 365, NOW)).toBe('unread');
    expect(coverageOf(audited(0, { pageState: 'private' }), 365, NOW)).toBe('audited');
  });
});

const joint = storyRow({
  key: 'x:joint',
  organization: { en: 'A; B', fr: 'A fr; B fr' },
  organizationIds: ['a', 'b'],
});
const ROWS = [
  storyRow({ key: 'x:one', organizationIds: ['a'], organization: { en: 'A', fr: 'A fr' } }),
  joint,
  storyRow({ key: 'x:gone', removedOn: '2026-01-02', organizationIds: ['a'] }),
  storyRow({ key: 'x:nobody', organizationIds: [], organization: { en: 'Nobody’s', fr: '' } }),
];
const covered = coverRows(
  ROWS,
  lastAudits([audited(1, { accountKey: 'x:one' }), audited(200, { accountKey: 'x:joint' })]),
  90,
  NOW,
);

describe('coverage of the list', () => {
  it('counts accounts listed now, a joint one once in all and under each owner', () => {
    expect(countCoverage(covered)).toEqual({
      listed: 3,
      missing: 2,
      audited: 1,
      stale: 1,
      unread: 0,
      never: 1,
    });
    const lines = coverageBy(covered, (row) => ownersOf(row).map(({ id, name }) => ({ id, name: name.fr })));
    expect(lines.map(({ id, name, listed, missing }) => [id, name, listed, missing])).toEqual([
      ['a', 'A fr', 2, 1],
      ['b', 'B fr', 1, 1],
      ['Nobody’s', '', 1, 1],
    ]);
  });
});

describe('browsing', () => {
  const rows = coverRows(
    [
      storyRow({ key: 'x:1', accountName: 'Énergie Œuvre', handle: 'Nrg' }),
      storyRow({ key: 'x:2', accountName: 'Other', organization: { en: 'Parks', fr: 'Parcs du Québec' } }),
    ],
    new Map(),
    90,
    NOW,
  );
  const keys = (text: string) =>
    browseRows(rows, { ...NO_BROWSE, text }, searchTexts(rows.map(({ row }) => row))).map(
      ({ row }) => row.key,
    );
  it.each([
    ['energie OEUVRE', ['x:1']],
    ['nrg', ['x:1']],
    ['parks quebec', ['x:2']],
    ['parks energie', []],
    ['  ', ['x:1', 'x:2']],
  ])('“%s” finds %j', (text, expected) => expect(keys(text)).toEqual(expected));

  it('filters by owner of a joint account, by listing and by coverage', () => {
    const textOf = searchTexts(ROWS);
    const found = (change: Partial<typeof NO_BROWSE>) =>
      browseRows(covered, { ...NO_BROWSE, ...change }, textOf).map(({ row }) => row.key);
    expect(found({ organization: 'b' })).toEqual(['x:joint']);
    expect(found({ listing: 'former' })).toEqual(['x:gone']);
    expect(found({ listing: 'listed', coverage: 'never' })).toEqual(['x:nobody']);
    expect(found({ platform: 'facebook' })).toEqual([]);
    expect(isBrowsed({ ...NO_BROWSE, staleDays: 30 })).toBe(false);
    expect(isBrowsed({ ...NO_BROWSE, coverage: 'stale' })).toBe(true);
  });

  it.each([
    ['https://x.com/a', true],
    ['http://x.com/a', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://x.com@evil.example/', false],
    ['x.com/a', false],
    ['', false],
  ])('opens %s: %s', (url, may) => expect(openableUrl(url) !== null).toBe(may));
});
