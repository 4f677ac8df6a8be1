/** TikTok profiles: `platforms.md` 2.5, hooks checked on captures of 2022-08 to 2026-05, most signed out. */
import { TIKTOK_PATTERNS, tiktokAddress } from '@/lib/addresses/tiktok';
import type { ProfileLink } from '@/lib/model/profile';
import { at, countAt, textAt } from './json';
import { data, dataCount, dataEmpty, drawn, drawnCount, find } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, type Source } from './platform';
import { attribute, profileLink, text } from './sources';
import { type Hook, hooks, look, pageState, type TiktokPage, wordsFor } from './tiktok-page';

/** Posts that may be pinned before the others. */
const MOST_PINNED = 3;

/** So many posts in falling order are a list in order of date, and no chance. */
const ENOUGH = 5;

/** The older set of numbers: from ten thousand on they are cut to three or four digits `[P 2022-2026]`. */
function shortCount(key: string): Source<TiktokPage, number> {
  return {
    via: `json:${key}`,
    read(page) {
      const value = countAt(page.data, 'stats', key);
      return value && value >= 10_000 && value % 100 === 0 ? { value, qualifier: 'rounded' } : value;
    },
  };
}

/** Longer than TikTok's sentence for "No bio yet." is in any language (`[K]`). */
const NO_PLACEHOLDER = 60;

/**
 * Where nothing is written TikTok draws a sentence of its own in the bio's place. Any short text may be that, unless the page's
 * dictionary, seen to be of the language that is drawn, has another one.
 */
function drawnBio(page: TiktokPage): Answer<string> {
  const words = text(find(page, 'bio'));
  if (!words) return null;
  const none = wordsFor(page, 'No bio yet.');
  if (words === none) return EMPTY;
  const unit = text(find(page, 'unit'));
  const isTold = none && unit && unit === wordsFor(page, 'Followers');
  return isTold || words.length > NO_PLACEHOLDER ? words : null;
}

/** The one link of a profile. In the data it may lack a scheme. */
function link(page: TiktokPage): ProfileLink | typeof EMPTY | null {
  const anchor = find(page, 'link');
  const inData = textAt(page.data, 'user', 'bioLink', 'link');
  return (
    profileLink(attribute(anchor, 'href'), text(anchor), 'website') ??
    profileLink(inData?.replace(/^(?!\w+:)/, 'https://'), inData, 'website') ??
    (anchor || inData || find(page, 'outward') || !page.isComplete ? null : EMPTY)
  );
}

/** The mark stands beside the handle or in it. Where it is not, any other drawing may be a new one. */
function drawnBadge(page: TiktokPage): Answer<string[]> {
  if (find(page, 'verified')) return ['verified'];
  const isBare = [page.handle, page.name].every((part) => part?.parentElement?.querySelector('svg') === null);
  return page.isComplete && isBare ? EMPTY : null;
}

/** Newest own post of those drawn, by its id (`platforms.md` 1.5). Exact when the list is seen to be in order of date. */
function lastPost({ posts }: TiktokPage): Answer<string> {
  const newest = posts.reduce((one, other) => (other > one ? other : one), 0n);
  if (!newest) return null;
  const value = new Date(Number(newest >> 32n) * 1000).toISOString();
  const rest = posts.slice(MOST_PINNED);
  const isInOrder = rest.length >= ENOUGH && rest.every((id, index) => id <= (rest[index - 1] ?? id));
  return isInOrder ? value : { value, qualifier: 'atLeast' };
}

const exactPosts = dataCount('statsV2', 'videoCount');
const shortPosts = shortCount('videoCount');

export const tiktok: PlatformAdapter<TiktokPage, Hook> = {
  id: 'tiktok',
  version: 'tiktok-2026.11.2',
  matches: TIKTOK_PATTERNS,
  isOptional: true,
  address: tiktokAddress,
  hooks,
  required: ['displayName', 'handle', 'followers'],
  look,
  pageState,
  identity: ({ address, data: account, header }) =>
    account || header ? { accountKey: address.key, aliases: [] } : null,
  hasLandmark: ({ isDrawn, data: account }) => isDrawn || account !== null,
  clashes: ({ context }) => context.document.querySelector(context.hooks['otherPage'] ?? '') !== null,
  isOwnView: (page) => find(page, 'edit') !== null,
  header: ({ header }) => header,
  isSettled: ({ header }) => header !== null,
  quietFor: ({ posts }) => (posts.length > 0 ? 300 : 1500),
  fields: {
    displayName: [
      data('user', 'nickname'),
      { via: 'dom:name', read: ({ name }) => text(name)?.replace(/\s+/g, ' ') ?? null },
    ],
    handle: [data('user', 'uniqueId'), { via: 'dom:handle', read: ({ handle }) => text(handle) }],
    platformId: [
      { via: 'json:id', read: (page) => /^\d+$/.exec(textAt(page.data, 'user', 'id') ?? '')?.[0] ?? null },
    ],
    bio: [data('user', 'signature'), dataEmpty('user', 'signature'), { via: 'dom:bio', read: drawnBio }],
    links: [
      {
        via: 'dom:link',
        read(page) {
          const one = link(page);
          return one === EMPTY ? one : one && [one];
        },
      },
    ],
    website: [
      {
        via: 'dom:link',
        read(page) {
          const one = link(page);
          return one === EMPTY ? one : (one?.url ?? null);
        },
      },
    ],
    avatarUrl: [data('user', 'avatarLarger'), drawn('avatar', 'src')],
    headerImageUrl: [],
    badges: [
      {
        via: 'json:verified',
        read(page) {
          const isVerified = at(page.data, 'user', 'verified');
          return isVerified === true ? ['verified'] : isVerified === false ? EMPTY : null;
        },
      },
      { via: 'dom:verified', read: drawnBadge },
    ],
    category: [],
    location: [],
    joinedAt: [
      {
        via: 'json:createTime',
        read(page) {
          const seconds = countAt(page.data, 'user', 'createTime');
          return seconds ? new Date(seconds * 1000).toISOString() : null;
        },
      },
    ],
    lastPostAt: [{ via: 'dom:post', read: lastPost }],
    followers: [dataCount('statsV2', 'followerCount'), shortCount('followerCount'), drawnCount('followers')],
    following: [
      dataCount('statsV2', 'followingCount'),
      shortCount('followingCount'),
      drawnCount('following'),
    ],
    posts: [
      {
        via: 'json:videoCount',
        // A private account's posts are counted as none for whoever may not see them `[C 2025]`.
        read: (page) =>
          at(page.data, 'user', 'privateAccount') === true
            ? null
            : (exactPosts.read(page) ?? shortPosts.read(page)),
      },
    ],
  },
};
