/** Snapchat: which addresses are accounts (platforms.md 2.12, NOTES.md §4). */
import { type AddressParser, hostOf, segmentsOf } from './address';

/** Where the platform lives, as match patterns. */
export const SNAPCHAT_PATTERNS = [
  'https://www.snapchat.com/*',
  'https://snapchat.com/*',
  'https://story.snapchat.com/*',
];

/** Names begin with a letter; letters, digits, dots, hyphens and underscores follow. New ones have 3 to 15 characters. */
const NAME = /^[a-z][\w.-]{1,29}$/i;

/**
 * Account address on snapchat.com: `/add/name` or `/@name`, also on `story.snapchat.com`, which redirects and had `/u/name` (`[P 2021]`).
 * Names ignore case. A further segment opens one story, snap or lens over the profile: that names the account without showing its header.
 */
export const snapchatAddress: AddressParser = (url) => {
  const host = hostOf(url);
  if (host !== 'snapchat.com' && host !== 'story.snapchat.com') return null;
  const [first = '', ...others] = segmentsOf(url) ?? [];
  const isShort = first.startsWith('@');
  if (!isShort && first !== 'add' && !(first === 'u' && host.startsWith('story'))) return null;
  const handle = isShort ? first.slice(1) : (others.shift() ?? '').replace(/^@/, '');
  if (!NAME.test(handle)) return null;
  const identity = handle.toLowerCase();
  return {
    platform: 'snapchat',
    kind: 'handle',
    identity,
    handle,
    key: `snapchat:${identity}`,
    url: `https://www.snapchat.com/add/${handle}`,
    isProfileView: others.length === 0,
  };
};
