/** X (Twitter) profiles: `platforms.md` 2.1, hooks checked on captures of 2023-01, 2025-05 and 2026-02. */
import { xAddress } from '@/lib/addresses/x';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { countAt, listAt, textAt } from './json';
import { type Answer, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, instant, profileLink, text, webUrl } from './sources';
import { bioIn, hasIcon, look, nameIn, pageState, shownAddress, type XPage } from './x-page';
import { isSignedIn, lastPost } from './x-posts';

/** A fully drawn header without the part: X draws nothing for an empty field (`platforms.md` 2.1). */
function isEmpty({ isComplete, parts }: XPage, id: string): Answer<never> {
  return isComplete && !parts.has(id) ? EMPTY : null;
}

/** The last rung of a field that X leaves out when it is empty. */
function without(id: string, via = `testId:${id}`): Source<XPage, never> {
  return { via, read: (page) => isEmpty(page, id) };
}

function testId(id: string): Source<XPage, string> {
  // The words come last, after a drawing.
  return { via: `testId:${id}`, read: ({ parts }) => text(parts.get(id)?.lastElementChild) || null };
}

function schema(...path: (string | number)[]): Source<XPage, string> {
  return { via: 'jsonLd', read: (page) => textAt(page.person, ...path) || null };
}

/** Exact counts of the JSON-LD; their names changed over the years, their types did not. */
function statistic(action: string): Source<XPage, number> {
  return {
    via: 'jsonLd',
    read(page) {
      const all = listAt(page.person, 'interactionStatistic');
      const one = all.find((entry) => textAt(entry, 'interactionType')?.endsWith(`/${action}`));
      return countAt(one, 'userInteractionCount');
    },
  };
}

function shownCount(...views: string[]): Source<XPage, number> {
  return {
    via: `href:${views[0]}`,
    read(page) {
      const link = views.map((view) => page.parts.get(`href:${view}`)).find((found) => found !== undefined);
      // The number and the word stand in two spans; the word is in the interface's language.
      return count(link?.getElementsByTagName('span')[0]?.textContent, page.language);
    },
  };
}

/** Links of the bio point to t.co; their whole destination stands in the text, partly hidden, unless it has no scheme. */
function bioLinks({ parts }: XPage): ProfileLink[] {
  const found: ProfileLink[] = [];
  for (const anchor of parts.get('UserDescription')?.getElementsByTagName('a') ?? []) {
    const href = attribute(anchor, 'href') ?? '';
    // Mentions and hashtags stay on the site.
    if (href.startsWith('/')) continue;
    if (!href.startsWith('https://t.co/') && /^https?:\/\/(?:\w+\.)?(?:x|twitter)\.com\b/.test(href))
      continue;
    const words = shownAddress(anchor);
    const isWhole = !words.includes('…') && !words.includes(' ');
    const link = profileLink((isWhole && webUrl(words)) || href, words, 'bio');
    if (link) found.push(link);
  }
  return found;
}

/** The JSON-LD pairs the website's short link with its destination; without the pair, the short link is all there is. */
function website({ parts, jsonLd }: XPage): ProfileLink | null {
  const anchor = parts.get('UserUrl');
  const href = attribute(anchor, 'href');
  const [short, long] = listAt(jsonLd, 'relatedLink');
  const isPaired = typeof long === 'string' && (!anchor || href === short);
  // The words stand in a span of their own, after a drawing that is better left alone.
  const words = anchor?.getElementsByTagName('span')[0]?.textContent ?? null;
  return (isPaired ? profileLink(long, words, 'website') : null) ?? profileLink(href, words, 'website');
}

function picture(view: string): Source<XPage, string> {
  return {
    via: `href:${view}`,
    read: ({ parts }) => attribute(parts.get(`href:${view}`)?.getElementsByTagName('img')[0], 'src'),
  };
}

function links(page: XPage): Answer<ProfileLink[]> {
  const site = website(page);
  const all = site ? [...bioLinks(page), site] : bioLinks(page);
  // A bio known only from the JSON-LD hides where its links lead.
  const isCut = !page.parts.has('UserDescription') && !!textAt(page.person, 'description');
  if (all.length > 0) return isCut ? partial(all) : all;
  return isCut ? null : isEmpty(page, 'UserUrl');
}

function newest({ timeline, column, address, context }: XPage): Answer<string> {
  const isMain = context.url.pathname.split('/').filter(Boolean).length === 1;
  return lastPost(timeline, address.identity, isMain && isSignedIn(column));
}

export const x: PlatformAdapter<XPage> = {
  id: 'x',
  version: 'x-2026.11.1',
  matches: [
    'https://x.com/*',
    'https://www.x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://www.twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  address: xAddress,
  hooks: {},
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity: ({ address, header }) => (header ? { accountKey: address.key, aliases: [] } : null),
  hasLandmark: ({ name, header }) => name !== null || header !== null,
  isSettled: ({ isComplete, isRepeated }) => isComplete && !isRepeated,
  // Header and JSON-LD are drawn by different code: when both agree there is little left to wait for.
  quietFor: ({ person, timeline }) => (person && timeline ? 300 : 1000),
  fields: {
    displayName: [
      schema('name'),
      schema('givenName'), // until 2025-05
      { via: 'testId:UserName', read: ({ name, header }) => (header ? nameIn(name) || null : null) },
    ],
    handle: [schema('additionalName'), { via: 'testId:UserName', read: ({ shown }) => shown }],
    platformId: [
      schema('identifier'),
      {
        via: 'testId:follow',
        read(page) {
          const button = page.header?.querySelector('[data-testid$="-follow"],[data-testid$="-unfollow"]');
          return /^\d+/.exec(attribute(button, 'data-testid') ?? '')?.[0] ?? null;
        },
      },
    ],
    bio: [
      {
        via: 'testId:UserDescription',
        read: ({ parts }) => bioIn(parts),
      },
      schema('description'), // with t.co in the place of links
      without('UserDescription'),
    ],
    links: [{ via: 'testId:UserDescription+UserUrl', read: links }],
    website: [{ via: 'testId:UserUrl', read: (page) => website(page)?.url ?? null }, without('UserUrl')],
    avatarUrl: [schema('image', 'contentUrl'), picture('photo')],
    headerImageUrl: [picture('header_photo'), without('href:header_photo', 'href:header_photo')],
    badges: [
      {
        via: 'testId:icon-verified',
        read(page) {
          if (!page.header || !page.name) return null;
          return hasIcon(page, 'icon-verified') ? ['verified'] : EMPTY;
        },
      },
    ],
    category: [testId('UserProfessionalCategory'), without('UserProfessionalCategory')],
    location: [schema('homeLocation', 'name'), testId('UserLocation'), without('UserLocation')],
    joinedAt: [{ via: 'jsonLd', read: ({ jsonLd }) => instant(textAt(jsonLd, 'dateCreated')) }],
    lastPostAt: [{ via: 'testId:tweet', read: newest }],
    followers: [statistic('FollowAction'), shownCount('verified_followers', 'followers')],
    following: [statistic('SubscribeAction'), shownCount('following')],
    posts: [statistic('WriteAction')],
  },
};
