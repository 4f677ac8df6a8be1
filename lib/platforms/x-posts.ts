/** Date of the newest visible post of an X profile, from the posts' ids (`platforms.md` 1.5 and 2.1). */
import { isDigits } from '@/lib/addresses/address';
import type { Answer } from './platform';
import { attribute } from './sources';
import type { XPage } from './x-page';

/** Posts looked at: the list is drawn a screen or two at a time. */
const MAX_POSTS = 30;

/** Milliseconds since 1970 of the first post id that holds its time (2010-11); all of these have more than 13 digits. */
const EPOCH = 1288834974657n;

/**
 * Newest post of the account among those drawn, as ISO instant; what it reposts counts for others. Exact in a signed-in reader's main
 * list, where posts stand in order, once one that is not pinned is met; otherwise, or when the list was scrolled (its first cell is no
 * longer at the top), the date is "at least" that recent.
 */
export function lastPost({ timeline, column, address, context }: XPage): Answer<string> {
  const { hooks: hook, url } = context;
  const isMain = url.pathname.split('/').filter(Boolean).length === 1;
  const isAtTop = attribute(timeline?.closest(hook.cell), 'style')?.includes('translateY(0px)');
  // Only its presence is used.
  const viewer = column?.closest('main')?.previousElementSibling?.querySelector(hook.viewer);
  const isChronological = isMain && isAtTop && !!viewer;
  let newest = '';
  let isInOrder = false;
  let timed: Element | null = null;
  let posts = 0;
  for (const time of column?.querySelectorAll(hook.time) ?? []) {
    const post = time.closest(hook.post);
    // The first time in a post is its own; a quoted post's comes later.
    if (!post || post === timed) continue;
    timed = post;
    posts += 1;
    if (posts > MAX_POSTS) break;
    const id = ownPostId(attribute(time.closest('a'), 'href'), address.identity);
    if (id > newest) newest = id;
    if (isChronological && id) isInOrder ||= !post.querySelector(hook.label);
  }
  if (newest === '') return null;
  const value = new Date(Number((BigInt(newest) >> 22n) + EPOCH)).toISOString();
  return isInOrder ? value : { value, qualifier: 'atLeast' };
}

/** The number in the address of a post by this account, so that later ones sort higher; else nothing. 64 bits hold 19 digits. */
function ownPostId(href: string | null, handle: string): string {
  const [author = '', status, id = ''] = (href ?? '').split('/').slice(-3);
  const isOwn = status === 'status' && author.toLowerCase() === handle;
  return isOwn && id.length > 13 && id.length < 20 && isDigits(id) ? id.padStart(19, '0') : '';
}
