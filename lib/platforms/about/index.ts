/** What is said of every reader, in the order of the registry of readers. */
import { about as bluesky } from './bluesky';
import { about as facebook } from './facebook';
import { about as flickr } from './flickr';
import { about as github } from './github';
import { about as instagram } from './instagram';
import { about as linkedin } from './linkedin';
import { about as mastodon } from './mastodon';
import { about as medium } from './medium';
import { about as pinterest } from './pinterest';
import type { ReaderAbout } from './reader-about';
import { about as reddit } from './reddit';
import { about as snapchat } from './snapchat';
import { about as threads } from './threads';
import { about as tiktok } from './tiktok';
import { about as vimeo } from './vimeo';
import { about as x } from './x';
import { about as youtube } from './youtube';

export const abouts: readonly ReaderAbout[] = [
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
