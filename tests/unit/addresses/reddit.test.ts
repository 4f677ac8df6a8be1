import { describe, expect, it } from 'vitest';
import { redditAddress } from '@/lib/addresses/reddit';

/** Address and key; null: no account. */
const rows: [string, string | null][] = [
  ['https://www.reddit.com/r/RiversHarbours_GC/', 'reddit:r/riversharbours_gc'],
  ['https://reddit.com/r/riversharbours_gc', 'reddit:r/riversharbours_gc'],
  ['https://old.reddit.com/r/RiversHarbours_GC/new/?limit=50', 'reddit:r/riversharbours_gc'],
  ['http://sh.reddit.com/r/riversharbours_gc/top/?t=all', 'reddit:r/riversharbours_gc'],
  ['https://np.reddit.com/r/riversharbours_gc/about', 'reddit:r/riversharbours_gc'],
  ['https://new.reddit.com/user/Harbour-Tips', 'reddit:user/harbour-tips'],
  ['https://m.reddit.com/u/harbour-tips/', 'reddit:user/harbour-tips'],
  ['https://fr.reddit.com/user/harbour-tips/comments/', 'reddit:user/harbour-tips'],
  ['https://www.reddit.com/user/harbour-tips/submitted', 'reddit:user/harbour-tips'],
  ['https://www.reddit.com/r/u_Harbour-Tips/', 'reddit:user/harbour-tips'],
  ['https://www.reddit.com/r/rivers/comments/1g2d9f2/spring_levels/', null],
  ['https://www.reddit.com/user/harbour-tips/comments/1g2d9f2/spring_levels/', null],
  ['https://www.reddit.com/r/rivers/s/AbCdEf1234', null],
  ['https://www.reddit.com/r/rivers/wiki/index', null],
  ['https://www.reddit.com/r/rivers/search?q=levels', null],
  ['https://www.reddit.com/r/rivers/submit', null],
  ['https://www.reddit.com/r/rivers+harbours/', null],
  ['https://www.reddit.com/r/All/', null],
  ['https://www.reddit.com/r/popular/hot/', null],
  ['https://www.reddit.com/user/me/', null],
  ['https://www.reddit.com/user/harbour-tips/m/favourites', null],
  ['https://www.reddit.com/user/%5Bdeleted%5D', null],
  ['https://www.reddit.com/settings/profile', null],
  ['https://www.reddit.com/login/?dest=https%3A%2F%2Fwww.reddit.com%2Fr%2Frivers', null],
  ['https://www.reddit.com/r/', null],
  ['https://www.reddit.com/', null],
  ['https://mod.reddit.com/r/rivers', null],
  ['https://www.redditmedia.com/r/rivers', null],
  ['https://reddit.com.example.org/r/rivers', null],
];

describe('reddit', () => {
  it.each(rows)('%s → %s', (url, key) => {
    const address = redditAddress(new URL(url));
    expect(address?.key ?? null).toBe(key);
    if (address === null) return;
    expect(address.key).toBe(`reddit:${address.identity}`);
    expect(redditAddress(new URL(address.url))).toMatchObject({ key: address.key, isProfileView: true });
  });

  it('the handle says whether it is a person or a community', () => {
    const handle = (url: string) => redditAddress(new URL(url))?.handle;
    expect(handle('https://old.reddit.com/r/RiversHarbours_GC')).toBe('r/RiversHarbours_GC');
    expect(handle('https://old.reddit.com/user/Harbour-Tips')).toBe('Harbour-Tips');
  });
});
