/** Snapchat profiles: `platforms.md` 2.12, hooks checked on one capture of 2024-11 (server's document, signed out) and code of 2026. */
import type { Address } from '@/lib/addresses/address';
import { SNAPCHAT_PATTERNS, snapchatAddress } from '@/lib/addresses/snapchat';
import type { PageState, ProfileLink } from '@/lib/model/profile';
import { at, countAt, holders, listAt, parseJson, textAt } from './json';
import { data, dataCount, dataEmpty, drawn, drawnCount, find, type PlainPage } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, type ReadContext, type Source } from './platform';
import { attribute, instant, pageLanguage, profileLink, text } from './sources';

/** All `[P 2024]`. */
const hooks = {
  data: '#__NEXT_DATA__',
  jsonLd: 'script[type="application/ld+json"]',
  header: '[data-testid="headerWrapper"]',
  name: '[data-testid="publicProfileDisplayName"] h1',
  handle: '[data-testid="publicProfileDisplayName"] + * > span',
  avatar: '[data-testid="profilePicture"] img',
  /** The day of the last change bears the same test id. */
  followers: ':not([class*="lastUpdated"]) > [data-testid="subscribersCountText"]',
  /** Category and place. */
  tag: '[class*="_headerTag__"]',
  /** The last part of the header, and the only one without a class. */
  bio: '[data-testid="publicProfileDisplayName"] ~ div:last-child:not([class])',
};
type Hook = keyof typeof hooks;

interface SnapchatPage extends PlainPage {
  /** The user name, as the first source that agrees with the address writes it. */
  handle: string | null;
  /** A header is drawn, whoever it is. */
  isDrawn: boolean;
  /** What the server made on the first load: the kind of page (`/add/[...profileParams]`, `/404`) and its parts. */
  kind: string | null;
  parts: unknown;
}

function look(context: ReadContext<Hook>, address: Address): SnapchatPage {
  const { document, hooks: hook, isFirstLoad } = context;
  const own = (...names: (string | null)[]) =>
    names.find((name) => name?.toLowerCase() === address.identity) ?? null;
  const next = isFirstLoad ? parseJson(document.querySelector(hook.data)?.textContent) : null;
  const parts = at(next, 'props', 'pageProps');
  const profile = at(parts, 'userProfile');
  // Accounts without a public profile have a name only `[C 2026]`.
  const info = at(profile, 'publicProfileInfo') ?? at(profile, 'userInfo');
  // Of a renamed account the new name is the changeable one.
  const inData = own(textAt(info, 'username'), textAt(info, 'mutableName'));
  const jsonLd = parseJson(document.head.querySelector(hook.jsonLd)?.textContent);
  const inJsonLd = own(textAt(jsonLd, 'mainEntity', 'alternateName'));
  const header = document.querySelector(hook.header);
  const words = text(header?.querySelector(hook.handle));
  return {
    address,
    context,
    language: pageLanguage(document),
    header: own(words) ? header : null,
    isComplete: false,
    data: { info: inData ? info : null, jsonLd: inJsonLd ? jsonLd : null },
    hasHead: false,
    handle: inData ?? inJsonLd ?? own(words),
    // Something else may stand there one day.
    isDrawn: /^[\w.-]+$/.test(words ?? ''),
    kind: textAt(next, 'page'),
    parts: inData ? parts : null,
  };
}

function pageState({ header, isDrawn, handle, kind }: SnapchatPage): PageState | 'notProfile' {
  if (isDrawn && !header) return 'loading';
  if (handle) return 'profile';
  if (kind === '/404') return 'notFound';
  return kind && !kind.includes('profileParams') ? 'notProfile' : 'loading';
}

/** `""` in either place: the account names none. */
function link({ data: all }: SnapchatPage): ProfileLink | typeof EMPTY | null {
  const inData = textAt(all, 'info', 'websiteUrl');
  const words = inData || (textAt(all, 'jsonLd', 'mainEntity', 'sameAs', 0) ?? inData);
  return words === '' ? EMPTY : profileLink(words?.replace(/^(?!\w+:)/, 'https://'), words, 'website');
}

/** 1 is the verified mark `[C 2026]`, 0 none `[P 2024]`; what other numbers mean is not known. */
function badges({ data: all }: SnapchatPage): Answer<string[]> {
  const badge = countAt(all, 'info', 'badge');
  return badge === 1 ? ['verified'] : badge === 0 ? EMPTY : null;
}

/** The data has a code; its words stand in the one tag of the header that is not the place. */
function category(page: SnapchatPage): Answer<string> {
  const codes = ['categoryStringId', 'subcategoryStringId'].map((key) => textAt(page.data, 'info', key));
  if (codes.every((code) => code === '')) return EMPTY;
  const place = textAt(page.data, 'info', 'address');
  const tags = [...(page.header?.querySelectorAll(page.context.hooks['tag'] ?? '') ?? [])].map((tag) =>
    text(tag),
  );
  const others = tags.filter((words) => words && words !== place);
  return codes.some(Boolean) && others.length === 1 ? (others[0] ?? null) : null;
}

/** Newest of the public snaps in the page. Stories that are over and not kept are not there: at least that recent. */
function lastPost({ parts }: SnapchatPage): Answer<string> {
  const lists = ['story', 'curatedHighlights', 'spotlightHighlights'].map((key) => at(parts, key));
  const times = holders(lists, 'timestampInSec').map((snap) =>
    Number(textAt(snap, 'timestampInSec', 'value')),
  );
  const newest = Math.max(0, ...times.slice(0, 5000).filter((time) => time < 1e10));
  return newest ? { value: new Date(newest * 1000).toISOString(), qualifier: 'atLeast' } : null;
}

/** Of many organizations the number is hidden and given as 0 `[C 2026]`. */
function unlessHidden(source: Source<SnapchatPage, number>): Source<SnapchatPage, number> {
  return { via: source.via, read: (page) => source.read(page) || null };
}

/** The number of followers in the structured data. */
function followActions({ data: all }: SnapchatPage): Answer<number> {
  const one = listAt(all, 'jsonLd', 'mainEntity', 'interactionStatistic').find((entry) =>
    (textAt(entry, 'interactionType', '@type') ?? textAt(entry, 'interactionType'))?.endsWith('FollowAction'),
  );
  return countAt(one, 'userInteractionCount');
}

/** When the public profile was made; the account may be older. */
function createdAt({ data: all }: SnapchatPage): Answer<string> {
  const time = Number(textAt(all, 'info', 'creationTimestampMs', 'value'));
  return time > 0 && time < 1e13
    ? new Date(time).toISOString()
    : instant(textAt(all, 'jsonLd', 'dateCreated'));
}

export const snapchat: PlatformAdapter<SnapchatPage, Hook> = {
  id: 'snapchat',
  version: 'snapchat-2026.11.2',
  matches: SNAPCHAT_PATTERNS,
  isOptional: true,
  address: snapchatAddress,
  hooks,
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity: ({ address, handle }) => (handle ? { accountKey: address.key, aliases: [] } : null),
  hasLandmark: ({ isDrawn, handle }) => isDrawn || handle !== null,
  header: ({ header }) => header,
  isSettled: () => true,
  quietFor: ({ parts }) => (parts ? 300 : 1000),
  fields: {
    displayName: [
      data('info', 'title'),
      data('info', 'displayName'),
      data('jsonLd', 'mainEntity', 'name'),
      drawn('name'),
    ],
    handle: [{ via: 'username', read: ({ handle }) => handle }],
    platformId: [data('info', 'businessProfileId')], // `[C 2026]`
    bio: [
      data('info', 'bio'),
      dataEmpty('info', 'bio'),
      data('jsonLd', 'mainEntity', 'description'),
      drawn('bio'),
    ],
    links: [
      {
        via: 'json:websiteUrl',
        read(page) {
          const one = link(page);
          return one === EMPTY ? one : one && [one];
        },
      },
    ],
    website: [
      {
        via: 'json:websiteUrl',
        read(page) {
          const one = link(page);
          return one === EMPTY ? one : (one?.url ?? null);
        },
      },
    ],
    avatarUrl: [
      data('info', 'profilePictureUrl'),
      data('jsonLd', 'mainEntity', 'image'),
      drawn('avatar', 'src'),
      {
        via: 'dom:avatar',
        read: (page) => attribute(find(page, 'avatar'), 'srcset')?.split(' ', 1)[0] ?? null,
      },
    ],
    headerImageUrl: [data('info', 'squareHeroImageUrl'), dataEmpty('info', 'squareHeroImageUrl')],
    badges: [{ via: 'json:badge', read: badges }],
    category: [{ via: 'dom:tag', read: category }],
    location: [
      data('info', 'address'),
      dataEmpty('info', 'address'),
      data('jsonLd', 'mainEntity', 'address'),
    ],
    joinedAt: [{ via: 'json:creationTimestampMs', read: createdAt }],
    lastPostAt: [{ via: 'json:timestampInSec', read: lastPost }],
    followers: [
      unlessHidden(dataCount('info', 'subscriberCount')),
      unlessHidden({ via: 'json:FollowAction', read: followActions }),
      unlessHidden(drawnCount('followers')),
    ],
    following: [],
    posts: [],
  },
};
