/** TikTok: which addresses are accounts (platforms.md 2.5). */
import { type AddressParser, hostOf, segmentsOf } from './address';

/** Where the platform lives, as match patterns. */
export const TIKTOK_PATTERNS = ['https://www.tiktok.com/*', 'https://tiktok.com/*', 'https://m.tiktok.com/*'];

/** Names have 2 to 24 characters, dots count. Without the "@" the path is a place of the site. */
const HANDLE = /^@([\w.]{2,24})$/;

/**
 * Account address on tiktok.com. Names ignore case. `/@name/live` names the account without its header; posts (`video`, `photo`),
 * playlists and short links (`vm.tiktok.com`) name no account.
 */
export const tiktokAddress: AddressParser = (url) => {
  if (hostOf(url) !== 'tiktok.com') return null;
  const [first = '', view, ...rest] = segmentsOf(url) ?? [];
  const handle = HANDLE.exec(first)?.[1];
  if (handle === undefined || rest.length > 0 || (view !== undefined && view !== 'live')) return null;
  const identity = handle.toLowerCase();
  return {
    platform: 'tiktok',
    kind: 'handle',
    identity,
    handle,
    key: `tiktok:${identity}`,
    url: `https://www.tiktok.com/@${handle}`,
    isProfileView: view === undefined,
  };
};
