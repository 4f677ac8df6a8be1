/** Instagram: which addresses are accounts (platforms.md 2.2, NOTES.md §4). */
import { type Address, type AddressParser, hostOf, isTab, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const INSTAGRAM_PATTERNS = [
  'https://www.instagram.com/*',
  'https://m.instagram.com/*',
  'https://instagram.com/*',
];

/** First path segments that are places of the site, not names (platforms.md 2.2). */
const RESERVED = words(
  'p reel reels tv stories explore direct accounts about legal developer developers api challenge ads directory emails ' +
    'push session settings web your_activity graphql static data share popular locations tags terms privacy press ar nametag ' +
    'login signup oauth consent checkpoint download lite qr',
);

/** Tabs under which the profile header stays drawn. */
const TABS = words('reels tagged reposts channel guides feed');

/** Lists of people: a dialog over the profile, or a page of its own. */
const OTHER_VIEWS = words('followers following similar_accounts mutualonly');

/** 30 characters; dots count (NOTES.md §4). */
const HANDLE = /^@?([\w.]{1,30})$/;

/** Account address on instagram.com. Names ignore case, dots count. `/<name>/p/…` and `/<name>/reel/…` are posts. */
export const instagramAddress: AddressParser = (url): Address | null => {
  if (hostOf(url) !== 'instagram.com') return null;
  const [first = '', ...rest] = segmentsOf(url) ?? [];
  const handle = HANDLE.exec(first)?.[1];
  if (handle === undefined || RESERVED.has(handle.toLowerCase()) || handle.endsWith('.php')) return null;
  const isProfileView = isTab(rest, TABS);
  if (!isProfileView && !OTHER_VIEWS.has((rest[0] ?? '').toLowerCase())) return null;
  const identity = handle.toLowerCase();
  return {
    platform: 'instagram',
    kind: 'handle',
    identity,
    handle,
    key: `instagram:${identity}`,
    url: `https://www.instagram.com/${handle}/`,
    isProfileView,
  };
};
