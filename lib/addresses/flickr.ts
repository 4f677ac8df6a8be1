/** Flickr: which addresses are members (platforms.md 2.13, NOTES.md §4). */
import { type Address, type AddressParser, hostOf, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const FLICKR_PATTERNS = ['https://www.flickr.com/*', 'https://flickr.com/*'];

/** Words that may follow `/photos/` or `/people/` without being a member. */
const RESERVED = words('tags me friends public upload organize search explore groups');

const NSID = /^\d{1,12}@n\d{2}$/i;
const ALIAS = /^[\w-]{1,60}$/;

/**
 * Member address on flickr.com: `/photos/x` or `/people/x`, x being an alias (case ignored) or a permanent NSID
 * (`12345678@N02`). `/photos/x/<number>` is a picture. Albums, favourites and the like name the member without the full header.
 */
export const flickrAddress: AddressParser = (url): Address | null => {
  if (hostOf(url).replace(/^secure\./, '') !== 'flickr.com') return null;
  const [first = '', second = '', ...rest] = segmentsOf(url) ?? [];
  if (!/^(?:photos|people)$/i.test(first) || /^\d+$/.test(rest[0] ?? '')) return null;
  const isId = NSID.test(second);
  if (!isId && (!ALIAS.test(second) || RESERVED.has(second.toLowerCase()))) return null;
  const handle = isId ? second.toUpperCase() : second;
  const identity = isId ? handle : second.toLowerCase();
  return {
    platform: 'flickr',
    kind: isId ? 'nsid' : 'handle',
    identity,
    handle,
    key: `flickr:${identity}`,
    url: `https://www.flickr.com/photos/${handle}/`,
    isProfileView: rest.length === 0,
  };
};
