/** Instagram profiles: `platforms.md` 2.2, hooks checked on pages of 2025-02, 2026-01, 2026-02 and 2026-06. */
import { INSTAGRAM_PATTERNS, instagramAddress } from '@/lib/addresses/instagram';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import {
  categoryBlock,
  drawnBadge,
  drawnBio,
  drawnName,
  headBio,
  headName,
  links,
  noBio,
  userLinks,
  wholeBio,
} from './instagram-header';
import {
  cellWords,
  type Hook,
  hooks,
  type InstagramPage,
  isMainTab,
  isSettled,
  look,
  pageState,
  postLinks,
} from './instagram-page';
import { textAt } from './json';
import { newest, shortcodeTime, verified, websiteOf } from './meta-sites';
import { data, dataCount, find, head } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, type Source } from './platform';
import { attribute, meta, text } from './sources';

/**
 * A number of the head's "5,351 Followers, 3,408 Following, 713 Posts - …": the server's, older than the one drawn. The order was seen in
 * English and Korean, and by other projects in French, German and Portuguese `[C]`. One digit and a unit ("1M" for 1,137,245) is too
 * far from the number.
 */
function headCount({ hasHead, context, language }: InstagramPage, index: number): Answer<number> {
  const words = (hasHead && meta(context.document, 'og:description')) || '';
  const parts = words.split(/ [-–—•] /, 1).flatMap((part) => part.split(', '));
  if (parts.length !== 3 || !/^(?:en|fr|ko|de|pt)\b/i.test(language ?? '')) return null;
  const value = count(parts[index], language);
  return typeof value === 'number' || !/^\D*\d\s?\p{L}/u.test(parts[index] ?? '') ? value : null;
}

/**
 * A count by its place in the drawn header, and in the head. A 0 may be drawn before the number is known (seen in 2025-02): it is believed when
 * the server's head says the same, when it leads to a list, or when no post is drawn.
 */
function counts(cell: number, part: number): Source<InstagramPage, number>[] {
  return [
    {
      via: 'dom:counts',
      read(page) {
        const value = count(cellWords(page.counts[cell]), page.language);
        if (value !== 0) return value;
        const known = headCount(page, part);
        const isSound = cell > 0 ? !!page.counts[cell]?.querySelector('a') : postLinks(page).length === 0;
        return known === 0 || (known === null && isSound) ? 0 : null;
      },
    },
    { via: 'head:og:description', read: (page) => (page.isComplete ? null : headCount(page, part)) },
  ];
}

function exactFollowers({ counts: cells, language, context }: InstagramPage): Answer<number> {
  return count(attribute(cells[1]?.querySelector(context.hooks.exact), 'title'), language);
}

/** Both fields, over the same places. */
function linkSources<Value>(
  value: (all: Answer<ProfileLink[]>) => Answer<Value>,
): Source<InstagramPage, Value>[] {
  return [
    { via: 'json:bio_links', read: (page) => value(userLinks(page)) },
    { via: 'dom:links', read: (page) => value(links(page)) },
  ];
}

function picture(page: InstagramPage): string | null {
  const all = [...(page.header?.querySelectorAll(page.context.hooks.picture) ?? [])].slice(0, 5);
  const own = all.find((one) => attribute(one, 'alt')?.toLowerCase().includes(page.address.identity));
  return attribute(own, 'src');
}

function lastPost(page: InstagramPage): Answer<string> {
  const anchors = postLinks(page);
  const times = anchors.flatMap((anchor) => {
    const code = /\/(?:p|reel)\/([\w-]+)/.exec(attribute(anchor, 'href') ?? '')?.[1];
    return shortcodeTime(code ?? '') ?? [];
  });
  const grid = anchors[0]?.closest(page.context.hooks.grid);
  const isTop =
    isMainTab(page) &&
    /padding-top: 0px/.test(attribute(grid, 'style') ?? '') &&
    // A tile that leads elsewhere, or nowhere, may be the newest.
    grid?.querySelectorAll('a').length === times.length;
  return newest(times, isTop, isTop && times.length === count(cellWords(page.counts[0]), page.language));
}

export const instagram: PlatformAdapter<InstagramPage, Hook> = {
  id: 'instagram',
  version: 'instagram-2026.11.2',
  matches: INSTAGRAM_PATTERNS,
  address: instagramAddress,
  hooks,
  required: ['displayName', 'handle', 'followers'],
  look,
  pageState,
  identity: ({ address, header, data: user, hasHead }) =>
    header || user || hasHead ? { accountKey: address.key, aliases: [] } : null,
  hasLandmark: ({ isDrawn, data: user, hasHead }) => isDrawn || !!user || hasHead,
  clashes: ({ main, context: { hooks: all } }) => !!main?.querySelector(`${all.post} ${all.header}`),
  isOwnView: (page) => find(page, 'edit') !== null,
  header: ({ header }) => header,
  isSettled,
  quietFor: ({ data: user }) => (user ? 300 : 1000),
  fields: {
    displayName: [
      data('full_name'),
      { via: 'dom:name', read: drawnName },
      { via: 'head:og:title', read: headName },
    ],
    handle: [
      data('username'),
      { via: 'dom:handle', read: ({ shown }) => shown },
      {
        via: 'address',
        read: ({ header, hasHead, address }) => (header || hasHead ? address.identity : null),
      },
    ],
    platformId: [data('pk'), { via: 'json:route', read: ({ id }) => id }],
    bio: [
      data('biography'),
      { via: 'json:biography', read: (page) => (textAt(page.data, 'biography') === '' ? EMPTY : null) },
      { via: 'dom:bio', read: wholeBio },
      { via: 'head:description', read: headBio },
      { via: 'dom:bio', read: drawnBio },
      { via: 'dom:bio', read: noBio },
    ],
    links: linkSources((all) => all),
    website: linkSources(websiteOf),
    avatarUrl: [
      data('hd_profile_pic_url_info', 'url'),
      { via: 'dom:picture', read: picture },
      data('profile_pic_url'),
      head('og:image'),
    ],
    headerImageUrl: [],
    badges: [
      { via: 'json:is_verified', read: (page) => verified(page.data) },
      { via: 'dom:badge', read: drawnBadge },
    ],
    category: [{ via: 'dom:category', read: (page) => text(categoryBlock(page)) }],
    location: [],
    joinedAt: [],
    lastPostAt: [{ via: 'shortcode', read: lastPost }],
    followers: [dataCount('follower_count'), { via: 'dom:title', read: exactFollowers }, ...counts(1, 0)],
    following: [dataCount('following_count'), ...counts(2, 1)],
    posts: [dataCount('all_media_count'), ...counts(0, 2)],
  },
};
