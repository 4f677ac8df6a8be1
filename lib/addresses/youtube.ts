/** YouTube: which addresses are channels (platforms.md 2.8, NOTES.md §4). */
import { type AddressParser, hostOf, isTab, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const YOUTUBE_PATTERNS = [
  'https://www.youtube.com/*',
  'https://m.youtube.com/*',
  'https://youtube.com/*',
];

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

/** Name spaces by what stands before the name: their kinds. */
const KINDS: Record<string, string> = {
  '@': 'handle',
  'channel/': 'channel',
  'user/': 'user',
  'c/': 'custom',
};

/** Letters of any script, digits, `_ - . ·`; a handle may end with a dot (seen 2024). */
const NAME = /^[\p{L}\p{M}\p{N}_.·-]{1,60}$/u;
/** Most names: told without the classes of all scripts, which are dear to make ready. */
const PLAIN_NAME = /^[\w.-]{1,60}$/;

/**
 * Channel address on youtube.com. Four name spaces that need not agree: `/channel/UC…` (permanent, case counts), `/@handle`,
 * `/user/name`, and `/c/name`, which a bare `/name` is taken for. Names ignore case.
 */
export const youtubeAddress: AddressParser = (url) => {
  if (hostOf(url) !== 'youtube.com') return null;
  const [first = '', ...rest] = segmentsOf(url) ?? [];
  const word = first.toLowerCase();
  const isNamed = KINDS[`${word}/`] !== undefined;
  const start = first.startsWith('@') ? '@' : isNamed ? `${word}/` : 'c/';
  const handle = isNamed ? (rest.shift() ?? '') : start === '@' ? first.slice(1) : first;
  const kind = KINDS[start] ?? '';
  const isBare = start === 'c/' && !isNamed;
  if (
    (isBare && (RESERVED.has(word) || word.includes('.php'))) ||
    !(PLAIN_NAME.test(handle) || NAME.test(handle))
  )
    return null;
  if (kind === 'channel' && !/^UC[\w-]{22}$/.test(handle)) return null;
  const identity = kind === 'channel' ? handle : start + handle.toLowerCase().normalize('NFC');
  return {
    platform: 'youtube',
    kind,
    identity,
    handle,
    key: `youtube:${identity}`,
    url: `https://www.youtube.com/${start}${encodeURIComponent(handle)}`,
    isProfileView: isTab(rest, TABS),
  };
};
