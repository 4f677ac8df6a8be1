/** Threads profiles: `platforms.md` 2.4, hooks checked on a capture of 2026-02, signed out. */
import { threadsAddress } from '@/lib/addresses/threads';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
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
import { type Answer, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, meta, profileLink, text } from './sources';
import { look, pageState, type ThreadsPage } from './threads-page';

function user(...path: (string | number)[]): Source<ThreadsPage, string> {
  return { via: 'json:user', read: (page) => textAt(page.user, ...path) || null };
}

function follows(before: Element, after: Element | null | undefined): boolean {
  return !!after && (before.compareDocumentPosition(after) & 4) !== 0;
}

/**
 * The bio stands alone between the names and the counts; the interests that may follow it are links. `undefined`: the header
 * is drawn and has none.
 */
function bioBlock({ header, name }: ThreadsPage): Element | null | undefined {
  if (!header || !name) return null;
  const counts = header.querySelector('span[title]');
  return [...header.querySelectorAll('span[dir="auto"]:not([translate="no"])')]
    .slice(0, 20)
    .find((block) => follows(name, block) && follows(block, counts) && !block.closest('a,[role="button"]'));
}

/** Neither the bio shared with Instagram nor the one written for Threads holds anything. */
function noBio({ user: one }: ThreadsPage): Answer<never> {
  const parts = listAt(one, 'text_app_biography', 'text_fragments', 'fragments');
  return textAt(one, 'biography') === '' && !parts.some((part) => textAt(part, 'plaintext')) ? EMPTY : null;
}

function drawnBio(page: ThreadsPage): Answer<string> {
  const block = bioBlock(page);
  // A bio with a button is cut; what counts stand in is no bio.
  return block?.querySelector('span[title],[role="button"]') ? null : text(block) || null;
}

function drawnLinks(page: ThreadsPage): Answer<ProfileLink[]> {
  const { header } = page;
  if (!header) return null;
  const bio = bioBlock(page);
  const inBio = outwardLinks(bio?.querySelectorAll('a[href]') ?? [], text);
  const all = outwardLinks(header.querySelectorAll('a[href^="http"]'), text);
  const slots: ProfileLink[] = all.map((link, index) => {
    const slot = index < inBio.length ? 'bio' : index === inBio.length ? 'website' : 'list';
    return { ...link, slot };
  });
  const buttons = [...header.querySelectorAll('[role="button"]')].slice(0, 10);
  const folded = buttons.flatMap((button) => foldedLink(text(button)) ?? []);
  if (folded.length > 0) return partial([...slots, ...folded]);
  if (slots.length > 0) return slots;
  return showsAddress(header, bio) ? null : EMPTY;
}

/** Links of the bio's text, then the list below it. */
function userLinks({ user: one }: ThreadsPage): Answer<ProfileLink[]> {
  if (!Array.isArray(at(one, 'bio_links'))) return null;
  const inBio = listAt(one, 'text_app_biography', 'text_fragments', 'fragments').flatMap(
    (part) => profileLink(textAt(part, 'linkified_web_url'), textAt(part, 'plaintext'), 'bio') ?? [],
  );
  const listed = listAt(one, 'bio_links').flatMap(
    (entry, index) =>
      profileLink(textAt(entry, 'url'), textAt(entry, 'title'), index > 0 ? 'list' : 'website') ?? [],
  );
  const all = [...inBio, ...listed];
  return all.length > 0 ? all : EMPTY;
}

/** The mark lies on the picture, beside the name. */
function drawnBadge({ name, header }: ThreadsPage): Answer<string[]> {
  const block = [...(header?.children ?? [])].find((part) => part.contains(name));
  return block ? drawnMark(block) : null;
}

function drawnTimes({ column, address }: ThreadsPage): number[] {
  const own = `a[href^="/@${address.identity}/post/" i] time[datetime]`;
  const times = [...(column?.querySelectorAll(own) ?? [])].slice(0, 60);
  return times.map((time) => Date.parse(attribute(time, 'datetime') ?? '')).filter((time) => time > 0);
}

/** The first posts of the server's data are in order; what was drawn since may be newer. */
function serverPost(page: ThreadsPage): Answer<string> {
  const times = page.posts.map((post) => (countAt(post, 'taken_at') ?? 0) * 1000).filter((time) => time > 0);
  const isMain = page.context.url.pathname.split('/').filter(Boolean).length === 1;
  return Math.max(0, ...drawnTimes(page)) > Math.max(0, ...times) ? null : newest(times, isMain);
}

function ownHead(name: string): Source<ThreadsPage, string> {
  return {
    via: `head:${name}`,
    read: ({ hasHead, context }) => (hasHead ? meta(context.document, name) : null),
  };
}

export const threads: PlatformAdapter<ThreadsPage> = {
  id: 'threads',
  version: 'threads-2026.11.1',
  matches: [
    'https://www.threads.com/*',
    'https://threads.com/*',
    'https://www.threads.net/*',
    'https://threads.net/*',
  ],
  isOptional: true,
  address: threadsAddress,
  hooks: {},
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity: ({ address, name, user: one, hasHead }) =>
    name || one || hasHead ? { accountKey: address.key, aliases: [] } : null,
  hasLandmark: ({ isDrawn, user: one, hasHead }) => isDrawn || one !== null || hasHead,
  isSettled: ({ header, user: one }) => header !== null || one !== null,
  quietFor: ({ user: one }) => (one ? 300 : 1000),
  fields: {
    displayName: [
      user('full_name'),
      { via: 'dom:h1', read: ({ name }) => text(name) || null },
      {
        via: 'head:og:title',
        read: ({ hasHead, context, address }) =>
          hasHead ? headName(context.document, address.identity) : null,
      },
    ],
    handle: [
      user('username'),
      { via: 'dom:handle', read: ({ shown }) => shown },
      { via: 'head:handle', read: ({ hasHead, address }) => (hasHead ? address.identity : null) },
    ],
    platformId: [user('pk')],
    bio: [
      { via: 'json:user', read: noBio },
      { via: 'dom:bio', read: drawnBio },
      user('biography'),
      { via: 'dom:bio', read: (page) => (bioBlock(page) === undefined ? EMPTY : null) },
    ],
    links: [
      { via: 'json:user', read: userLinks },
      { via: 'dom:links', read: drawnLinks },
    ],
    website: [
      { via: 'json:user', read: (page) => websiteOf(userLinks(page)) },
      { via: 'dom:links', read: (page) => websiteOf(drawnLinks(page)) },
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
        via: 'dom:img',
        read: ({ header, address }) =>
          attribute(header?.querySelector(`img[alt*="${address.identity}" i]`), 'src'),
      },
      user('hd_profile_pic_versions', 0, 'url'),
      user('profile_pic_url'),
      ownHead('og:image'),
    ],
    headerImageUrl: [],
    badges: [
      { via: 'json:user', read: (page) => verified(page.user) },
      { via: 'dom:badge', read: drawnBadge },
    ],
    category: [],
    location: [],
    joinedAt: [],
    lastPostAt: [
      { via: 'json:posts', read: serverPost },
      { via: 'dom:time', read: (page) => newest(drawnTimes(page), false) },
    ],
    followers: [
      {
        via: 'dom:title',
        read: ({ header, language }) =>
          count(attribute(header?.querySelector('span[title]'), 'title'), language),
      },
      { via: 'json:user', read: (page) => countAt(page.user, 'follower_count') },
      {
        via: 'head:og:description',
        read: ({ hasHead, context, language }) =>
          hasHead ? headCount(context.document, /follower|abonné/i, language) : null,
      },
    ],
    following: [],
    posts: [],
  },
};
