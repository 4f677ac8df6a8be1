/**
 * Flickr members: `platforms.md` 2.13. Photostream checked on captures of 2021-04 and 2023-10 [P]; about page and signed-in pages on
 * public code of 2020 to 2026 [C].
 */
import { FLICKR_PATTERNS, flickrAddress } from '@/lib/addresses/flickr';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { clashes, type FlickrPage, identity, look, pageState } from './flickr-page';
import { at, holders } from './json';
import { dataCount, dataEmpty, drawn, drawnCount, find } from './plain-page';
import { type Answer, COLLAPSED, type PlatformAdapter, type Source } from './platform';
import { attribute, profileLink, text, textParts } from './sources';

/** The address in a background. Pictures that the platform chose do not stand under the member's id. */
function picture(via: string, element: (page: FlickrPage) => Element | null): Source<FlickrPage, string> {
  return {
    via: `dom:${via}`,
    read(page) {
      const url = /url\(["']?(?:https:)?([^"')]+)/.exec(attribute(element(page), 'style') ?? '')?.[1];
      return url && page.nsid && url.includes(`/${page.nsid}`) ? `https:${url}` : null;
    },
  };
}

const SOCIAL = /facebook|twitter|instagram|tumblr|pinterest/;

/** Links of the description and of the list below it, whose first is the website when it is no social network. */
function links({ about, isAboutPage, context: { hooks } }: FlickrPage): ProfileLink[] | typeof COLLAPSED {
  if (!isAboutPage) return COLLAPSED;
  let first: ProfileLink['slot'] = 'website';
  return [...(about?.querySelectorAll('a[href^="http"]') ?? [])].flatMap((anchor) => {
    const isIn = (hook: string) => anchor.closest(hooks[hook] ?? '') !== null;
    const link = profileLink(attribute(anchor, 'href'), text(anchor), isIn('bio') ? 'bio' : 'about');
    const host = link ? new URL(link.url).hostname : 'flickr.com';
    if (!link || /\bflickr\.com$/.test(host)) return [];
    if (isIn('list')) {
      if (!SOCIAL.test(host)) link.slot = first;
      first = 'about';
    }
    return link;
  });
}

function iso(seconds: unknown): string | null {
  const time = Number(seconds) * 1000;
  return time > 0 ? new Date(time).toISOString() : null;
}

/** The photostream is in order of posting; the models are those of the first page, however long ago. */
function newest({ data: all, isAboutPage, context }: FlickrPage): Answer<string> {
  const photos = holders(at(all, 'photoPageList'), 'datePosted');
  const value = iso(Math.max(0, ...photos.map((photo) => Number(at(photo, 'datePosted')) || 0)));
  return !value || (context.isFirstLoad && !isAboutPage) ? value : { value, qualifier: 'atLeast' };
}

export const flickr: PlatformAdapter<FlickrPage> = {
  id: 'flickr',
  version: 'flickr-2026.11.2',
  matches: FLICKR_PATTERNS,
  isOptional: true,
  address: flickrAddress,
  hooks: {
    data: 'script.modelExport', // [P 2021, 2023] [C 2026]
    header: '.coverphoto,.coverphoto-content', // [P 2021, 2023] [C 2026]
    name: 'h1', // [P 2021, 2023]
    avatar: '.avatar.person', // [P 2021, 2023] [C 2026]
    own: 'a[href^="/people/"]', // [P 2021, 2023] in the line of followers
    followers: '.followers', // [P 2021, 2023]
    following: '.followers a', // [P 2021, 2023]
    posts: '.photo-count', // [P 2021, 2023]
    location: '.cp-location', // [C 2020]
    about: '.bio-description', // [C 2020, 2025]
    bio: '.description-container', // [C 2020]
    list: '.bio-infos', // [C 2020]
    archive: 'a.archives-link', // [C 2025]
    clash: '.photo-page-scrappy-view,.album-page-view', // [P 2023] [C 2026]
    ownView: '[data-view-signature*="__isOwner_true"]', // [P 2021, 2023] the server's note of what it drew
  },
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity,
  hasLandmark: ({ isDrawn, data: all }) => isDrawn || all !== null,
  clashes,
  isOwnView: ({ header, context: { hooks } }) => header?.closest(hooks['ownView'] ?? '') != null,
  header: ({ header }) => header,
  // After an in-app navigation the block of bio and links may still be another member's.
  isSettled: ({ header, data: all, about, isAboutPage, context }) =>
    context.isFirstLoad
      ? header !== null || all !== null
      : header !== null && (!isAboutPage || about !== null),
  quietFor: ({ data: all }) => (all ? 300 : 1000),
  fields: {
    displayName: [drawn('name')],
    handle: [
      {
        via: 'page:alias',
        read: ({ alias, address }) => alias ?? (address.kind === 'nsid' ? null : address.handle),
      },
    ],
    platformId: [{ via: 'page:nsid', read: ({ nsid }) => nsid }],
    bio: [
      {
        via: 'dom:bio',
        read: ({ about, context: { hooks } }) => text(about?.querySelector(hooks['bio'] ?? '')) || null,
      },
      dataEmpty('profileDescriptionExpanded'),
      { via: 'tab:about', read: ({ isAboutPage }) => (isAboutPage ? null : COLLAPSED) },
    ],
    links: [{ via: 'dom:about', read: links }],
    website: [
      dataEmpty('website'),
      {
        via: 'dom:about',
        read(page) {
          const all = links(page);
          return Array.isArray(all) ? (all.find(({ slot }) => slot === 'website')?.url ?? null) : all;
        },
      },
    ],
    avatarUrl: [picture('avatar', (page) => find(page, 'avatar'))],
    headerImageUrl: [picture('cover', ({ header }) => header)],
    badges: [],
    category: [],
    location: [drawn('location'), dataEmpty('location')],
    joinedAt: [
      {
        via: 'json:dateCreated',
        // In an object of its own since 2023.
        read: ({ data: all }) => iso(at(all, 'dateCreated', 'data') ?? at(all, 'dateCreated')),
      },
    ],
    lastPostAt: [{ via: 'json:datePosted', read: newest }],
    followers: [
      dataCount('followerCount'),
      // The line says both counts; its words are in the interface's language.
      { via: 'dom:followers', read: (page) => count(textParts(find(page, 'followers'))[0], page.language) },
    ],
    following: [dataCount('followingCount'), drawnCount('following')],
    posts: [dataCount('photoCount'), drawnCount('posts')],
  },
};
