/**
 * Mastodon: which addresses are accounts (platforms.md 2.7, NOTES.md §4). Servers cannot be listed, so the form of the path decides;
 * other software uses the same form, which only the page can tell. Comes last among the parsers.
 */
import { type Address, type AddressParser, segmentsOf, words } from './address';

/** Domains where "/@name" belongs to other platforms, with all hosts below them. */
const OTHERS = words(
  'medium.com threads.com threads.net tiktok.com youtube.com flickr.com x.com twitter.com facebook.com instagram.com linkedin.com ' +
    'pinterest.com snapchat.com reddit.com vimeo.com github.com bsky.app spotify.com substack.com odysee.com t.me',
);

/** Tabs under which the header stays drawn. */
const TABS = words('media with_replies featured');

/** Lists of people: the account, without its posts and, since 4.6, without its header. */
const LISTS = words('followers following');

/** Letters, digits and underscores; between them, on other software's accounts, dots and hyphens (its own pattern, `[C 2026]`). */
const USER = /^\w+(?:[.-]+\w+)*$/;
const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]+$/;

/** The host, which is part of the account's name: only `www.` is no server of its own. Empty for what is no server's name. */
function serverOf({ protocol, port, hostname }: URL): string {
  const host = hostname.toLowerCase().replace(/^www\.|\.$/g, '');
  return /^https?:$/.test(protocol) && port === '' && isServer(host) ? host : '';
}

function isServer(host: string): boolean {
  return host.length < 254 && DOMAIN.test(host) && !OTHERS.has(host.split('.').slice(-2).join('.'));
}

/**
 * Account address on any server: `/@user`, `/users/user`, `/web/@user` (until 4.0), and `/@user@domain`: an account of another server,
 * whose own address is there. Names ignore case.
 */
export const mastodonAddress: AddressParser = (url): Address | null => {
  const host = serverOf(url);
  const [first = '', ...others] = segmentsOf(url) ?? [];
  // In the older interface, and in the one with many columns.
  const isPrefixed = first === 'web' || first === 'deck';
  const [start = '', ...after] = isPrefixed ? others : [first, ...others];
  const name = start === 'users' && !isPrefixed ? `@${after.shift() ?? '@'}` : start;
  const [empty, user = '', domain = host, ...more] = name.split('@');
  const server = domain.toLowerCase();
  const [view = '', tag, ...rest] = after;
  const isTab = tag === undefined ? view === '' || TABS.has(view) : view === 'tagged';
  if (host === '' || empty !== '' || more.length > 0 || rest.length > 0) return null;
  if (user.length > 100 || !USER.test(user) || !isServer(server)) return null;
  if (!isTab && (tag !== undefined || !LISTS.has(view))) return null;
  const handle = `${user}@${server}`;
  const identity = handle.toLowerCase();
  return {
    platform: 'mastodon',
    kind: 'handle',
    identity,
    handle,
    key: `mastodon:${identity}`,
    url: `https://${server}/@${user}`,
    isProfileView: isTab,
  };
};
