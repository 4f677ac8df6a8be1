import { describe, expect, it } from 'vitest';
import { indexImitations, openImitations } from '@/lib/directory/imitations';
import { type MatchDeps, matchProfile } from '@/lib/usecases/match-profile';
import { rulebook } from '@/lib/usecases/rulebook';
import { facts, openList, row } from '../../support/packed-list';
import { present, snapshot } from '../../support/snapshot';

const list = openList({
  entries: [
    row('https://x.com/RiversHarbours_GC'),
    row('https://x.com/PortsCan_EN', { accountName: '@PortsCan_EN', organizationIds: ['9002'] }),
    row('https://www.facebook.com/RiversHarbours'),
  ],
  organizations: [
    facts(),
    facts({
      id: '9002',
      nameEn: 'Ports and Canals Canada',
      appliedEn: 'Ports and Canals Canada',
      legalEn: '',
    }),
  ],
});
const imitations = openImitations(list, indexImitations(list));
const CLAIM = 'Official account of the Government of Canada.';

function match(
  handle: string,
  name: string,
  bio: string,
  changes: Partial<MatchDeps['imitations']> = {},
  platform = 'x',
) {
  const deps: MatchDeps = {
    directory: list,
    rulebook,
    audits: { platformIdsOf: () => Promise.resolve([]) },
    imitations: {
      imitations: () => Promise.resolve(imitations),
      isSafe: () => Promise.resolve(false),
      ...changes,
    },
  };
  const fields = { handle: present(handle), displayName: present(name), bio: present(bio) };
  const accountKey = `${platform}:${handle.toLowerCase()}`;
  return matchProfile(
    deps,
    snapshot({ platform, accountKey, aliases: [], url: `https://x.com/${handle}`, fields }),
  );
}

describe('a handle that looks like a listed one', () => {
  it('is a lookalike when the account also claims to be government, and says by which edits', async () => {
    expect(await match('RiversHarb0urs_GC', 'Grants', CLAIM)).toMatchObject({
      match: 'lookalike',
      entry: { key: 'x:riversharbours_gc' },
      imitation: {
        field: 'handle',
        shown: 'RiversHarb0urs_GC',
        listed: 'RiversHarbours_GC',
        edits: [{ kind: 'digit', start: 10, end: 11, from: 'o', to: '0' }],
        signals: ['claim'],
      },
    });
  });

  it.each([
    ['the listed name', 'Rivers and Harbours Canada', 'Fishing', 'name'],
    ['the title of the owner', 'Ministère des Rivières et des Ports', 'Fishing', 'name'],
    ['a link to government', 'Grants', 'Apply: https://www.canada.ca/en/rivers', 'link'],
  ])('or bears %s', async (_, name, bio, signal) => {
    const found = await match('RiversHarbour_GC', name, bio);
    expect([found.match, found.imitation?.signals]).toEqual(['lookalike', [signal]]);
  });

  it('alone means nothing', async () => {
    expect(await match('RiversHarb0urs_GC', 'Grants', 'Fishing on the upper river')).toMatchObject({
      match: 'unlisted',
      reasons: [],
    });
  });

  it('of another platform means nothing, and where nothing is listed neither', async () => {
    expect((await match('P0rtsCan_EN', 'Grants', CLAIM, {}, 'facebook')).match).toBe('unlisted');
    expect((await match('RiversHarb0urs_GC', 'Rivers and Harbours Canada', CLAIM, {}, 'bluesky')).match).toBe(
      'unlisted',
    );
  });

  it.each([
    ['a parody', 'Rivers and Harbours (parody)', CLAIM],
    [
      'an account that says it is none',
      'Rivers',
      'Not affiliated with the Government of Canada. Links: https://www.canada.ca/en',
    ],
  ])('is no lookalike when it is %s', async (_, name, bio) => {
    expect((await match('RiversHarb0urs_GC', name, bio)).match).toBe('unlisted');
  });

  it('is no lookalike once a person has found it harmless', async () => {
    const asked: string[] = [];
    const isSafe = (accountKey: string, listedKey: string) => {
      asked.push(`${accountKey} ${listedKey}`);
      return Promise.resolve(true);
    };
    expect(await match('RiversHarb0urs_GC', 'Grants', CLAIM, { isSafe })).toMatchObject({
      match: 'unlisted',
      reasons: ['reviewed-safe'],
    });
    expect(asked).toEqual(['x:riversharb0urs_gc x:riversharbours_gc']);
  });
});

describe('a display name', () => {
  it('that is a listed one, in letters of another alphabet, is a lookalike with a second signal', async () => {
    const found = await match('grants_now', 'Rivers and Hаrbours Cаnada', CLAIM);
    expect(found).toMatchObject({
      match: 'lookalike',
      imitation: { field: 'displayName', signals: ['claim'] },
    });
    expect(found.imitation?.edits.map(({ kind }) => kind)).toEqual(['confusable', 'confusable']);
    expect((await match('grants_now', 'Rivers and Hаrbours Cаnada', 'Fishing')).match).toBe('unlisted');
  });

  it('that only resembles one is not', async () => {
    expect((await match('grants_now', 'Friends of the Rivers and Harbours', CLAIM)).match).toBe('unlisted');
  });
});

it('without an index nothing is looked for', async () => {
  const none = { imitations: () => Promise.resolve(null) };
  expect((await match('RiversHarb0urs_GC', 'Grants', CLAIM, none)).match).toBe('unlisted');
});
