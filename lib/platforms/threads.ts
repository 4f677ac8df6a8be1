/** Threads profiles: `platforms.md` 2.4, hooks checked on captures of 2025-12 and 2026-02, signed out. */
import { THREADS_PATTERNS, threadsAddress } from '@/lib/addresses/threads';
import type { ProfileLink } from '@/lib/model/profile';
import { at, countAt, listAt, textAt } from './json';
import {
  drawnMark,
  foldedLink,
  headCount,
  headName,
  newest,
  outwardLinks,
  showsAddress,
  verified,
  websiteOf,
} from './meta-sites';
import { data, dataCount, drawnCount, head } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, partial } from './platform';
import { attribute, profileLink, text, textParts } from './sources';
import { hooks, look, pageState, type ThreadsPage } from './threads-page';

function fragments(page: ThreadsPage): unknown[] {
  return listAt(page.data, 'text_app_biography', 'text_fragments', 'fragments');
}

/** Neither the bio shared with Instagram nor the one written for Threads holds anything. */
function noBio({ data: own }: ThreadsPage): Answer<never> {
  const parts = at(own, 'text_app_biography', 'text_fragments', 'fragments');
  return textAt(own, 'biography') === '' && Array.isArray(parts) && parts.length === 0 ? EMPTY : null;
}

function drawnBio({ bio, header, shown, context: { hooks: by } }: ThreadsPage): Answer<string> {
  if (bio === undefined) {
    // Between handle and counts stand links only, or nothing: else the bio may have got another form.
    const parts = textParts(header);
    const counts = text(header?.querySelector(by.followers)) ?? '';
    const linked = [...(header?.querySelectorAll(`a,${by.button}`) ?? [])].flatMap(textParts);
    const between = parts.slice(parts.indexOf(shown ?? '') + 1, parts.indexOf(counts));
    return between.every((part) => linked.includes(part)) ? EMPTY : null;
  }
  // A bio with a button is cut; what counts stand in is no bio.
  return bio?.querySelector(`${by.followers},${by.button}`) ? null : text(bio) || null;
}

function drawnLinks(page: ThreadsPage): Answer<ProfileLink[]> {
  const { header, bio, shown: handle, context } = page;
  const { hooks: by } = context;
  if (!header) return null;
  const inBio = outwardLinks(bio?.querySelectorAll(by.link) ?? [], text).length;
  const shown = outwardLinks(header.querySelectorAll(by.link), text).map((link, index): ProfileLink => {
    const slot = index < inBio ? 'bio' : index === inBio ? 'website' : 'list';
    return { ...link, slot };
  });
  const buttons = [...header.querySelectorAll(by.button)].slice(0, 10);
  const folded = buttons.flatMap((button) => foldedLink(text(button)) ?? []);
  if (folded.length > 0) return partial([...shown, ...folded]);
  if (shown.length > 0) return shown;
  return showsAddress(header, bio, handle) ? null : EMPTY;
}

/** Links of the bio's text, then the list below it. */
function userLinks(page: ThreadsPage): Answer<ProfileLink[]> {
  const listed = at(page.data, 'bio_links');
  if (!Array.isArray(listed)) return null;
  const found = [
    ...fragments(page).map((part) =>
      profileLink(textAt(part, 'linkified_web_url'), textAt(part, 'plaintext'), 'bio'),
    ),
    ...listed.map((entry: unknown, index) =>
      profileLink(textAt(entry, 'url'), textAt(entry, 'title'), index > 0 ? 'list' : 'website'),
    ),
  ].filter((link) => link !== null);
  // Every part of a bio says whether it is a link: one that does not may be one.
  const isTold =
    fragments(page).every((part) => at(part, 'linkified_web_url') !== undefined) &&
    found.filter(({ slot }) => slot !== 'bio').length === listed.length;
  const isWhole = isTold && (fragments(page).length > 0 || noBio(page) === EMPTY);
  return found.length === 0 ? (isWhole ? EMPTY : null) : isWhole ? found : partial(found);
}

/** The mark lies on the picture, beside the name. */
function drawnBadge({ name, header }: ThreadsPage): Answer<string[]> {
  const block = [...(header?.children ?? [])].find((part) => part.contains(name));
  return block ? drawnMark(block) : null;
}

/** Times of the account's own posts: reposts lead to other accounts. In saved pages links are whole addresses. */
function drawnTimes({ column, address, context }: ThreadsPage): number[] {
  const own = `a[href*="/@${address.identity}/post/" i] :is(${context.hooks.time})`;
  const times = [...(column?.querySelectorAll(own) ?? [])].slice(0, 60);
  return times.map((time) => Date.parse(attribute(time, 'datetime') ?? ''));
}

/** The first posts of the server's data are in order; what was drawn since may be newer. */
function lastPost(page: ThreadsPage): Answer<string> {
  const known = (times: number[]) => times.filter((time) => time > 0);
  const server = known(page.posts.map((post) => (countAt(post, 'taken_at') ?? 0) * 1000));
  const drawn = known(drawnTimes(page));
  const isMain = page.context.url.pathname.split('/').filter(Boolean).length === 1;
  return Math.max(0, ...drawn) > Math.max(0, ...server) ? newest(drawn, false) : newest(server, isMain);
}

const LINKS = [
  { via: 'json:bio_links', read: userLinks },
  { via: 'dom:links', read: drawnLinks },
];

export const threads: PlatformAdapter<ThreadsPage, keyof typeof hooks> = {
  id: 'threads',
  version: 'threads-2026.11.2',
  matches: THREADS_PATTERNS,
  isOptional: true,
  address: threadsAddress,
  hooks,
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity: ({ address, name, data: own, hasHead }) =>
    name || own || hasHead ? { accountKey: address.key, aliases: [] } : null,
  hasLandmark: ({ isDrawn, data: own, hasHead }) => isDrawn || own !== null || hasHead,
  /** The block around the name reaches into posts: it is no header, or its counts are gone. */
  clashes: ({ header, context }) => !!header?.querySelector(context.hooks.time),
  /** The first route says so, and of whom; seen as "false" in both captures. The drawn buttons say it in words only. */
  isOwnView: ({ data: own, codes }) =>
    !!own && codes.some((code) => code.includes(`"is_self_profile":true,"user_id":"${textAt(own, 'pk')}"`)),
  header: ({ header }) => header,
  isSettled: ({ header, data: own }) => header !== null || own !== null,
  quietFor: ({ data: own }) => (own ? 300 : 1000),
  fields: {
    displayName: [
      data('full_name'),
      { via: 'dom:name', read: ({ name }) => text(name) || null },
      head('og:title', (_, { context, address }) => headName(context.document, address.identity)),
    ],
    handle: [
      data('username'),
      { via: 'dom:handle', read: ({ shown }) => shown },
      { via: 'head:handle', read: ({ hasHead, address }) => (hasHead ? address.identity : null) },
    ],
    platformId: [data('pk')],
    bio: [
      { via: 'json:biography', read: noBio },
      { via: 'dom:bio', read: (page) => (page.bio ? drawnBio(page) : null) },
      data('biography'),
      { via: 'dom:bio', read: drawnBio },
    ],
    links: LINKS,
    website: [
      ...LINKS.map(({ via, read }) => ({ via, read: (page: ThreadsPage) => websiteOf(read(page)) })),
      {
        via: 'head:me',
        read: ({ hasHead, context }) => {
          const link = hasHead ? context.document.head.querySelector('link[rel="me"]') : null;
          return profileLink(attribute(link, 'href'), null, 'website')?.url ?? null;
        },
      },
    ],
    avatarUrl: [
      {
        via: 'dom:avatar',
        read: ({ header, address, context }) =>
          attribute(
            header?.querySelector(`:is(${context.hooks.avatar})[alt*="${address.identity}" i]`),
            'src',
          ),
      },
      data('hd_profile_pic_versions', 0, 'url'),
      data('profile_pic_url'),
      head('og:image'),
    ],
    headerImageUrl: [],
    badges: [
      { via: 'json:is_verified', read: (page) => verified(page.data) },
      { via: 'dom:badge', read: drawnBadge },
    ],
    category: [],
    location: [],
    joinedAt: [],
    lastPostAt: [{ via: 'posts', read: lastPost }],
    followers: [
      drawnCount('followers', 'title'),
      dataCount('follower_count'),
      head('og:description', (_, { context, language }) =>
        headCount(context.document, /follower|abonné/i, language),
      ),
    ],
    following: [],
    posts: [],
  },
};
