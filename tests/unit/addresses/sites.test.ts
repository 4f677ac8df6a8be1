import { describe, expect, it } from 'vitest';
import { dueScripts, includesPattern, serverPattern, siteOfferOf } from '@/lib/addresses/sites';

const ASKED = ['https://x.com/*', 'https://*.facebook.com/*'];

describe('scripts due', () => {
  it('none without a grant, and none for what the manifest asked for', () => {
    expect(dueScripts(ASKED, ASKED)).toEqual([]);
    expect(dueScripts([...ASKED, 'https://m.facebook.com/*'], ASKED)).toEqual([]);
  });

  it('only the hosts that were allowed', () => {
    const allowed = [...ASKED, 'https://www.threads.com/*', 'https://threads.net/*'];
    expect(dueScripts(allowed, ASKED)).toEqual([
      { id: 'threads', matches: ['https://www.threads.com/*', 'https://threads.net/*'] },
    ]);
  });

  it('any other host is a Mastodon server; whole schemes and plain http never', () => {
    const allowed = [...ASKED, 'https://social.example/*', 'https://*/*', 'http://a.example/*', '<all_urls>'];
    expect(dueScripts(allowed, ASKED)).toEqual([{ id: 'mastodon', matches: ['https://social.example/*'] }]);
  });
});

it.each([
  ['https://*.medium.com/*', 'https://medium.com/*', true],
  ['https://*.medium.com/*', 'https://u.medium.com/*', true],
  ['https://*.medium.com/*', 'https://*.medium.com/*', true],
  ['https://*.medium.com/*', 'https://notmedium.com/*', false],
  ['https://medium.com/*', 'https://u.medium.com/*', false],
])('%s includes %s: %s', (pattern, other, answer) => {
  expect(includesPattern(pattern, other)).toBe(answer);
});

it.each([
  ['Mastodon.Example', 'https://mastodon.example/*'],
  [' https://mastodon.example/@name ', 'https://mastodon.example/*'],
  ['@name@mastodon.example', 'https://mastodon.example/*'],
  ['name@mastodon.example', 'https://mastodon.example/*'],
  ['@name', null],
  ['localhost', null],
  ['*', null],
  ['', null],
  ['*.example', null],
])('the server of "%s"', (typed, pattern) => {
  expect(serverPattern(typed)).toBe(pattern);
});

describe('what could be allowed', () => {
  const offer = (url: string | null, ...allowed: string[]) => siteOfferOf(url, [...ASKED, ...allowed]);

  it('is the platform of the page, without the hosts that are allowed already', () => {
    expect(offer('https://www.threads.com/@rivers', 'https://threads.net/*')).toEqual({
      platform: 'threads',
      patterns: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*'],
    });
  });

  it('is the server of an address shaped like an account of one', () => {
    const patterns = ['https://social.example/*'];
    for (const path of ['@rivers', '@rivers@other.example', 'users/rivers', 'web/@rivers', '@rivers/1234'])
      expect(offer(`https://social.example/${path}`)).toEqual({ platform: 'mastodon', patterns });
  });

  it.each([
    null,
    'about:blank',
    'https://x.com/@rivers',
    'https://m.facebook.com/rivers',
    'https://social.example/about',
    'http://social.example/@rivers',
    'https://localhost/@rivers',
  ])('is nothing on %s', (url) => {
    expect(offer(url)).toBeNull();
  });

  it('is nothing where it is allowed', () => {
    expect(offer('https://social.example/@rivers', 'https://social.example/*')).toBeNull();
  });
});
