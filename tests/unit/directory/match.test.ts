import { describe, expect, it } from 'vitest';
import { matchDirectory } from '@/lib/directory/match';
import { DirectoryMatch } from '@/lib/model/directory';
import { openList, row, SHA256 } from '../../support/packed-list';

const list = openList({
  entries: [
    row('https://twitter.com/RiversHarbours_GC?lang=en'),
    row('https://twitter.com/RivieresPorts_GC', { language: 'fr' }),
    row('https://x.com/rivieresports_gc/', { language: 'fr', accountName: 'second row' }),
    row('https://www.facebook.com/pages/Rivers/123456789012'),
    row('https://www.youtube.com/user/RiversHarbours'),
    row('https://www.youtube.com/BoatingSafely'),
    row('https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv'),
    row('https://www.linkedin.com/company/1234567/admin/'),
    row('https://x.com/back_again'),
  ],
  former: [
    row('https://twitter.com/OldRivers', { removedOn: '2026-06-03' }),
    row('https://twitter.com/Back_Again', { removedOn: '2025-12-25' }),
    row('https://www.youtube.com/user/OldRivers', { removedOn: '2026-06-03' }),
    row('https://www.youtube.com/@RiversHarbours', { removedOn: '2025-06-03' }),
    row('https://www.linkedin.com/showcase/old-rivers/', { removedOn: '2026-06-03' }),
  ],
});

/** Keys of the page, match, reasons, handle of the entry. */
const rows: [string[], string, string[], string?][] = [
  [['x:riversharbours_gc'], 'listed', ['key'], 'RiversHarbours_GC'],
  [['x:id/44196397', 'x:riversharbours_gc'], 'listed', ['alias'], 'RiversHarbours_GC'],
  [['x:rivieresports_gc'], 'listed', ['key', 'listed-twice'], 'RivieresPorts_GC'],
  [['facebook:123456789012'], 'listed', ['key'], '123456789012'],
  [['facebook:riversharbours', 'facebook:123456789012'], 'listed', ['alias'], '123456789012'],
  [['linkedin:showcase/1234567'], 'listed', ['alias', 'sibling-kind'], '1234567'],
  [['linkedin:in/1234567'], 'unlisted', []],
  [['x:oldrivers'], 'formerlyListed', ['removed-on'], 'OldRivers'],
  [['linkedin:company/old-rivers'], 'formerlyListed', ['removed-on', 'sibling-kind'], 'old-rivers'],
  [['x:back_again'], 'listed', ['key'], 'back_again'],
  [['x:nobody'], 'unlisted', []],
  [['x:riversharbours'], 'unlisted', []],
  [[], 'unlisted', []],
  // A key never matches across platforms.
  [['instagram:riversharbours_gc'], 'unlisted', ['platform-not-covered']],
  [['threads:riversharbours_gc'], 'unlisted', ['platform-not-covered']],
];

const youtube: typeof rows = [
  [['youtube:user/riversharbours'], 'listed', ['key'], 'RiversHarbours'],
  [
    ['youtube:@anything', 'youtube:UCabcdefghijklmnopqrstuv'],
    'listed',
    ['alias'],
    'UCabcdefghijklmnopqrstuv',
  ],
  [
    ['youtube:UC1234567890123456789012', 'youtube:@boatingsafely'],
    'ambiguous',
    ['legacy-name-same-as-handle'],
    'BoatingSafely',
  ],
  // The page's own address is the listed one: no question is left.
  [
    ['youtube:UC1234567890123456789012', 'youtube:@boatingsafely', 'youtube:c/boatingsafely'],
    'listed',
    ['alias'],
    'BoatingSafely',
  ],
  // Gone under one address, still listed under its namesake: a question, not "formerly".
  [['youtube:@riversharbours'], 'ambiguous', ['legacy-name-same-as-handle'], 'RiversHarbours'],
  [['youtube:@oldrivers'], 'ambiguous', ['legacy-name-same-as-handle'], 'OldRivers'],
  [['youtube:user/oldrivers'], 'formerlyListed', ['removed-on'], 'OldRivers'],
  [['youtube:@nobody'], 'unlisted', []],
];

describe('matchDirectory', () => {
  it.each([...rows, ...youtube])('%j → %s %j', (keys, match, reasons, handle) => {
    const platform = keys[0]?.split(':')[0] ?? 'x';
    const answer = matchDirectory(list, { platform, keys });
    expect(answer).toMatchObject({ match, reasons });
    expect(answer.entry?.handle).toBe(handle);
    expect(answer.copy).toEqual({ id: 'sample-2026-11-01', date: '2026-11-01', sha256: SHA256, accounts: 9 });
    expect(DirectoryMatch.safeParse(answer).success).toBe(true);
  });

  it('says when the account left the list', () => {
    const answer = matchDirectory(list, { platform: 'x', keys: ['x:oldrivers'] });
    expect(answer.entry?.removedOn).toBe('2026-06-03');
  });

  it('shows the first row of an account listed twice', () => {
    const answer = matchDirectory(list, { platform: 'x', keys: ['x:rivieresports_gc'] });
    expect(answer.entry?.urlListed).toBe('https://twitter.com/RivieresPorts_GC');
  });

  it('knows nothing without a copy', () => {
    expect(matchDirectory(null, { platform: 'x', keys: ['x:riversharbours_gc'] })).toEqual({
      match: 'noDirectory',
      reasons: ['no-directory'],
    });
  });
});
