/** X (Twitter) profiles: `platforms.md` 2.1, hooks checked on captures of 2023-01, 2025-05, 2025-11 (also signed in) and 2026-02. */
import { isDigits } from '@/lib/addresses/address';
import { xAddress } from '@/lib/addresses/x';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { countAt, listAt, textAt } from './json';
import { data, find, notDrawn } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, instant, profileLink, text, webUrl } from './sources';
import {
  bioIn,
  type Hook,
  hasIcon,
  hooks,
  isRepeated,
  linksIn,
  look,
  nameIn,
  pageState,
  shownAddress,
  type XPage,
} from './x-page';
import { lastPost } from './x-posts';

const HOSTS = ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'];

function schema(...path: (string | number)[]): Source<XPage, string> {
  return { ...data(...path), via: 'jsonLd' };
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

/** The last rung of a field for which X draws nothing when it is empty (`platforms.md` 2.1). */
function without(hook: Hook, kind = 'testId'): Source<XPage, never> {
  return { ...notDrawn(hook), via: `${kind}:${hook}` };
}

/** No link leads out, whatever it is called: without the structured data, a renamed one must not count as none. */
const noWebsite: Source<XPage, never> = {
  via: 'testId:UserUrl',
  read: (page) => (page.website ? null : notDrawn('outward').read(page)),
};

function picture(hook: Hook): Source<XPage, string> {
  return {
    via: `href:${hook}`,
    read: (page) => attribute(find(page, hook)?.getElementsByTagName('img')[0], 'src'),
  };
}

/** Links of the bio point to t.co; their whole destination stands in the text, partly hidden, unless it has no scheme. */
function bioLinks({ bio }: XPage): ProfileLink[] {
  return [...linksIn(bio)].flatMap((anchor) => {
    const href = attribute(anchor, 'href') ?? '';
    // Mentions and hashtags stay on the site.
    if (href.startsWith('/')) return [];
    if (!href.startsWith('https://t.co/') && /^https?:\/\/(?:\w+\.)?(?:x|twitter)\.com\b/.test(href))
      return [];
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

function links(page: XPage): Answer<ProfileLink[]> {
  const all = [...bioLinks(page), website(page)].filter((link) => link !== null);
  // A bio known only from the JSON-LD hides where its links lead.
  const isCut = !page.bio && !!textAt(page.data, 'description');
  if (all.length > 0) return isCut ? partial(all) : all;
  return isCut ? null : noWebsite.read(page);
}

export const x: PlatformAdapter<XPage, Hook> = {
  id: 'x',
  version: 'x-2026.11.1',
  matches: HOSTS.map((host) => `https://${host}/*`),
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
      schema('description'), // with t.co in the place of links
      without('UserDescription'),
    ],
    links: [{ via: 'testId:UserDescription+UserUrl', read: links }],
    website: [{ via: 'testId:UserUrl', read: (page) => website(page)?.url ?? null }, noWebsite],
    avatarUrl: [schema('image', 'contentUrl'), picture('photo')],
    headerImageUrl: [picture('header_photo'), without('header_photo', 'href')],
    badges: [
      {
        via: 'testId:icon-verified',
        read(page) {
          if (!page.header || !page.name) return null;
          return hasIcon(page, 'verified') ? ['verified'] : EMPTY;
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
