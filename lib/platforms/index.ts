/** Every adapter, in order of trial: Mastodon, which knows its addresses by their shape on any host, comes last. Free of side effects: the manifest's match patterns are taken from here at build time. */
import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { flickr } from './flickr';
import { github } from './github';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { pinterest } from './pinterest';
import type { PlatformAdapter } from './platform';
import { reddit } from './reddit';
import { snapchat } from './snapchat';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { vimeo } from './vimeo';
import { x } from './x';
import { youtube } from './youtube';

export const adapters: readonly PlatformAdapter[] = [
  x,
  facebook,
  instagram,
  threads,
  youtube,
  linkedin,
  bluesky,
  github,
  medium,
  flickr,
  tiktok,
  pinterest,
  vimeo,
  reddit,
  snapchat,
  mastodon,
];

/** The adapter whose addresses include this one, `null` on any other page of the same hosts. */
export function adapterFor(url: URL): PlatformAdapter | null {
  return adapters.find((adapter) => adapter.address(url) !== null) ?? null;
}
