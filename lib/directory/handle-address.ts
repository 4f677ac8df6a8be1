/** From a platform's label and a handle to an account, where a list gives no address. */
import { parseAddress } from '@/lib/addresses';
import type { Address } from '@/lib/addresses/address';
import { fold } from '@/lib/model/fold';
import { PlatformId } from '@/lib/model/ids';

/** Labels met in lists that are not the platform's id once folded. */
const OTHER_NAMES = new Map([
  ['twitter', 'x'],
  ['x-twitter', 'x'],
  ['twitter-x', 'x'],
  ['x-formerly-twitter', 'x'],
  ['x-anciennement-twitter', 'x'],
  ['linked-in', 'linkedin'],
  ['you-tube', 'youtube'],
]);

/** The platform that a label names, known to Vigie or not; null when it names none. */
export function platformOf(label: string): string | null {
  const slug = fold(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const id = OTHER_NAMES.get(slug) ?? slug;
  return PlatformId.safeParse(id).success ? id : null;
}

const ROOTS: Record<string, (handle: string) => string> = {
  x: (handle) => `x.com/${handle}`,
  facebook: (handle) => `www.facebook.com/${handle}`,
  instagram: (handle) => `www.instagram.com/${handle}`,
  linkedin: (handle) => `www.linkedin.com/${handle.includes('/') ? handle : `company/${handle}`}`,
  flickr: (handle) => `www.flickr.com/photos/${handle}`,
  bluesky: (handle) => `bsky.app/profile/${handle}`,
  threads: (handle) => `www.threads.com/@${bare(handle)}`,
  tiktok: (handle) => `www.tiktok.com/@${bare(handle)}`,
  snapchat: (handle) => `www.snapchat.com/add/${bare(handle)}`,
  reddit: (handle) => `www.reddit.com/${handle.includes('/') ? handle : `user/${handle}`}`,
  github: (handle) => `github.com/${bare(handle)}`,
  pinterest: (handle) => `www.pinterest.com/${bare(handle)}/`,
  vimeo: (handle) => `vimeo.com/${bare(handle)}`,
  medium: (handle) => `medium.com/@${bare(handle)}`,
  // "user@domain", also with a first "@".
  mastodon: (handle) => handle.replace(/^@?([^@]+)@([^@/]+)$/, '$2/@$1'),
  youtube: (handle) => {
    if (/^UC[\w-]{22}$/.test(handle)) return `www.youtube.com/channel/${handle}`;
    return `www.youtube.com/${handle.startsWith('@') || handle.includes('/') ? handle : `@${handle}`}`;
  },
};

/** Lists write the handle with or without its "@". */
function bare(handle: string): string {
  return handle.replace(/^@/, '');
}

/** The address of a handle on a platform that Vigie reads; null when it is none there. */
export function addressFromHandle(platform: string, handle: string): Address | null {
  // An address may hold stray spaces; a handle with a space is a name.
  const address =
    handle === '' || handle.includes(' ') ? null : parseAddress(`https://${ROOTS[platform]?.(handle) ?? ''}`);
  return address?.platform === platform ? address : null;
}
