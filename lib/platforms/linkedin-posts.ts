/** Date of the newest visible post of a LinkedIn page, from the posts' ids (`platforms.md` 1.5). Of people, posts are not looked at. */
import { type LinkedinPage, parse } from './linkedin-page';
import type { Answer } from './platform';
import { attribute } from './sources';

/** Signed out `[P 2024-10]`; signed in, to 2025 `[C]`. */
const POSTS = 'article[data-activity-urn],[data-urn^="urn:li:activity:"]';
/** The line above a post that the page only passes on; its words are in the reader's language, its class is not. */
const REPOST = '[class*="main-feed-activity-card__header"],.update-components-header';
const AUTHOR = '[data-test-id$="__entity-lockup"] a[href],.update-components-actor__container a[href]';

/** Neither list promises an order, and pinned posts stand first: "at least". */
export function lastPost({ address, card, main, keys, context }: LinkedinPage): Answer<string> {
  if (!card || !main || address.kind === 'in') return null;
  let newest = 0n;
  for (const post of [...main.querySelectorAll(POSTS)].slice(0, 20)) {
    const urn = attribute(post, 'data-activity-urn') ?? attribute(post, 'data-urn');
    const id = BigInt(/^urn:li:activity:(\d{18,20})$/.exec(urn ?? '')?.[1] ?? 0);
    const author = parse(attribute(post.querySelector(AUTHOR), 'href'), context);
    if (id > newest && keys.has(author?.key ?? '') && !post.querySelector(REPOST)) newest = id;
  }
  const time = Number(newest >> 22n);
  return time > 0 ? { value: new Date(time).toISOString(), qualifier: 'atLeast' } : null;
}
