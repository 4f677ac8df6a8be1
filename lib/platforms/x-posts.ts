/** Date of the newest visible post of an X profile, from the posts' ids (`platforms.md` 1.5 and 2.1). */
import { isDigits } from '@/lib/addresses/address';
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
  let newest = '';
  const top = first?.closest('[data-testid="cellInnerDiv"]') ?? null;
  let cell = top;
  for (let index = 0; cell && index < MAX_CELLS; index += 1) {
    const id = ownPostId(cell, handle);
    if (id.length > newest.length || (id.length === newest.length && id > newest)) newest = id;
    cell = cell.nextElementSibling;
  }
  if (newest === '') return null;
  const value = new Date(Number((BigInt(newest) >> 22n) + EPOCH)).toISOString();
  const isAtTop = attribute(top, 'style')?.includes('translateY(0px)') === true;
  return isChronological && isAtTop ? value : { value, qualifier: 'atLeast' };
}

/** The parts of a post that matter, in one lookup a cell: the post, what says that it is pinned or reposted, its time. */
const PARTS = '[data-testid="tweet"],[data-testid="socialContext"],time';

/** Id of the account's own post in a cell; empty when the cell holds none. */
function ownPostId(cell: Element, handle: string): string {
  let time: Element | null = null;
  let isPost = false;
  for (const part of cell.querySelectorAll(PARTS)) {
    if (part.localName === 'time') {
      // The first time in a post is its own; a quoted post's comes later.
      if (isPost) time ??= part;
    } else if (part.getAttribute('data-testid') === 'tweet') isPost = true;
    else return '';
  }
  const segments = (attribute(time?.closest('a'), 'href') ?? '').split('/');
  const at = segments.indexOf('status');
  const id = segments[at + 1] ?? '';
  return isPostId(id) && segments[at - 1]?.toLowerCase() === handle ? id : '';
}

/** Ids have had 17 digits and more since 2010; 64 bits hold 19. Never a leading zero, so longer is newer. */
function isPostId(id: string): boolean {
  return id.length > 4 && id.length < 20 && isDigits(id) && !id.startsWith('0');
}

/** A signed-in page shows the viewer's own entry in the side bar, before the main part. Only its presence is used. */
export function isSignedIn(column: Element | null): boolean {
  const side = column?.closest('main')?.parentElement?.querySelector('header[role="banner"]');
  return !!side?.querySelector(
    '[data-testid="AppTabBar_Profile_Link"],[data-testid="SideNav_AccountSwitcher_Button"]',
  );
}
