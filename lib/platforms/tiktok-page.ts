/** What is looked up once on a TikTok profile page, and what the page is (`platforms.md` 2.5). */
import type { Address } from '@/lib/addresses/address';
import { tiktokAddress } from '@/lib/addresses/tiktok';
import type { PageState } from '@/lib/model/profile';
import { at, cutObject, parseJson, textAt } from './json';
import type { PlainPage } from './plain-page';
import type { ReadContext } from './platform';
import { blockAround, canonical, pageLanguage, pageUrl, text } from './sources';

/**
 * Names of the page's parts did not change between the captures of 2022-08, 2023-02, 2025-12 and 2026-05 `[P]`; what `title` and
 * `subtitle` hold changed places.
 */
export const hooks = {
  /** `[P 2025, 2026]`; the interface's dictionary stands in it too, since 2023. */
  data: '#__UNIVERSAL_DATA_FOR_REHYDRATION__',
  /** `[P 2022, 2023]` */
  oldData: '#SIGI_STATE',
  page: '[data-e2e="user-page"]',
  title: '[data-e2e="user-title"]',
  subtitle: '[data-e2e="user-subtitle"]',
  /** Holds a drawing in place of the picture while that is not loaded `[P 2025]`. */
  picture: '[data-e2e="user-avatar"]',
  avatar: '[data-e2e="user-avatar"] img',
  followers: '[data-e2e="followers-count"]',
  following: '[data-e2e="following-count"]',
  bio: '[data-e2e="user-bio"]',
  /** The word beside the number. */
  unit: '[data-e2e="followers"]',
  link: '[data-e2e="user-link"]',
  /** Any way out of the site: all are wrapped `[P 2025, 2026]`. */
  outward: '[href*="/link/v2"],[href*="target="],[target="_blank"]',
  verified: 'circle[fill="#20D5EC"]',
  post: '[data-e2e="user-post-item"] a[href]',
  /** `[C 2026]` */
  edit: '[data-e2e="edit-profile-entrance"]',
  /** Stands where the header or the posts would `[C 2023-2025]`. */
  problem: '[data-e2e="user-page"] [class*="ErrorContainer"]',
  /** The puzzles of several years, and the page that comes before any other `[C 2025, 2026]`. */
  captcha: '[id^="captcha"],[class^="captcha"],._wafchallengeid',
  /** `[C 2026]` */
  login: '[data-e2e="login-modal"],#login-modal',
  /** Parts of a video's and a hashtag's page `[P 2025]`. */
  otherPage: '#main-content-video_detail,#main-content-challenge',
};
export type Hook = keyof typeof hooks;

export interface TiktokPage extends PlainPage {
  /** Handle and name in the drawn header, when it is this account's. */
  handle: Element | null;
  name: Element | null;
  /** A header is drawn, whoever it is. */
  isDrawn: boolean;
  /** Ids of this account's posts in the grid, in their order. */
  posts: bigint[];
  /** Why the server gave no account, as a number. First load only. */
  status: unknown;
}

/** Posts looked at: the grid grows while somebody scrolls. */
const MAX_POSTS = 60;

/** Numbers for an account that is not there: never was, or is gone `[C 2026]`. */
const NOT_FOUND: unknown[] = [10202, 10221];

export function look(context: ReadContext<Hook>, address: Address): TiktokPage {
  const { document, hooks: hook, isFirstLoad } = context;
  const { identity } = address;
  const isOwn = (handle: string | null | undefined) => handle?.toLowerCase() === identity;
  const detail = isFirstLoad ? cutObject(scriptOf(context, 'data'), 'webapp.user-detail') : null;
  const old = isFirstLoad ? cutObject(scriptOf(context, 'oldData'), 'UserModule') : null;
  const accounts = [
    at(detail, 'userInfo'),
    { user: at(old, 'users', identity), stats: at(old, 'stats', identity) },
  ];
  const title = document.querySelector(hook.title);
  // Not the one of another header, should this one's have another name.
  const subtitle = (title ? blockAround(title, hook.subtitle, 5) : document)?.querySelector(hook.subtitle);
  const pair = [title, subtitle ?? null];
  const own = pair.filter((part) => isOwn(text(part)));
  // Handles are written in lower case; a name that repeats the handle need not be.
  const handle = own.find((part) => text(part) === identity) ?? own[0] ?? null;
  const name = pair.find((part) => part !== handle) ?? null;
  const posts = [...(title?.closest(hook.page)?.querySelectorAll(hook.post) ?? [])]
    .slice(0, MAX_POSTS)
    .flatMap((link) => {
      const found = /@([\w.]+)\/(?:video|photo)\/(\d{15,19})$/.exec(link.getAttribute('href') ?? '');
      return found?.[2] && isOwn(found[1]) ? BigInt(found[2]) : [];
    });
  // Anybody may take another account's handle for a name, and the header of the page before may still be drawn.
  const isDoubtful =
    !isFirstLoad && posts.length === 0 && own.length < 2 && /^[a-z\d_.]+$/.test(text(name) ?? '');
  const mine = isDoubtful ? null : handle;
  const counts = mine && blockAround(mine, hook.followers, 6);
  return {
    address,
    context,
    language: pageLanguage(document),
    header: mine && blockAround(counts ?? mine, hook.picture, 6),
    isComplete: counts !== null,
    data: accounts.find((one) => isOwn(textAt(one, 'user', 'uniqueId'))) ?? null,
    hasHead: false,
    handle: mine,
    name: mine && name,
    // One part alone cannot be told: it may be a name or a handle.
    isDrawn: pair.every((part) => text(part)),
    posts,
    status: at(detail, 'statusCode'),
  };
}

function scriptOf({ document, hooks: hook }: ReadContext, script: Hook): string {
  return document.querySelector(hook[script] ?? '')?.textContent ?? '';
}

/**
 * One of the interface's own texts as this page writes it, in whatever language: the page carries its dictionary, by English text.
 * `null` when it carries none. Quotes in anybody's text are escaped there, so nobody can write an entry.
 */
export function wordsFor({ context }: TiktokPage, english: string): string | null {
  const source = scriptOf(context, 'data') + scriptOf(context, 'oldData');
  return textAt([parseJson(new RegExp(`"${english}":("[^"\\\\]+")`).exec(source)?.[1])], 0);
}

/** The box that stands in the place of the account or of its posts says this. */
function says(page: TiktokPage, english: string): boolean {
  const box = text(page.context.document.querySelector(page.context.hooks['problem'] ?? ''));
  return box?.includes(wordsFor(page, english) || english) === true;
}

export function pageState(page: TiktokPage): PageState | 'notProfile' {
  const { header, data, posts, isDrawn, status, context } = page;
  const { document, isFirstLoad, url, hooks: hook } = context;
  if (isDrawn && !header) return 'loading';
  if (header ?? data) {
    const isPrivate = data
      ? at(data, 'user', 'privateAccount') === true
      : posts.length === 0 && says(page, 'This account is private');
    return isPrivate ? 'private' : 'profile';
  }
  if (NOT_FOUND.includes(status) || says(page, "Couldn't find this account")) return 'notFound';
  if (document.querySelector(hook['captcha'] ?? '')) return 'challenge';
  if (document.querySelector(hook['login'] ?? '')) return 'loginWall';
  const named = isFirstLoad ? pageUrl(canonical(document), url) : null;
  return named && !tiktokAddress(named) ? 'notProfile' : 'loading';
}
