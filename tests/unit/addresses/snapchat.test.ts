import { expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { snapchatAddress } from '@/lib/addresses/snapchat';

/** Address, key (null: no account), profile header drawn there. */
const ROWS: [string, string | null, boolean?][] = [
  ['https://www.snapchat.com/add/RiversHarbours_GC', 'snapchat:riversharbours_gc'],
  ['http://snapchat.com/add/rivers.harbours-gc/?sc_referrer=web#top', 'snapchat:rivers.harbours-gc'],
  ['https://www.snapchat.com/@riversharbours_gc?lang=fr-FR', 'snapchat:riversharbours_gc'],
  ['https://www.snapchat.com/%40riversharbours_gc', 'snapchat:riversharbours_gc'],
  ['https://www.snapchat.com/add/@riversharbours_gc', 'snapchat:riversharbours_gc'],
  ['https://story.snapchat.com/@riversharbours_gc', 'snapchat:riversharbours_gc'],
  ['https://story.snapchat.com/u/riversharbours_gc', 'snapchat:riversharbours_gc'],
  ['https://www.snapchat.com/u/riversharbours_gc', null],
  ['https://www.snapchat.com/add/riversharbours_gc%E2%80%8B', 'snapchat:riversharbours_gc'],
  ['https://www.snapchat.com/add/riversharbours_gc/a582b754-b38f', 'snapchat:riversharbours_gc', false],
  ['https://www.snapchat.com/@riversharbours_gc/spotlight/W7_EDl', 'snapchat:riversharbours_gc', false],
  ['https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPw', null],
  ['https://www.snapchat.com/lens/e74740c20641461ab024ec166b65005d', null],
  ['https://www.snapchat.com/unlock/?type=SNAPCODE&uuid=e74740c20641', null],
  ['https://www.snapchat.com/p/abc/123', null],
  ['https://www.snapchat.com/discover', null],
  ['https://www.snapchat.com/explore/harbours', null],
  ['https://www.snapchat.com/riversharbours_gc', null],
  ['https://www.snapchat.com/add/', null],
  ['https://www.snapchat.com/add/1rivers', null],
  ['https://www.snapchat.com/add/rivers harbours', null],
  ['https://www.snapchat.com/@', null],
  ['https://www.snapchat.com/', null],
  ['https://www.snapchat.com/add/%E0%A4%A', null],
  ['https://t.snapchat.com/AbCdEfGh', null],
  ['https://accounts.snapchat.com/add/riversharbours_gc', null],
  ['https://www.snapchat.com.example.org/add/riversharbours_gc', null],
];

it.each(ROWS)('%s → %s', (url, key, isProfileView = true) => {
  const address = snapchatAddress(new URL(url));
  expect(address?.key ?? null).toBe(key);
  if (address === null) return;
  expect(address.isProfileView).toBe(isProfileView);
  expect(address.key).toBe(`${address.platform}:${address.identity}`);
  expect(snapchatAddress(new URL(address.url))).toMatchObject({ key: address.key, isProfileView: true });
});

it('is among the parsers of dirty text', () => {
  expect(parseAddress('snapchat.com/add/RiversHarbours_GC')?.key).toBe('snapchat:riversharbours_gc');
});
