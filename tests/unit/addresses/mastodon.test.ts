import { describe, expect, it } from 'vitest';
import { addressParsers, parseAddress } from '@/lib/addresses';
import { mastodonAddress } from '@/lib/addresses/mastodon';

const KEY = 'mastodon:riversharbours_gc@social.example';

/** Address, key (null: no account), profile header drawn there. */
const ROWS: [string, string | null, boolean?][] = [
  ['https://social.example/@RiversHarbours_GC', KEY],
  ['http://www.Social.Example./@riversharbours_gc/?ref=x#top', KEY],
  ['https://social.example/@RiversHarbours_GC/media', KEY],
  ['https://social.example/@RiversHarbours_GC/with_replies', KEY],
  ['https://social.example/@RiversHarbours_GC/featured', KEY],
  ['https://social.example/@RiversHarbours_GC/tagged/locks', KEY],
  ['https://social.example/@RiversHarbours_GC/followers', KEY, false],
  ['https://social.example/@RiversHarbours_GC/following', KEY, false],
  ['https://social.example/users/RiversHarbours_GC', KEY],
  ['https://social.example/users/RiversHarbours_GC/followers', KEY, false],
  ['https://social.example/web/@RiversHarbours_GC', KEY],
  ['https://social.example/deck/@RiversHarbours_GC', KEY],
  ['https://social.example/%40RiversHarbours_GC%E2%80%8B', KEY],
  // The account lives on the server that its name says.
  ['https://other.example/@RiversHarbours_GC@Social.Example', KEY],
  ['https://social.example/@RiversHarbours_GC@social.example', KEY],
  [
    'https://other.example/@rivers.harbours-gc@social.example/media',
    'mastodon:rivers.harbours-gc@social.example',
  ],
  // `m.` and `mobile.` may be servers' own names.
  ['https://m.social.example/@rivers', 'mastodon:rivers@m.social.example'],
  // Posts, lists of the site, other forms.
  ['https://social.example/@RiversHarbours_GC/115400000000000001', null],
  ['https://social.example/@RiversHarbours_GC/115400000000000001/embed', null],
  ['https://social.example/@RiversHarbours_GC/media/2', null],
  ['https://social.example/users/RiversHarbours_GC/statuses/115400000000000001', null],
  ['https://social.example/users/@RiversHarbours_GC', null],
  ['https://social.example/users', null],
  ['https://social.example/web/users/RiversHarbours_GC', null],
  ['https://social.example/web/accounts/1', null],
  ['https://social.example/web', null],
  ['https://social.example/RiversHarbours_GC', null],
  ['https://social.example/@', null],
  ['https://social.example/@@social.example', null],
  ['https://social.example/@a@b@social.example', null],
  ['https://social.example/@rivers@localhost', null],
  ['https://social.example/@rivers harbours', null],
  ['https://social.example/@rivi%E8res', null],
  ['https://social.example/explore', null],
  ['https://social.example/tags/locks', null],
  ['https://social.example/about', null],
  ['https://social.example/settings/profile', null],
  ['https://social.example/', null],
  ['https://social.example:8443/@rivers', null],
  ['https://192.0.2.1/@rivers', null],
  ['https://localhost/@rivers', null],
  ['ftp://social.example/@rivers', null],
];

describe('mastodon', () => {
  it.each(ROWS)('%s → %s', (url, key, isProfileView = true) => {
    const address = mastodonAddress(new URL(url));
    expect(address?.key ?? null).toBe(key);
    if (address === null) return;
    expect(address.isProfileView).toBe(isProfileView);
    expect(address.key).toBe(`${address.platform}:${address.identity}`);
    expect(mastodonAddress(new URL(address.url))).toMatchObject({ key: address.key, isProfileView: true });
  });

  it('comes last, because it takes any server', () => {
    expect(Object.keys(addressParsers).at(-1)).toBe('mastodon');
    expect(parseAddress(' social.example/@ Rivers\u202c ')?.key).toBe('mastodon:rivers@social.example');
  });

  it.each([
    'medium.com',
    'rivers.medium.com',
    'www.threads.net',
    'threads.com',
    'www.tiktok.com',
    'm.youtube.com',
    'www.flickr.com',
    'www.facebook.com',
    'www.instagram.com',
    'x.com',
    'mobile.twitter.com',
    'www.linkedin.com',
    'www.pinterest.com',
    'www.snapchat.com',
    'vimeo.com',
    'bsky.app',
    't.me',
  ])('leaves %s to its own platform', (host) => {
    expect(mastodonAddress(new URL(`https://${host}/@rivers`))).toBeNull();
    expect(mastodonAddress(new URL(`https://social.example/@rivers@${host}`))).toBeNull();
    expect(parseAddress(`https://${host}/@rivers`)?.platform).not.toBe('mastodon');
  });
});
