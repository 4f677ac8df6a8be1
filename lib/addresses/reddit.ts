/** Reddit: which addresses are people and communities (platforms.md 2.10, NOTES.md §4). */
import { type Address, type AddressParser, hostOf, segmentsOf, words } from './address';

/** `old`, `new` (until 2024-09), `sh` and `np` show the same accounts in another layout; two letters chose a language. */
const HOST = /^(?:(?:old|new|sh|np|[a-z]{2})\.)?reddit\.com$/;

/** Names after `/r/` that are feeds of the site, and `/user/me`. */
const RESERVED = words('all popular mod friends random randnsfw myrandom subscribed me');

/** Orders of a community's posts, and its about view: the header stays. */
const COMMUNITY_TABS = words('hot new top rising best controversial gilded about');
const USER_TABS = words(
  'overview posts submitted comments gilded saved upvoted downvoted hidden history about',
);

/** 21 characters at most; a person's 20. */
const COMMUNITY = /^[a-z\d]\w{1,20}$/i;
const USER = /^[\w-]{2,20}$/;

/**
 * Account address on reddit.com: `/r/<community>`, `/user/<name>`, `/u/<name>`. Case is ignored. The identity says which of the
 * two it is (`r/python`, `user/name`), because they may share a name. `/r/u_<name>` is the profile of a person. Posts
 * (`/comments/`, `/s/`), wikis, searches and feeds are no accounts.
 */
export const redditAddress: AddressParser = (url): Address | null => {
  if (!HOST.test(hostOf(url))) return null;
  const [first = '', second = '', tab, ...rest] = segmentsOf(url) ?? [];
  const place = first.toLowerCase();
  const isProfileOf = place === 'r' && /^u_/i.test(second);
  const name = isProfileOf ? second.slice(2) : second;
  const isCommunity = place === 'r' && !isProfileOf;
  if (place !== 'r' && place !== 'u' && place !== 'user') return null;
  if (!(isCommunity ? COMMUNITY : USER).test(name) || RESERVED.has(name.toLowerCase())) return null;
  if (rest.length > 0 || (tab && !(isCommunity ? COMMUNITY_TABS : USER_TABS).has(tab.toLowerCase())))
    return null;
  const identity = `${isCommunity ? 'r' : 'user'}/${name.toLowerCase()}`;
  return {
    platform: 'reddit',
    kind: isCommunity ? 'community' : 'user',
    identity,
    handle: `${isCommunity ? 'r' : 'u'}/${name}`,
    key: `reddit:${identity}`,
    url: `https://www.reddit.com/${isCommunity ? 'r' : 'user'}/${name}`,
    isProfileView: true,
  };
};
