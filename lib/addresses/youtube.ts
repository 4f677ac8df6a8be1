/** YouTube: which addresses are channels (platforms.md 2.8, NOTES.md §4). */
import { type Address, type AddressParser, hostOf, isTab, segmentsOf, words } from './address';

/** First path segments that are places of the site, not channels (platforms.md 2.8). */
const RESERVED = words(
  'watch shorts live playlist results feed account ads creators t howyoutubeworks redirect embed hashtag gaming premium ' +
    'post clip trending channel c user about kids music movies new paid_memberships reporthistory signin logout upload v e ' +
    'oops supported_browsers tv studio subscription_center subscription_manager attribution_link verify index playables ' +
    'channels source iframe_api player_api s yts img opensearch error',
);

/** Tabs under which the channel header stays drawn. */
const TABS = words(
  'featured videos shorts streams playlists community posts podcasts releases courses store membership about search channels discussion home',
);

const CHANNEL_ID = /^UC[\w-]{22}$/;

/** Letters of any script, digits, `_ - . ·`; a handle may end with a dot (seen 2024). */
const NAME = /^[\p{L}\p{M}\p{N}_.·-]{1,60}$/u;

/**
 * Channel address on youtube.com. Four name spaces that need not agree: `/channel/UC…` (permanent, case counts), `/@handle`,
 * `/user/name`, and `/c/name`, which a bare `/name` is taken for. Names ignore case.
 */
export const youtubeAddress: AddressParser = (url) => {
  if (hostOf(url) !== 'youtube.com') return null;
  const segments = segmentsOf(url);
  if (segments === null) return null;
  const [first = '', second = ''] = segments;
  const prefix = first.toLowerCase();
  if (prefix === 'channel') {
    return CHANNEL_ID.test(second) ? address('channel', second, second, first, segments.slice(2)) : null;
  }
  if (prefix === 'user' || prefix === 'c') {
    const kind = prefix === 'c' ? 'custom' : 'user';
    return name(second)
      ? address(kind, `${prefix}/${fold(second)}`, second, prefix, segments.slice(2))
      : null;
  }
  if (first.startsWith('@')) {
    const handle = first.slice(1);
    return name(handle) ? address('handle', `@${fold(handle)}`, handle, '', segments.slice(1)) : null;
  }
  if (RESERVED.has(prefix) || !name(first) || first.includes('.php')) return null;
  return address('custom', `c/${fold(first)}`, first, 'c', segments.slice(1));
};

function name(text: string): boolean {
  return NAME.test(text);
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFC');
}

function address(
  kind: string,
  identity: string,
  handle: string,
  prefix: string,
  rest: readonly string[],
): Address {
  const path =
    kind === 'handle' ? `@${encodeURIComponent(handle)}` : `${prefix}/${encodeURIComponent(handle)}`;
  return {
    platform: 'youtube',
    kind,
    identity,
    handle,
    key: `youtube:${identity}`,
    url: `https://www.youtube.com/${path}`,
    isProfileView: isTab(rest, TABS),
  };
}
