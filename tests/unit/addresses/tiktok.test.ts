import { expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { tiktokAddress } from '@/lib/addresses/tiktok';

/** Address, key (null: no account), profile header drawn there. */
const ROWS: [string, string | null, boolean?][] = [
  ['https://www.tiktok.com/@RiversHarbours_GC', 'tiktok:riversharbours_gc'],
  ['http://tiktok.com/@rivers.harbours.gc/?lang=fr&_r=1#top', 'tiktok:rivers.harbours.gc'],
  ['https://m.tiktok.com/@riversharbours_gc', 'tiktok:riversharbours_gc'],
  ['https://www.tiktok.com/%40riversharbours_gc', 'tiktok:riversharbours_gc'],
  ['https://www.tiktok.com/@riversharbours_gc%E2%80%8B', 'tiktok:riversharbours_gc'],
  ['https://www.tiktok.com/@riversharbours_gc/live', 'tiktok:riversharbours_gc', false],
  ['https://www.tiktok.com/@riversharbours_gc/video/7641084911117536533', null],
  ['https://www.tiktok.com/@riversharbours_gc/photo/7641084911117536533', null],
  ['https://www.tiktok.com/@riversharbours_gc/playlist/Levels-7641084911117536533', null],
  ['https://www.tiktok.com/@riversharbours_gc/live/extra', null],
  ['https://www.tiktok.com/riversharbours_gc', null],
  ['https://www.tiktok.com/tag/harbours', null],
  ['https://www.tiktok.com/music/sound-7000000000000000000', null],
  ['https://www.tiktok.com/explore', null],
  ['https://www.tiktok.com/foryou', null],
  ['https://www.tiktok.com/search?q=harbours', null],
  ['https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40riversharbours_gc', null],
  ['https://www.tiktok.com/legal/page/row/terms-of-service/en', null],
  ['https://www.tiktok.com/@', null],
  ['https://www.tiktok.com/@a', null],
  ['https://www.tiktok.com/@name-with-hyphen', null],
  ['https://www.tiktok.com/@MS4wLjABAAAA512y-9TTmvycymky4Xc0', null],
  ['https://www.tiktok.com/', null],
  ['https://www.tiktok.com/%E0%A4%A', null],
  ['https://vm.tiktok.com/ZMabcdefg/', null],
  ['https://www.tiktok.com.example.org/@riversharbours_gc', null],
  ['https://notatiktok.com/@riversharbours_gc', null],
];

it.each(ROWS)('%s → %s', (url, key, isProfileView = true) => {
  const address = tiktokAddress(new URL(url));
  expect(address?.key ?? null).toBe(key);
  if (address === null) return;
  expect(address.isProfileView).toBe(isProfileView);
  expect(address.key).toBe(`${address.platform}:${address.identity}`);
  expect(tiktokAddress(new URL(address.url))).toMatchObject({ key: address.key, isProfileView: true });
});

it('is among the parsers of dirty text', () => {
  expect(parseAddress(' www.tiktok.com/@ RiversHarbours_GC ')?.key).toBe('tiktok:riversharbours_gc');
});
