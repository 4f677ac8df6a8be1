/** Instagram profiles: `platforms.md` 2.2, hooks checked on captures of 2025-02, 2026-01 and 2026-02. */
import { instagramAddress } from '@/lib/addresses/instagram';
import { count } from './counts';
import {
  categoryBlock,
  drawnBadge,
  drawnBio,
  drawnName,
  headBio,
  links,
  noBio,
  ownHeadName,
  userLinks,
} from './instagram-header';
import { cellWords, type InstagramPage, isSettled, look, pageState, postLinks } from './instagram-page';
import { countAt, textAt } from './json';
import { headCount, newest, shortcodeTime, verified, websiteOf } from './meta-sites';
import { type Answer, EMPTY, type PlatformAdapter, type Source } from './platform';
import { attribute, meta, text } from './sources';

/** The server's own data: `[C]` of 2026-08, several projects agree; no capture of it exists. */
function user(...path: (string | number)[]): Source<InstagramPage, string> {
  return { via: 'json:user', read: (page) => textAt(page.user, ...path) || null };
}

function userCount(key: string): Source<InstagramPage, number> {
  return { via: 'json:user', read: (page) => countAt(page.user, key) };
}

/**
 * A count of the drawn header, by its place. A 0 may be drawn before the number is known (seen in 2025-02): it is believed when
 * the server's head says the same, when it leads to a list, or when no post is drawn.
 */
function drawnCount(index: number, word: RegExp): Source<InstagramPage, number> {
  return {
    via: 'dom:counts',
    read(page) {
      const cell = page.counts[index];
      const value = count(cellWords(cell), page.language);
      if (value !== 0) return value;
      const known = serverCount(page, word);
      const isSound = index > 0 ? !!cell?.querySelector('a') : postLinks(page).length === 0;
      return known === 0 || (known === null && isSound) ? 0 : null;
    },
  };
}

function serverCount({ hasHead, context, language }: InstagramPage, word: RegExp): Answer<number> {
  return hasHead ? headCount(context.document, word, language) : null;
}

/** Numbers of the head are the server's, older than those drawn. */
function head(word: RegExp): Source<InstagramPage, number> {
  return {
    via: 'head:og:description',
    read: (page) => (page.counts.length > 0 ? null : serverCount(page, word)),
  };
}

const FOLLOWERS = /follower|abonné/i;
const FOLLOWING = /following|suivi|abonnement/i;
const POSTS = /post|publication/i;

function lastPost(page: InstagramPage): Answer<string> {
  const anchors = postLinks(page);
  const times = anchors.flatMap((anchor) => {
    const code = /\/(?:p|reel)\/([\w-]+)/.exec(attribute(anchor, 'href') ?? '')?.[1];
    return shortcodeTime(code ?? '') ?? [];
  });
  const isMain = page.context.url.pathname.split('/').filter(Boolean).length === 1;
  // Rows scrolled away are replaced by padding.
  const grid = anchors[0]?.closest('[style*="padding-top"]');
  const isTop =
    isMain &&
    /padding-top: 0px/.test(attribute(grid, 'style') ?? '') &&
    // A tile that leads elsewhere, or nowhere, may be the newest.
    grid?.querySelectorAll('a').length === times.length;
  return newest(times, isTop, isTop && times.length === count(cellWords(page.counts[0]), page.language));
}

export const instagram: PlatformAdapter<InstagramPage> = {
  id: 'instagram',
  version: 'instagram-2026.11.1',
  matches: ['https://www.instagram.com/*', 'https://m.instagram.com/*', 'https://instagram.com/*'],
  address: instagramAddress,
  hooks: {},
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity: ({ address, header, user: one, hasHead }) =>
    header || one || hasHead ? { accountKey: address.key, aliases: [] } : null,
  hasLandmark: ({ isDrawn, user: one, hasHead }) => isDrawn || one !== null || hasHead,
  isSettled,
  quietFor: ({ user: one }) => (one ? 300 : 1000),
  fields: {
    displayName: [
      user('full_name'),
      { via: 'dom:name', read: drawnName },
      { via: 'head:og:title', read: ownHeadName },
    ],
    handle: [
      user('username'),
      { via: 'dom:h2', read: ({ shown }) => shown },
      {
        via: 'address',
        read: ({ header, hasHead, address }) => (header || hasHead ? address.identity : null),
      },
    ],
    platformId: [user('pk'), { via: 'json:route', read: ({ id }) => id }],
    bio: [
      user('biography'),
      { via: 'json:user', read: (page) => (textAt(page.user, 'biography') === '' ? EMPTY : null) },
      { via: 'dom:bio', read: drawnBio },
      { via: 'head:description', read: headBio },
      { via: 'dom:bio', read: noBio },
    ],
    links: [
      { via: 'json:user', read: userLinks },
      { via: 'dom:links', read: links },
    ],
    website: [
      { via: 'json:user', read: (page) => websiteOf(userLinks(page)) },
      { via: 'dom:links', read: (page) => websiteOf(links(page)) },
    ],
    avatarUrl: [
      user('hd_profile_pic_url_info', 'url'),
      {
        via: 'dom:img',
        read: ({ header, address }) =>
          attribute(header?.querySelector(`img[alt*="${address.identity}" i]`), 'src'),
      },
      user('profile_pic_url'),
      {
        via: 'head:og:image',
        read: ({ hasHead, context }) => (hasHead ? meta(context.document, 'og:image') : null),
      },
    ],
    headerImageUrl: [],
    badges: [
      { via: 'json:user', read: (page) => verified(page.user) },
      { via: 'dom:badge', read: drawnBadge },
    ],
    category: [{ via: 'dom:category', read: (page) => text(categoryBlock(page)) }],
    location: [],
    joinedAt: [],
    lastPostAt: [{ via: 'shortcode', read: lastPost }],
    followers: [
      userCount('follower_count'),
      {
        via: 'dom:title',
        read: ({ counts, language }) =>
          count(attribute(counts[1]?.querySelector('span[title]'), 'title'), language),
      },
      drawnCount(1, FOLLOWERS),
      head(FOLLOWERS),
    ],
    following: [userCount('following_count'), drawnCount(2, FOLLOWING), head(FOLLOWING)],
    posts: [userCount('all_media_count'), drawnCount(0, POSTS), head(POSTS)],
  },
};
