import { expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { blueskyAddress } from '@/lib/addresses/bluesky';

const DID = 'did:plc:rvhb2canada4gc5sample67a';

/** Address, key (null: no account), profile header drawn there. */
const ROWS: [string, string | null, boolean?][] = [
  ['https://bsky.app/profile/RiversHarbours-gc.bsky.social', 'bluesky:riversharbours-gc.bsky.social'],
  ['http://www.bsky.app/profile/rivers.example.gc.ca/?ref=x#top', 'bluesky:rivers.example.gc.ca'],
  ['https://bsky.app/profile/@rivers.bsky.social', 'bluesky:rivers.bsky.social'],
  ['https://bsky.app/profile/rivers.bsky.social%E2%80%AC', 'bluesky:rivers.bsky.social'],
  [`https://bsky.app/profile/${DID}`, `bluesky:${DID}`],
  [`https://bsky.app/profile/${DID.replaceAll(':', '%3A')}`, `bluesky:${DID}`],
  ['https://bsky.app/profile/did:web:rivers.example.org', 'bluesky:did:web:rivers.example.org'],
  ['https://bsky.app/profile/rivers.bsky.social/followers', 'bluesky:rivers.bsky.social', false],
  ['https://bsky.app/profile/rivers.bsky.social/follows', 'bluesky:rivers.bsky.social', false],
  ['https://bsky.app/profile/rivers.bsky.social/known-followers', 'bluesky:rivers.bsky.social', false],
  ['https://bsky.app/profile/rivers.bsky.social/search?q=a', 'bluesky:rivers.bsky.social', false],
  ['https://bsky.app/profile/rivers.bsky.social/post/3mabcdefgh22k', null],
  ['https://bsky.app/profile/rivers.bsky.social/feed/whats-hot', null],
  ['https://bsky.app/profile/rivers.bsky.social/lists/3mabcdefgh22k', null],
  ['https://bsky.app/profile/rivers.bsky.social/labeler/liked-by', null],
  ['https://bsky.app/profile/rivers.bsky.social/rss', null],
  ['https://bsky.app/profile/rivers', null],
  ['https://bsky.app/profile/did:plc:short', null],
  ['https://bsky.app/profile/rivers..social', null],
  ['https://bsky.app/profile/', null],
  ['https://bsky.app/search?q=rivers', null],
  ['https://bsky.app/hashtag/rivers', null],
  ['https://bsky.app/starter-pack/rivers.bsky.social/3mabcdefgh22k', null],
  ['https://bsky.app/settings/account', null],
  ['https://bsky.app/', null],
  ['https://bsky.app.example.org/profile/rivers.bsky.social', null],
  ['https://go.bsky.app/profile/rivers.bsky.social', null],
];

it.each(ROWS)('%s → %s', (url, key, isProfileView = true) => {
  const address = blueskyAddress(new URL(url));
  expect(address?.key ?? null).toBe(key);
  if (address === null) return;
  expect(address.isProfileView).toBe(isProfileView);
  expect(address.key).toBe(`${address.platform}:${address.identity}`);
  expect(blueskyAddress(new URL(address.url))).toMatchObject({ key: address.key, isProfileView: true });
});

it('is found from dirty text', () => {
  expect(parseAddress(' bsky.app/profile/ Rivers.bsky.social\u202c ')?.key).toBe(
    'bluesky:rivers.bsky.social',
  );
});
