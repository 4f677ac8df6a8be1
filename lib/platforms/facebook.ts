/** Facebook pages and profiles: `platforms.md` 2.3, hooks checked on server documents of 2024-08 and 2025-04. */
import { facebookAddress } from '@/lib/addresses/facebook';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { drawnName, type FacebookPage, followersLink, identity, look, pageState } from './facebook-page';
import { at, countAt, holders, listAt, textAt } from './json';
import { type Answer, COLLAPSED, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, meta, pageUrl, profileLink, text } from './sources';

function user(...path: (string | number)[]): Source<FacebookPage, string> {
  return { via: 'json:profileHeader', read: (page) => textAt(page.user, ...path) || null };
}

function details(...path: (string | number)[]): Source<FacebookPage, string> {
  return { via: 'json:delegatePage', read: (page) => textAt(page.details, ...path) || null };
}

/** Entries of the intro block, each with the kind Facebook gives it (`INTRO_CARD_…`). */
function introItems({ tiles }: FacebookPage): object[] {
  return holders(tiles, 'timeline_context_list_item_type').reverse();
}

function introItem(page: FacebookPage, kind: string): unknown {
  const item = introItems(page).find((one) => textAt(one, 'timeline_context_list_item_type') === kind);
  return at(item, 'renderer', 'context_item');
}

/** The intro shows what the owner chose; the rest is on the "About" tab, so a missing entry says nothing. */
function onAboutTab({ tiles }: FacebookPage): Answer<never> {
  return tiles.length > 0 ? COLLAPSED : null;
}

/** "Name | City" is not the name, and a name may hold a bar: then the title is not used. */
function headTitle({ hasHead, context }: FacebookPage): string | null {
  const title = hasHead ? meta(context.document, 'og:title') : null;
  return title && !title.includes(' | ') ? title : null;
}

/**
 * The head's description is "Name, City. 57,552 likes · 1,048 talking about this. bio". The bio is taken only when all that
 * stands before it is recognised, in English or French; a cut one ends in dots.
 */
const BEFORE_BIO =
  /^(?:, [^.\n]{1,80})?\. [\d\s.,]+[KM]? ?(?:likes?|(?:mentions? )?J['’]aime)(?: · [\d\s.,]+[KM]? ?[^·.\d\n]{1,40}){0,2}\. /u;

function headBio(page: FacebookPage): Answer<string> {
  const name = headTitle(page);
  const words =
    name && /^(?:en|fr)\b/i.test(page.language ?? '') ? meta(page.context.document, 'og:description') : null;
  if (!name || !words?.startsWith(name)) return null;
  const rest = words.slice(name.length);
  const before = BEFORE_BIO.exec(rest)?.[0];
  const bio = before ? rest.slice(before.length).trim() : '';
  if (bio === '') return null;
  return /(?:\.\.\.|…)$/.test(bio) ? partial(bio) : bio;
}

function introBio(page: FacebookPage): Answer<string> {
  const [status] = holders(page.tiles, 'profile_status_text');
  const words = textAt(status, 'profile_status_text', 'text');
  if (words) return words;
  // The intro always shows a bio that is set; without its details list the block is not known to be whole.
  return introItems(page).length > 0 ? EMPTY : null;
}

/** Entries of the intro that lead out of Facebook. */
function introLinks(page: FacebookPage): ProfileLink[] {
  return introItems(page).flatMap((item) => {
    const shown = at(item, 'renderer', 'context_item');
    const slot = textAt(item, 'timeline_context_list_item_type')?.includes('WEBSITE') ? 'website' : 'list';
    return outside(textAt(shown, 'url'), textAt(shown, 'title', 'text'), slot);
  });
}

/** Links of the drawn intro block. No capture of it exists: its name is `[K]`, so nothing outside that block is taken. */
function drawnLinks({ main }: FacebookPage): ProfileLink[] {
  const block = main?.querySelector('[data-pagelet="ProfileTilesFeed_0"]');
  const anchors = [...(block?.querySelectorAll('a[href*="//l.facebook.com/l.php"]') ?? [])].slice(0, 20);
  return anchors.flatMap((anchor) => outside(attribute(anchor, 'href'), text(anchor), 'website'));
}

function outside(href: string | null, words: string | null, slot: ProfileLink['slot']): ProfileLink[] {
  const link = profileLink(href, words, slot);
  return link && !/(?:^|\.)facebook\.com$/i.test(new URL(link.url).hostname) ? [link] : [];
}

function website(links: (page: FacebookPage) => ProfileLink[]) {
  return (page: FacebookPage) => links(page).find((link) => link.slot === 'website')?.url ?? null;
}

function someOf(links: (page: FacebookPage) => ProfileLink[]) {
  return (page: FacebookPage): Answer<ProfileLink[]> => {
    const found = links(page);
    return found.length > 0 ? partial(found) : null;
  };
}

/** "Page · Government organisation": what follows the first dot. */
function introCategory(page: FacebookPage): string | null {
  const words = textAt(introItem(page, 'INTRO_CARD_INFLUENCER_CATEGORY'), 'title', 'text');
  return words?.split(' · ').slice(1).join(' · ') || null;
}

function cover({ user: one }: FacebookPage): Answer<string> {
  const uri = textAt(one, 'cover_photo', 'photo', 'image', 'uri');
  return uri ?? (at(one, 'cover_photo') === null ? EMPTY : null);
}

function badges({ user: one }: FacebookPage): Answer<string[]> {
  const isVerified = at(one, 'is_verified');
  return isVerified === true ? ['verified'] : isVerified === false ? EMPTY : null;
}

/** Newest of the few posts that came with the page, in seconds since 1970. A shared post's own date is older, so it cannot win. */
function lastPost({ feed }: FacebookPage): Answer<string> {
  const units = at(feed, 'timeline_list_feed_units');
  const times = holders(units, 'creation_time').map((post) => countAt(post, 'creation_time') ?? 0);
  const newest = Math.max(0, ...times.slice(0, 200));
  return newest > 1e9 && newest < 1e10
    ? { value: new Date(newest * 1000).toISOString(), qualifier: 'atLeast' }
    : null;
}

function followers({ user: one, context, language }: FacebookPage): Answer<number> {
  const entry = listAt(one, 'profile_social_context', 'content').find((part) => {
    const url = pageUrl(textAt(part, 'uri'), context.url);
    return url && (url.searchParams.get('sk') === 'followers' || /\/followers\/?$/.test(url.pathname));
  });
  return count(textAt(entry, 'text', 'text'), language);
}

/** Picture of the drawn header: an SVG that bears the account's name. */
function drawnPicture(page: FacebookPage): string | null {
  const name = drawnName(page);
  const images = [...(page.main?.querySelectorAll('a svg[role="img"][aria-label]') ?? [])].slice(0, 5);
  const own = images
    .find((image) => name !== null && attribute(image, 'aria-label') === name)
    ?.querySelector('image');
  return attribute(own, 'xlink:href') ?? attribute(own, 'href');
}

export const facebook: PlatformAdapter<FacebookPage> = {
  id: 'facebook',
  version: 'facebook-2026.11.1',
  matches: ['https://*.facebook.com/*', 'https://*.fb.com/*'],
  address: facebookAddress,
  hooks: {},
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity,
  hasLandmark: ({ user: one, hasHead, main, isDrawn }) => one !== null || hasHead || main !== null || isDrawn,
  // The head alone is a page that is still being drawn.
  isSettled: (page) => (page.user !== null && page.tiles.length > 0) || drawnName(page) !== null,
  quietFor: ({ user: one }) => (one ? 300 : 1000),
  fields: {
    displayName: [
      user('name'),
      details('name'),
      { via: 'dom:name', read: drawnName },
      { via: 'head:og:title', read: headTitle },
    ],
    handle: [{ via: 'vanity', read: ({ vanity }) => (vanity === '' ? EMPTY : vanity) }],
    platformId: [{ via: 'userId', read: ({ id }) => id }],
    bio: [
      details('best_description', 'text'),
      { via: 'json:intro', read: introBio },
      { via: 'head:og:description', read: headBio },
    ],
    links: [
      { via: 'json:intro', read: someOf(introLinks) },
      { via: 'dom:intro', read: someOf(drawnLinks) },
      { via: 'json:intro', read: onAboutTab },
    ],
    website: [
      { via: 'json:intro', read: website(introLinks) },
      { via: 'dom:intro', read: website(drawnLinks) },
      { via: 'json:intro', read: onAboutTab },
    ],
    avatarUrl: [
      user('profilePicLarge', 'uri'),
      details('profile_picture_uri'),
      { via: 'dom:picture', read: drawnPicture },
      {
        via: 'head:og:image',
        read: ({ hasHead, context }) => (hasHead ? meta(context.document, 'og:image') : null),
      },
    ],
    headerImageUrl: [
      { via: 'json:profileHeader', read: cover },
      {
        via: 'dom:cover',
        read: ({ main }) =>
          attribute(main?.querySelector('img[data-imgperflogname="profileCoverPhoto"]'), 'src'),
      },
    ],
    badges: [{ via: 'json:profileHeader', read: badges }],
    category: [details('category_name'), { via: 'json:intro', read: introCategory }],
    location: [
      { via: 'json:intro', read: (page) => textAt(introItem(page, 'INTRO_CARD_ADDRESS'), 'title', 'text') },
      { via: 'json:intro', read: onAboutTab },
    ],
    joinedAt: [],
    lastPostAt: [{ via: 'json:posts', read: lastPost }],
    followers: [
      { via: 'json:profileHeader', read: followers },
      { via: 'dom:followers', read: (page) => count(text(followersLink(page)), page.language) },
    ],
    following: [],
    posts: [],
  },
};
