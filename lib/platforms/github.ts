/**
 * GitHub profiles: `platforms.md` 2.11. Hooks of people seen in pages of 2018, 2021-05 (own account), 2022-06 and 2025-04, and in
 * code of 2023 to 2026; of organizations in pages of 2017, 2021 and 2025-11 (a tab). The site draws its pages in English only.
 */
import { GITHUB_PATTERNS, githubAddress } from '@/lib/addresses/github';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { type GithubPage, type Hook, headBio, hooks, look, pageState } from './github-page';
import { drawn, drawnCount, find, head, notDrawn } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, type Source } from './platform';
import { attribute, meta, profileLink, text } from './sources';

/** Of people, a link to the whole picture; of organizations, the picture; without a header, the head's. */
function picture(page: GithubPage): string | null {
  const element = find(page, 'avatar');
  const { document } = page.context;
  return (
    attribute(element, 'href') ??
    attribute(element, 'src') ??
    (page.hasHead ? meta(document, 'og:image') : null)
  );
}

/** Every address in the header that leads out of the site; so none is missed when its marks change. */
function links(page: GithubPage): Answer<ProfileLink[]> {
  const site = find(page, 'website');
  const bio = find(page, 'bio');
  const found: ProfileLink[] = [];
  for (const anchor of page.header?.querySelectorAll(page.context.hooks['links'] ?? '') ?? []) {
    const href = attribute(anchor, 'href') ?? '';
    const slot = anchor === site ? 'website' : bio?.contains(anchor) ? 'bio' : 'list';
    const isOwn = slot !== 'website' && /^https?:\/\/(?:[\w-]+\.)?github(?:usercontent)?\.com\b/.test(href);
    const link = isOwn ? null : profileLink(href, anchor.textContent.trim(), slot);
    if (link) found.push(link);
  }
  // A header without any address of its own is drawn in another way.
  return found.length > 0 ? found : page.isComplete && find(page, 'address') ? EMPTY : null;
}

/** Words below an organization's name that hold more than words are not its bio, but what follows it. A button asks its owner for one. */
function bio(page: GithubPage): string | null {
  const element = find(page, 'bio');
  return element?.querySelector('ul,svg') ? null : text(element, ({ localName }) => localName === 'button');
}

/** The count of people in the tabs below the header, each in a link to its list. */
function tabCount(tab: string): Source<GithubPage, number> {
  return {
    via: 'dom:tab',
    read({ header, address, context: { document, hooks: by }, language }) {
      const all = header ? [...document.querySelectorAll(by['tabCounts'] ?? '')] : [];
      const own = `/${address.identity}?tab=${tab}`;
      const one = all.find((part) => attribute(part.closest('a'), 'href')?.toLowerCase() === own);
      return count(text(one), language);
    },
  };
}

export const github: PlatformAdapter<GithubPage, Hook> = {
  id: 'github',
  version: 'github-2026.11.2',
  matches: GITHUB_PATTERNS,
  isOptional: true,
  address: githubAddress,
  hooks,
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity: ({ address, header, hasHead }) =>
    header || hasHead ? { accountKey: address.key, aliases: [] } : null,
  hasLandmark: ({ shown, hasHead }) => shown !== null || hasHead,
  clashes: ({ context }) => context.document.querySelector(context.hooks['repository'] ?? '') !== null,
  isOwnView: (page) => find(page, 'edit') !== null,
  header: ({ header }) => header,
  isSettled: ({ header }) => header !== null,
  quietFor: () => 300,
  fields: {
    displayName: [
      {
        via: 'dom:name',
        read(page) {
          // Not the picture beside it, whose `alt` is no part of the name. People without a name have its place, empty.
          const name = find(page, 'name')?.textContent.trim();
          return name === '' ? EMPTY : (name ?? null);
        },
      },
    ],
    handle: [{ via: 'dom:login', read: ({ header, shown }) => header && shown }, head('profile:username')],
    platformId: [
      {
        via: 'dom:avatar',
        // The number stands in the picture's address, whoever drew the picture.
        read: (page) => /githubusercontent\.com\/u\/(\d+)/.exec(picture(page) ?? '')?.[1] ?? null,
      },
    ],
    bio: [
      { via: 'dom:bio', read: (page) => bio(page) || null },
      { via: 'head:description', read: (page) => headBio(page) || null },
      {
        via: 'dom:bio',
        // People without a bio have its place, empty; an organization's has no name of its own: the head must say that there is none.
        read(page) {
          const isBlank = bio(page) === '';
          const isEmpty =
            headBio(page) === '' ? isBlank || !find(page, 'bio') : isBlank && !page.isOrganization;
          return page.isComplete && isEmpty ? EMPTY : null;
        },
      },
    ],
    links: [{ via: 'dom:links', read: links }],
    website: [drawn('website', 'href'), notDrawn('noWebsite')],
    avatarUrl: [{ via: 'dom:avatar', read: picture }],
    headerImageUrl: [],
    badges: [
      { via: 'dom:verified', read: (page) => (find(page, 'verified') ? ['verified'] : null) },
      {
        via: 'dom:noBadge',
        read: (page) => (page.isComplete && !(page.isOrganization && find(page, 'noBadge')) ? EMPTY : null),
      },
    ],
    category: [],
    location: [drawn('location'), notDrawn('noLocation')],
    joinedAt: [],
    lastPostAt: [],
    followers: [drawnCount('followers'), tabCount('followers')],
    following: [drawnCount('following'), tabCount('following')],
    posts: [],
  },
};
