/** X (Twitter): which addresses are accounts (platforms.md 2.1, NOTES.md §4). */
import { type Address, type AddressParser, hostOf, isTab, isWord, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const X_PATTERNS = [
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
].map((host) => `https://${host}/*`);

/** First path segments that are places of the site, not handles (platforms.md 2.1; seen in control-panel-for-twitter 2026). */
const RESERVED = words(
  'home explore notifications messages search settings i compose hashtag jobs tos privacy login signup logout intent share ' +
    'download account who_to_follow about help signin oauth web following followers lists bookmarks communities',
);

/** Tabs under which the profile header stays drawn. */
const TABS = words('with_replies superfollows highlights articles media likes affiliates');

/** Views of the same person without a readable header: lists of people, and pictures laid over the profile. */
const OTHER_VIEWS = words(
  'followers verified_followers following followers_you_follow creator-subscriptions photo header_photo about lists topics',
);

/** 15 characters since 2007; a few older handles are longer (platforms.md 2.1 allows 20). */
const LONGEST = 20;

/**
 * Account address on x.com or twitter.com. Handles ignore case. `/i/user/<number>` and `/intent/user?screen_name=` name an
 * account without showing its header; the numeric form has its own key (`x:id/<number>`) because the page alone can tie it to a handle.
 */
export const xAddress: AddressParser = (url) => {
  const host = hostOf(url);
  if (host !== 'x.com' && host !== 'twitter.com') return null;
  const segments = segmentsOf(url);
  if (segments === null) return null;
  const [first = '', second = '', third = ''] = segments;
  if (first === 'intent' && (second === 'user' || second === 'follow')) {
    return account(url.searchParams.get('screen_name') ?? '', false);
  }
  if (first === 'i' && second === 'user' && /^\d{1,20}$/.test(third)) return byId(third);
  const rest = segments.slice(1);
  if (isTab(rest, TABS)) return account(first, true);
  const isView = rest.length === 1 || second === 'creator-subscriptions';
  return isView && OTHER_VIEWS.has(second.toLowerCase()) ? account(first, false) : null;
};

function account(text: string, isProfileView: boolean): Address | null {
  const handle = text.startsWith('@') ? text.slice(1) : text;
  const identity = handle.toLowerCase();
  if (handle.length > LONGEST || !isWord(handle) || RESERVED.has(identity)) return null;
  const url = `https://x.com/${handle}`;
  return { platform: 'x', kind: 'handle', identity, handle, key: `x:${identity}`, url, isProfileView };
}

function byId(id: string): Address {
  const identity = `id/${id}`;
  const url = `https://x.com/i/user/${id}`;
  return { platform: 'x', kind: 'id', identity, handle: id, key: `x:${identity}`, url, isProfileView: false };
}
