/** Bluesky profiles: `platforms.md` 2.6, hooks checked on a capture of 2026-01 (signed out) and in the app's source of 2024 to 2026. */
import { BLUESKY_PATTERNS, blueskyAddress } from '@/lib/addresses/bluesky';
import type { ProfileLink } from '@/lib/model/profile';
import { type BlueskyPage, type Hook, hooks, look, pageState } from './bluesky-page';
import { countAt, listAt, textAt } from './json';
import { data, drawn, drawnCount, find, head } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, instant, meta, profileLink, text } from './sources';

/** Posts looked at: a page of the list holds thirty. */
const MAX_POSTS = 40;

/** Digits of the base-32 numbers that posts are named by. */
const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

/** The app isolates the writing direction of names with invisible marks. */
function unmarked(words: string | null): string | null {
  return words?.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').trim() || null;
}

/** The head writes "Name (@handle)", or the handle alone. */
function headName({ hasHead, handle, context }: BlueskyPage): string | null {
  const [name = '', rest] =
    (hasHead ? meta(context.document, 'og:title') : null)?.split(` (@${handle})`) ?? [];
  return rest === '' ? unmarked(name) : null;
}

/** Long addresses are shown short; the whole one stands in the link. */
function bio(page: BlueskyPage): Answer<string> {
  const block = find(page, 'bio');
  let words = text(block);
  for (const link of block?.getElementsByTagName('a') ?? []) {
    const shown = link.textContent;
    const whole = attribute(link, 'href')?.replace(/^https?:\/\//, '') ?? '';
    if (shown.endsWith('...') && whole.startsWith(shown.slice(0, -3)))
      words = words?.replace(shown, () => whole) ?? null;
  }
  return words || null;
}

/** No bio: all that the block says is accounted for, and no note of moderators hides one. */
function noBio(page: BlueskyPage): typeof EMPTY | null {
  const { content, name, handle, hasNotes, context } = page;
  const { followers, following, posts, known } = context.hooks;
  const other = `button,${followers},${following},${posts},${known}`;
  const rest = unmarked(text(content, (part) => part === name || part.matches(other)));
  return rest === `@${handle}` && !hasNotes && !find(page, 'bio') ? EMPTY : null;
}

/** The bio's own links; mentions and hashtags stay on the site. */
function links(page: BlueskyPage): Answer<ProfileLink[]> {
  const block = find(page, 'bio');
  const anchors = [...(block?.getElementsByTagName('a') ?? [])];
  const all = anchors.flatMap((link) => profileLink(attribute(link, 'href'), link.textContent, 'bio') ?? []);
  const isFolded = find(page, 'folded') !== null;
  if (all.length > 0) return isFolded ? partial(all) : all;
  // Addresses become links a moment after the text is drawn.
  const isPlain = anchors.length === 0 && /\w\.\w/.test(text(block) ?? '');
  return isFolded || isPlain ? null : block ? EMPTY : noBio(page);
}

/** The claim is Bluesky's or a trusted verifier's. One's own mark is drawn also when it is no longer valid. */
function badges(page: BlueskyPage): Answer<string[]> {
  const { name, content, context } = page;
  if (!find(page, 'follow')) return null;
  // What stands with the name and the handle, apart from buttons and counts.
  let row = name;
  while (row && row.parentElement !== content) row = row.parentElement;
  if (row?.querySelector(context.hooks.verified)) return ['verified'];
  return row?.querySelector('button,svg,path') === null ? EMPTY : null;
}

/** Numbers of the server's data, by the action they count. */
function statistic(list: string, action: string): Source<BlueskyPage, number> {
  return {
    via: `json:${action}`,
    read({ data: all }) {
      const one = listAt(all, 'mainEntity', list).find((entry) =>
        textAt(entry, 'interactionType')?.endsWith(action),
      );
      return countAt(one, 'userInteractionCount');
    },
  };
}

/** Newest own post of those drawn, by its name in its address (`platforms.md` 1.5). Reposts and quoted posts bear their authors' handles. */
function lastPost({ view, handle, context }: BlueskyPage): Answer<string> {
  const own = `/profile/${handle}/post/`;
  let newest = '';
  for (const link of [...(view?.querySelectorAll(context.hooks.postTime) ?? [])].slice(0, MAX_POSTS)) {
    const href = link.getAttribute('href') ?? '';
    const key = href.startsWith(own) ? href.slice(own.length) : '';
    // All names have 13 characters, which sort like the numbers they stand for.
    if (/^[2-7a-j][2-7a-z]{12}$/.test(key) && key > newest) newest = key;
  }
  let number = 0n;
  for (const digit of newest) number = number * 32n + BigInt(DIGITS.indexOf(digit));
  return newest === '' ? null : new Date(Number((number >> 10n) / 1000n)).toISOString();
}

export const bluesky: PlatformAdapter<BlueskyPage, Hook> = {
  id: 'bluesky',
  version: 'bluesky-2026.11.2',
  matches: BLUESKY_PATTERNS,
  isOptional: true,
  address: blueskyAddress,
  hooks,
  required: ['displayName', 'handle', 'followers'],
  look,
  pageState,
  identity({ header, hasHead, handle, did, address }) {
    if (!header && !hasHead) return null;
    const key = handle ? `bluesky:${handle}` : address.key;
    return { accountKey: did ? `bluesky:${did}` : key, aliases: [key] };
  },
  hasLandmark: ({ header, hasHead }) => header !== null || hasHead,
  isOwnView: ({ header, context }) => !!header?.querySelector(context.hooks.edit),
  header: ({ header }) => header,
  isSettled: ({ header }) => header !== null,
  quietFor: () => 500,
  fields: {
    displayName: [
      {
        via: 'dom:name',
        read: ({ name }) => unmarked(text(name, (element) => element.localName === 'button')),
      },
      { via: 'head:og:title', read: headName },
    ],
    handle: [{ via: 'dom:followers', read: ({ handle }) => (handle?.startsWith('did:') ? null : handle) }],
    platformId: [{ via: 'dom:avatar', read: ({ did }) => did }],
    bio: [{ via: 'dom:bio', read: bio }, head('og:description'), { via: 'dom:bio', read: noBio }],
    links: [{ via: 'dom:bio', read: links }],
    website: [],
    avatarUrl: [
      drawn('avatar', 'src'),
      data('mainEntity', 'image'),
      { via: 'dom:noAvatar', read: (page) => (find(page, 'noAvatar') ? EMPTY : null) },
    ],
    headerImageUrl: [
      drawn('banner', 'src'),
      { via: 'dom:noBanner', read: (page) => (find(page, 'noBanner') ? EMPTY : null) },
    ],
    badges: [{ via: 'dom:verified', read: badges }],
    category: [],
    location: [],
    joinedAt: [{ via: 'json:dateCreated', read: (page) => instant(textAt(page.data, 'dateCreated')) }],
    lastPostAt: [{ via: 'dom:postTime', read: lastPost }],
    followers: [drawnCount('followers', 'aria-label'), statistic('interactionStatistic', 'FollowAction')],
    following: [
      drawnCount('following', 'aria-label'),
      statistic('agentInteractionStatistic', 'FollowAction'),
    ],
    posts: [statistic('agentInteractionStatistic', 'WriteAction'), drawnCount('posts')],
  },
};
