/** X (Twitter) profiles: `platforms.md` 2.1, hooks checked on captures of 2023-01, 2025-05, 2025-11 (also signed in), 2025-12 and 2026-02. */
import { isDigits } from '@/lib/addresses/address';
import { X_PATTERNS, xAddress } from '@/lib/addresses/x';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { countAt, listAt, textAt } from './json';
import { find } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, instant, profileLink, text, webUrl } from './sources';
import { isBannerEmpty, isBioEmpty, isRowKnown } from './x-empty';
import {
  bioIn,
  type Hook,
  hasIcon,
  hooks,
  isRepeated,
  look,
  nameIn,
  pageState,
  said,
  shownAddress,
  type XPage,
} from './x-page';
import { lastPost } from './x-posts';

function schema(...path: string[]): Source<XPage, string> {
  return { via: 'jsonLd', read: (page) => said(page.data, ...path) || null };
}

/** Exact counts of the JSON-LD; their names changed over the years, their types did not. */
function statistic(action: string): Source<XPage, number> {
  return {
    via: 'jsonLd',
    read(page) {
      const all = listAt(page.data, 'interactionStatistic');
      const one = all.find((entry) => textAt(entry, 'interactionType')?.endsWith(`/${action}`));
      return countAt(one, 'userInteractionCount');
    },
  };
}

/** The number and the word stand in two spans; the word is in the interface's language. */
function shownCount(hook: Hook): Source<XPage, number> {
  return {
    via: `href:${hook}`,
    read: (page) => count(find(page, hook)?.getElementsByTagName('span')[0]?.textContent, page.language),
  };
}

/** The words come last, after a drawing that is better left alone. */
function words(hook: Hook): Source<XPage, string> {
  return { via: `testId:${hook}`, read: (page) => text(find(page, hook)?.lastElementChild) || null };
}

/** The last rung of a field of the row below the bio, where X draws nothing when it is empty (`platforms.md` 2.1). */
function without(hook: Hook): Source<XPage, never> {
  return {
    via: `testId:${hook}`,
    read: (page) => (!find(page, hook) && isRowKnown(page) ? EMPTY : null),
  };
}

function picture(hook: Hook): Source<XPage, string> {
  return {
    via: `href:${hook}`,
    read: (page) => attribute(find(page, hook)?.getElementsByTagName('img')[0], 'src'),
  };
}

/** The destination is unknown. */
function isShort(url: string): boolean {
  return url.startsWith('https://t.co/');
}

/** Links of the bio point to t.co; their whole destination stands in the text, partly hidden, unless it has no scheme. */
function bioLinks({ inBio }: XPage): ProfileLink[] {
  return inBio.flatMap((anchor) => {
    const href = attribute(anchor, 'href') ?? '';
    // Mentions and hashtags stay on the site.
    if (href.startsWith('/')) return [];
    if (!isShort(href) && /^https?:\/\/(?:\w+\.)?(?:x|twitter)\.com\b/.test(href)) return [];
    const shown = shownAddress(anchor);
    return (
      profileLink((!shown.includes('…') && !shown.includes(' ') && webUrl(shown)) || href, shown, 'bio') ?? []
    );
  });
}

/** The JSON-LD pairs the website's short link with its destination; without the pair, the short link is all there is. */
function website({ website: anchor, jsonLd, data: person }: XPage): ProfileLink | null {
  const href = attribute(anchor, 'href');
  const [short, long] = listAt(person && jsonLd, 'relatedLink');
  const shown = anchor?.getElementsByTagName('span')[0]?.textContent ?? null;
  return (
    (!anchor || href === short ? profileLink(long, shown, 'website') : null) ??
    profileLink(href, shown, 'website')
  );
}

/** Whole only when bio and website were both read, or are known to be empty, and every destination is known. */
function links(page: XPage): Answer<ProfileLink[]> {
  const site = website(page);
  const all = [...bioLinks(page), ...(site ? [site] : [])];
  const isSeen =
    (page.bio !== null || (!textAt(page.data, 'description') && isBioEmpty(page))) &&
    (site !== null || isRowKnown(page));
  if (all.length === 0) return isSeen ? EMPTY : null;
  return isSeen && !all.some(({ url }) => isShort(url)) ? all : partial(all);
}

export const x: PlatformAdapter<XPage, Hook> = {
  id: 'x',
  version: 'x-2026.11.2',
  matches: X_PATTERNS,
  address: xAddress,
  hooks,
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity: ({ address, header }) => (header ? { accountKey: address.key, aliases: [] } : null),
  hasLandmark: ({ name, header }) => name !== null || header !== null,
  clashes: ({ timeline, context }) => timeline?.matches(context.hooks.detail) === true,
  isOwnView: (page) => find(page, 'edit') !== null,
  header: ({ header }) => header,
  isSettled: (page) => page.isComplete && !isRepeated(page),
  // Header and JSON-LD are drawn by different code: when both agree there is little left to wait for.
  quietFor: ({ data: person, timeline }) => (person && timeline ? 300 : 1000),
  fields: {
    displayName: [
      schema('name'),
      schema('givenName'), // until 2025-05
      {
        via: 'testId:UserName',
        read: (page) => (page.header && nameIn(page)) || null,
      },
    ],
    handle: [schema('additionalName'), { via: 'testId:UserName', read: ({ shown }) => shown }],
    platformId: [
      schema('identifier'),
      {
        via: 'testId:follow',
        read(page) {
          const [id = ''] = (attribute(find(page, 'follow'), 'data-testid') ?? '').split('-');
          return isDigits(id) ? id : null;
        },
      },
    ],
    bio: [
      { via: 'testId:UserDescription', read: bioIn },
      {
        via: 'jsonLd',
        read(page) {
          const words = said(page.data, 'description');
          // It has short links in the place of addresses.
          return words?.includes('https://t.co/') ? partial(words) : words;
        },
      },
      { via: 'testId:UserDescription', read: (page) => (isBioEmpty(page) ? EMPTY : null) },
    ],
    links: [{ via: 'testId:UserDescription+UserUrl', read: links }],
    website: [
      {
        via: 'testId:UserUrl',
        read(page) {
          const url = website(page)?.url ?? null;
          return url && isShort(url) ? partial(url) : url;
        },
      },
      without('UserUrl'),
    ],
    avatarUrl: [schema('image', 'contentUrl'), picture('photo')],
    headerImageUrl: [
      picture('header_photo'),
      { via: 'href:header_photo', read: (page) => (isBannerEmpty(page) ? EMPTY : null) },
    ],
    badges: [
      {
        via: 'testId:icon-verified',
        read(page) {
          if (!page.header || !page.name) return null;
          if (hasIcon(page, 'verified')) return ['verified'];
          return hasIcon(page, 'drawing') ? null : EMPTY;
        },
      },
    ],
    category: [words('UserProfessionalCategory'), without('UserProfessionalCategory')],
    location: [schema('homeLocation', 'name'), words('UserLocation'), without('UserLocation')],
    joinedAt: [
      { via: 'jsonLd', read: ({ jsonLd, data: person }) => instant(textAt(person && jsonLd, 'dateCreated')) },
    ],
    lastPostAt: [{ via: 'testId:tweet', read: lastPost }],
    followers: [statistic('FollowAction'), shownCount('verified_followers')],
    following: [statistic('SubscribeAction'), shownCount('following')],
    posts: [statistic('WriteAction')],
  },
};
