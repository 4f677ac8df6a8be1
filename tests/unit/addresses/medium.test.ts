import { describe, expect, it } from 'vitest';
import { mediumAddress } from '@/lib/addresses/medium';

/** Address, key (null: no account), profile header drawn there. */
type Row = [string, string | null, boolean?];

const ROWS: Row[] = [
  ['https://medium.com/@RiversHarbours_GC', 'medium:riversharbours_gc'],
  ['http://www.medium.com/@rivers.harbours-gc/?source=post_page-----1f0a', 'medium:rivers.harbours-gc'],
  ['https://medium.com/%40riversharbours_gc#top', 'medium:riversharbours_gc'],
  ['https://medium.com/@riversharbours_gc/about', 'medium:riversharbours_gc'],
  ['https://medium.com/@riversharbours_gc/latest', 'medium:riversharbours_gc'],
  ['https://medium.com/@riversharbours_gc/lists/', 'medium:riversharbours_gc'],
  ['https://medium.com/@riversharbours_gc/followers?source=profile', 'medium:riversharbours_gc', false],
  ['https://medium.com/@riversharbours_gc/following', 'medium:riversharbours_gc', false],
  ['https://RiversHarbours.medium.com', 'medium:riversharbours.medium.com'],
  ['https://riversharbours.medium.com/about', 'medium:riversharbours.medium.com'],
  ['https://riversharbours.medium.com./followers', 'medium:riversharbours.medium.com', false],
  ['https://medium.com/@riversharbours_gc/water-levels-in-may-1f0a2b3c4d5e', null],
  ['https://medium.com/@riversharbours_gc/list/reading-list', null],
  ['https://medium.com/@riversharbours_gc/about/more', null],
  ['https://riversharbours.medium.com/water-levels-in-may-1f0a2b3c4d5e', null],
  ['https://medium.com/harbour-stories', null],
  ['https://medium.com/harbour-stories/about', null],
  ['https://medium.com/harbour-stories/water-levels-in-may-1f0a2b3c4d5e', null],
  ['https://medium.com/tag/harbours', null],
  ['https://medium.com/p/1f0a2b3c4d5e', null],
  ['https://medium.com/m/signin?redirect=https%3A%2F%2Fmedium.com%2F%40riversharbours_gc', null],
  ['https://medium.com/me/stories', null],
  ['https://medium.com/search?q=%40riversharbours_gc', null],
  ['https://medium.com/u/1f0a2b3c4d5e', null],
  ['https://medium.com/@', null],
  ['https://medium.com/@rivi%C3%A8res', null],
  ['https://medium.com/%E0%A4%A', null],
  ['https://medium.com/', null],
  ['https://medium.com.example.org/@riversharbours_gc', null],
  ['https://notmedium.com/@riversharbours_gc', null],
];

describe('medium', () => {
  it.each(ROWS)('%s → %s', (url, key, isProfileView = true) => {
    const address = mediumAddress(new URL(url));
    expect(address?.key ?? null).toBe(key);
    if (address === null) return;
    expect(address.isProfileView).toBe(isProfileView);
    expect(address.key).toBe(`${address.platform}:${address.identity}`);
    expect(mediumAddress(new URL(address.url))).toMatchObject({ key: address.key, isProfileView: true });
  });
});
