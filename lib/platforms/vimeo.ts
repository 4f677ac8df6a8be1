/**
 * Vimeo accounts: `platforms.md` 2.15. The structured data is that of public code of 2026-05 [C], the head that of a profile of 2018 [P]
 * and of a video page of 2025-05 [P], the links to the counts those of 2025 [C].
 */
import type { Address } from '@/lib/addresses/address';
import { VIMEO_PATTERNS, vimeoAddress } from '@/lib/addresses/vimeo';
import type { ProfileLink } from '@/lib/model/profile';
import { at, countAt, holders, listAt, parseJson, textAt } from './json';
import { drawnCount, head, type PlainPage } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, partial, type ReadContext, type Source } from './platform';
import { attribute, blockAround, instant, meta, pageLanguage, pageUrl, profileLink } from './sources';

interface VimeoPage extends PlainPage {
  /** Permanent id, from the structured data or the head of this account. */
  id: string | null;
  /** Name in addresses, as the same source says it; `user<id>` where the account chose none. */
  name: string | null;
  /** The older data (`[P 2018]`): a person of this address. */
  person: unknown;
}

/** `/users/<id>` of the application's link, which also says what kind of page this is. */
const APP = /^vimeo:\/\/\S+\/users\/(\d+)$/;

function look(context: ReadContext, address: Address): VimeoPage {
  const { document, hooks, url } = context;
  const names = [address.identity];
  const isOwn = (name: string | null | undefined) => !!name && names.includes(name.toLowerCase());
  const scripts = [...document.querySelectorAll(hooks['data'] ?? '')].slice(0, 9);
  const all = scripts.map((script) => parseJson(script.textContent));
  const data = all
    .flatMap((one) => holders(one, 'mainEntity'))
    .find(
      (page) =>
        textAt(page, '@type') === 'ProfilePage' && (isOwn(nameOf(page)) || isOwn(`user${idOf(page)}`)),
    );
  const app = APP.exec(meta(document, 'al:ios:url') ?? '')?.[1];
  const named = addressOf(meta(document, 'og:url'), url);
  const hasHead = !!app && (isOwn(`user${app}`) || isOwn(named?.identity));
  const name = nameOf(data) ?? (hasHead ? (named?.handle ?? null) : null);
  names.push(name?.toLowerCase() ?? address.identity);
  // The counts are links to lists of this account; screens of earlier accounts may stand beside its own.
  const own = (hook: string, root: ParentNode) =>
    [...root.querySelectorAll(hooks[hook] ?? '')].filter((link) =>
      isOwn(addressOf(attribute(link, 'href'), url)?.identity),
    );
  const [list] = own('followers', document);
  const header = list ? blockAround(list, hooks['following'] ?? '', 4) : null;
  return {
    address,
    context,
    language: pageLanguage(document),
    header: header && own('following', header).length === 1 ? header : null,
    isComplete: false,
    data: data ?? null,
    hasHead,
    id: data ? idOf(data) : hasHead ? app : null,
    name,
    person: all
      .flatMap((one) => holders(one, 'description'))
      .find(
        (one) => textAt(one, '@type') === 'Person' && isOwn(addressOf(textAt(one, 'url'), url)?.identity),
      ),
  };
}

function addressOf(href: string | null, base: URL): Address | null {
  const url = pageUrl(href, base);
  return url && vimeoAddress(url);
}

function nameOf(page: unknown): string | null {
  return textAt(page, 'mainEntity', 'alternateName');
}

function idOf(page: unknown): string | null {
  const id = at(page, 'mainEntity', 'identifier');
  return typeof id === 'number' || typeof id === 'string' ? `${id}` : null;
}

/** Where there is no bio, a sentence about the site. It may be the shorter of two. */
function shortBio({ person }: VimeoPage): Answer<string> {
  const words = plain(textAt(person, 'description'));
  return words && !/vimeo/i.test(words) ? partial(words) : null;
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'" };

/** The structured data writes its texts as HTML does. */
function plain(words: string | null): string | null {
  return words && words.replace(/&(#039|amp|lt|gt|quot);/g, (all, sign: string) => SIGNS[sign] ?? all);
}

function entity(key: string): Source<VimeoPage, string> {
  return { via: `jsonLd:${key}`, read: (page) => plain(textAt(page.data, 'mainEntity', key)) || null };
}

function statistic(key: string, action: string): Source<VimeoPage, number> {
  return {
    via: `jsonLd:${key}`,
    read({ data }) {
      const one = holders(at(data, 'mainEntity', key), 'userInteractionCount');
      return countAt(
        one.find((each) => textAt(each, 'interactionType')?.endsWith(action)),
        'userInteractionCount',
      );
    },
  };
}

const SOCIAL = /\/(?:[\w-]+\.)?(?:twitter|x|instagram|facebook|youtube|tiktok|linkedin|pinterest)\.com\b/;

/** Other addresses of the account; the first that is no social network stands for the website. */
function others(data: unknown): ProfileLink[] {
  const all = listAt(data, 'mainEntity', 'sameAs').flatMap((one) => profileLink(one, null, 'list') ?? []);
  const found = all.filter(({ url }) => !/^https?:\/\/(?:www\.)?vimeo\.com\b/.test(url));
  const site = found.find(({ url }) => !SOCIAL.test(url));
  if (site) site.slot = 'website';
  return found;
}

/** Whole unless the bio has links of its own, which the list leaves out. */
function links({ data }: VimeoPage): Answer<ProfileLink[]> {
  const found = others(data);
  const isWhole = !/:\/\/|www\./.test(textAt(data, 'mainEntity', 'description') ?? '');
  if (found.length > 0) return isWhole ? found : partial(found);
  // The account's own address always stands in the list.
  return isWhole && listAt(data, 'mainEntity', 'sameAs').length === 1 ? EMPTY : null;
}

/** A video's picture is no portrait, nor is the one the platform gives to everybody. */
const portrait: Source<VimeoPage, string> = {
  via: 'jsonLd:image',
  read(page) {
    const url = textAt(page.data, 'mainEntity', 'image') ?? head('og:image').read(page);
    return typeof url === 'string' && /\/portrait\/\d/.test(url) ? url : null;
  },
};

function pageState({ data, hasHead, context: { document, hooks, isFirstLoad } }: VimeoPage) {
  if (data || hasHead) return 'profile';
  const app = meta(document, 'al:ios:url');
  if (isFirstLoad && app) return APP.test(app) ? 'loading' : 'notProfile';
  // The site's own word for a page that is not there, whatever the language [K].
  if (/uhoh|couldn.t find|introuvable/i.test(document.title)) return 'notFound';
  return document.querySelector(hooks['challenge'] ?? '') ? 'challenge' : 'loading';
}

export const vimeo: PlatformAdapter<VimeoPage> = {
  id: 'vimeo',
  version: 'vimeo-2026.11.2',
  matches: VIMEO_PATTERNS,
  isOptional: true,
  address: vimeoAddress,
  hooks: {
    data: 'script[type="application/ld+json"]', // [P 2025] [C 2026]
    followers: 'a[href$="/following/followers"]', // [C 2025]
    following: 'a[href$="/following"]', // [C 2025]
    challenge: '#challenge-form,#challenge-error-text', // [K]
  },
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity: ({ address, data, hasHead, id, name }) =>
    data || hasHead
      ? {
          accountKey: name ? `vimeo:${name.toLowerCase()}` : address.key,
          aliases: id ? [`vimeo:user${id}`] : [],
        }
      : null,
  hasLandmark: ({ data, hasHead }) => data !== null || hasHead,
  header: ({ header }) => header,
  isSettled: () => true,
  quietFor: ({ data, header }) => (data && header ? 300 : 1000),
  fields: {
    displayName: [entity('name'), head('og:title')],
    handle: [
      { via: 'jsonLd:alternateName', read: ({ data }) => nameOf(data) },
      { via: 'head:og:url', read: ({ name }) => name },
    ],
    platformId: [{ via: 'page:id', read: ({ id }) => id }],
    bio: [
      entity('description'),
      {
        via: 'jsonLd:description',
        read: ({ data }) => (at(data, 'mainEntity', 'description') === '' ? EMPTY : null),
      },
      { via: 'jsonLd:person', read: shortBio },
    ],
    links: [{ via: 'jsonLd:sameAs', read: links }],
    website: [
      {
        via: 'jsonLd:sameAs',
        read(page) {
          const site = others(page.data).find(({ slot }) => slot === 'website');
          return site?.url ?? (links(page) === EMPTY ? EMPTY : null);
        },
      },
    ],
    avatarUrl: [portrait],
    headerImageUrl: [],
    badges: [],
    category: [],
    location: [],
    joinedAt: [{ via: 'jsonLd:dateCreated', read: ({ data }) => instant(textAt(data, 'dateCreated')) }],
    lastPostAt: [],
    followers: [statistic('interactionStatistic', 'FollowAction'), drawnCount('followers')],
    following: [drawnCount('following')],
    posts: [statistic('agentInteractionStatistic', 'WriteAction')],
  },
};
