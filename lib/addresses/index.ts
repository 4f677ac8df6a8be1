/** Every platform's parser, and the way from any dirty text to an account. Content scripts import the single files instead. */
import type { Address, AddressParser } from './address';
import { blueskyAddress } from './bluesky';
import { facebookAddress } from './facebook';
import { flickrAddress } from './flickr';
import { githubAddress } from './github';
import { instagramAddress } from './instagram';
import { linkedinAddress } from './linkedin';
import { mastodonAddress } from './mastodon';
import { mediumAddress } from './medium';
import { pinterestAddress } from './pinterest';
import { redditAddress } from './reddit';
import { snapchatAddress } from './snapchat';
import { threadsAddress } from './threads';
import { tiktokAddress } from './tiktok';
import { vimeoAddress } from './vimeo';
import { xAddress } from './x';
import { youtubeAddress } from './youtube';

/** Platform id to parser. The host alone decides which one answers; Mastodon, which may be on any host, is asked last. */
export const addressParsers: Readonly<Record<string, AddressParser>> = {
  x: xAddress,
  facebook: facebookAddress,
  instagram: instagramAddress,
  youtube: youtubeAddress,
  linkedin: linkedinAddress,
  flickr: flickrAddress,
  threads: threadsAddress,
  reddit: redditAddress,
  github: githubAddress,
  pinterest: pinterestAddress,
  vimeo: vimeoAddress,
  bluesky: blueskyAddress,
  tiktok: tiktokAddress,
  snapchat: snapchatAddress,
  medium: mediumAddress,
  mastodon: mastodonAddress,
};

const MAX_LENGTH = 2000;

/**
 * The account that a text names, whatever the text's defects: spaces (inside too), invisible characters, no scheme, http,
 * old hosts, tabs, tracking, fragments (all of them met in the real list, `directory/NOTES.md` §3). `null` when it names none.
 */
export function parseAddress(text: string): Address | null {
  if (text.length > MAX_LENGTH) return null;
  const clean = text.replace(/[\s\p{Cf}\p{Cc}]+/gu, '').replace(/^\/\//, '');
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\//i.test(clean) ? clean : `https://${clean}`);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  for (const parse of Object.values(addressParsers)) {
    const address = parse(url);
    if (address !== null) return address;
  }
  return null;
}
