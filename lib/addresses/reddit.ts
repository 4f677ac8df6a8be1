/** Reddit: which addresses are people and communities (platforms.md 2.10, NOTES.md §4). */
import { type AddressParser, hostOf, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const REDDIT_PATTERNS = ['', 'www.', 'old.', 'new.', 'sh.', 'np.'].map(
  (host) => `https://${host}reddit.com/*`,
);

/** `old`, `np`, `sh` and `new` (until 2024-09) show the same accounts in another layout; two letters chose a language. */
const HOST = /^(?:(?:old|new|[a-z]{2})\.)?reddit\.com$/;

/** Names after `/r/` that are feeds of the site, and `/user/me`. */
const RESERVED = words('all popular mod friends random randnsfw myrandom me');

/** Orders of a list, and other views under the same header. */
const TABS = words(
  'hot new top rising best controversial gilded about overview posts submitted comments saved upvoted downvoted hidden',
);

/**
 * Account address on reddit.com: `/r/<community>`, `/user/<name>`, `/u/<name>`. Case is ignored. The identity says which of the
 * two it is (`r/python`, `user/name`), because they may share a name; the handle of a person is the bare name, as lists write it. `/r/u_<name>` is the profile of a person. Posts
 * (`/comments/<id>`, `/s/`), wikis, searches and feeds are no accounts.
 */
export const redditAddress: AddressParser = (url) => {
  const [place = '', second = '', tab, ...rest] = segmentsOf(url) ?? [];
  const isPerson = place !== 'r' || /^u_/i.test(second);
  const name = place === 'r' && isPerson ? second.slice(2) : second;
  const lower = name.toLowerCase();
  // `/r/x/comments` is no list: only people's comments are one.
  const isView = tab === undefined || (TABS.has(tab) && (isPerson || tab !== 'comments'));
  if (!HOST.test(hostOf(url)) || !/^(?:r|u|user)$/.test(place) || !isView || rest.length > 0) return null;
  if (!(isPerson ? /^[\w-]{2,20}$/ : /^\w{2,21}$/).test(name) || RESERVED.has(lower)) return null;
  const identity = `${isPerson ? 'user' : 'r'}/${lower}`;
  return {
    platform: 'reddit',
    kind: isPerson ? 'user' : 'community',
    identity,
    handle: isPerson ? name : `r/${name}`,
    key: `reddit:${identity}`,
    url: `https://www.reddit.com/${isPerson ? 'user' : 'r'}/${name}`,
    isProfileView: true,
  };
};
