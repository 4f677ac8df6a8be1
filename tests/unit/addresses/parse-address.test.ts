import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressParsers, parseAddress } from '@/lib/addresses';

/** Defects of the real list (directory/NOTES.md §3, §4), with invented names. */
const dirty: [string, string][] = [
  ['  https://twitter.com/RiversHarbours_GC?lang=fr ', 'x:riversharbours_gc'],
  ['HTTPS://TWITTER.COM/@RiversHarbours_GC/', 'x:riversharbours_gc'],
  ['twitter.com/RiversHarbours_GC', 'x:riversharbours_gc'],
  ['//mobile.twitter.com/RiversHarbours_GC', 'x:riversharbours_gc'],
  ['https://x.com/Rivers\u00adHarbours_GC\u200b', 'x:riversharbours_gc'],
  ['www.instagram.com/riversharbours_gc', 'instagram:riversharbours_gc'],
  ['https://m.facebook.com/Rivers.Harbours/?__tn__=x&_rdr', 'facebook:riversharbours'],
  ['https://www.facebook.com/pages/Rivers-and-Harbours/123456789012', 'facebook:123456789012'],
  ['https://facebook.com/Rivi%C3%A8res-et-Ports-123456789012/?fref=nf', 'facebook:123456789012'],
  ['https://www.facebook.com/people/Rivers/123456789012/', 'facebook:123456789012'],
  ['https://www.facebook.com/profile.php?id=123456789012&sk=about', 'facebook:123456789012'],
  ['https://www.facebook.com/pg/RiversHarbours/about/', 'facebook:riversharbours'],
  ['http://youtube.com/user/RiversHarbours/featured?disable_polymer=1', 'youtube:user/riversharbours'],
  ['https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv?view_as=x', 'youtube:UCabcdefghijklmnopqrstuv'],
  ['https://www.linkedin.com/company/riv ers-harbours/', 'linkedin:company/rivers-harbours'],
  ['https://www.linkedin.com/showcase/rivers/#:~:text=The%20Rivers%20of%20Ac', 'linkedin:showcase/rivers'],
  [
    'https://www.linkedin.com/showcase/rivers/admin/feed/posts/?feedType=following',
    'linkedin:showcase/rivers',
  ],
  ['https://flickr.com/people/riversharbours/', 'flickr:riversharbours'],
];

const noAccount = [
  '',
  ' ',
  'https://',
  'RiversHarbours_GC',
  'mailto:info@x.com',
  'javascript://x.com/riversharbours',
  'ftp://x.com/riversharbours',
  'ftp://www.facebook.com/riversharbours',
  'https://x.com:8443/riversharbours',
  'https://x.com/home',
  'https://notx.com/riversharbours',
  'https://x.com.example.org/riversharbours',
  'https://www.canada.ca/en/social.html',
  `https://x.com/${'a'.repeat(3000)}`,
  'https://x.com/%E0%A4%A',
];

describe('parseAddress', () => {
  it.each(dirty)('%s → %s', (text, key) => {
    expect(parseAddress(text)?.key).toBe(key);
  });

  it.each(noAccount)('no account in %j', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('gives a canonical address that parses to the same account', () => {
    for (const [text, key] of dirty) expect(parseAddress(parseAddress(text)?.url ?? '')?.key).toBe(key);
  });

  it('never throws', () => {
    const hosts = [
      'x.com',
      'www.facebook.com',
      'instagram.com',
      'youtube.com',
      'ca.linkedin.com',
      'flickr.com',
    ];
    const anyPath = fc.tuple(fc.constantFrom(...hosts), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), anyPath), (input) => {
        const text = typeof input === 'string' ? input : input.join('/');
        const address = parseAddress(text);
        if (address !== null) {
          expect(address.key).toMatch(/^[a-z]+:\S+$/u);
          expect(parseAddress(address.url)?.key).toBe(address.key);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has one parser a platform, named like it', () => {
    expect(Object.keys(addressParsers)).toEqual([
      'x',
      'facebook',
      'instagram',
      'youtube',
      'linkedin',
      'flickr',
      'threads',
      'reddit',
      'github',
      'pinterest',
      'vimeo',
      'bluesky',
      'tiktok',
      'snapchat',
      'medium',
      'mastodon',
    ]);
  });
});
