/** Date of the newest visible post of an X profile, from the posts' ids (`platforms.md` 1.5 and 2.1). */
import type { Answer } from './platform';
import { attribute } from './sources';

/** Posts looked at: the list is drawn a screen or two at a time. */
const MAX_CELLS = 30;

/** Milliseconds since 1970 of the first post id. */
const EPOCH = 1288834974657n;

/**
 * Newest own post among those drawn, as ISO instant: no pinned ones, no reposts (`socialContext`), no posts of others.
 * `first` is the first post drawn. `isChronological`: a signed-in reader's main list; otherwise, or when the list was
 * scrolled (its first cell is no longer at the top), the date is "at least" that recent.
 */
export function lastPost(first: Element | null, handle: string, isChronological: boolean): Answer<string> {
  let newest = 0n;
  const top = first?.closest('[data-testid="cellInnerDiv"]') ?? null;
  let cell = top;
  for (let index = 0; cell && index < MAX_CELLS; index += 1) {
    const id = ownPostId(cell, handle);
    if (id > newest) newest = id;
    cell = cell.nextElementSibling;
  }
  if (newest === 0n) return null;
  const value = new Date(Number((newest >> 22n) + EPOCH)).toISOString();
  const isAtTop = attribute(top, 'style')?.includes('translateY(0px)') === true;
  return isChronological && isAtTop ? value : { value, qualifier: 'atLeast' };
}

function ownPostId(cell: Element, handle: string): bigint {
  const post = cell.querySelector('[data-testid="tweet"]');
  if (!post || post.querySelector('[data-testid="socialContext"]')) return 0n;
  // The first time in a post is its own; a quoted post's comes later.
  const href = attribute(post.querySelector('time')?.closest('a'), 'href') ?? '';
  const [, author = '', id = ''] = /\/(\w+)\/status\/(\d+)/.exec(href) ?? [];
  // Ids have had 17 digits and more since 2010; 64 bits hold 19.
  return author.toLowerCase() === handle && id.length > 4 && id.length < 20 ? BigInt(id) : 0n;
}

/** A signed-in page shows the viewer's own entry in the side bar, before the main part. Only its presence is used. */
export function isSignedIn(column: Element | null): boolean {
  const side = column?.closest('main')?.parentElement?.querySelector('header[role="banner"]');
  return !!side?.querySelector(
    '[data-testid="AppTabBar_Profile_Link"],[data-testid="SideNav_AccountSwitcher_Button"]',
  );
}
