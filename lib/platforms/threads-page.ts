/** What is looked up once on a Threads profile page, and what the page is (`platforms.md` 2.4). */
import type { Address } from '@/lib/addresses/address';
import { threadsAddress } from '@/lib/addresses/threads';
import type { PageState } from '@/lib/model/profile';
import { at, holders, listAt, parseJson, scripts, textAt } from './json';
import type { PlainPage } from './plain-page';
import type { ReadContext } from './platform';
import { attribute, blockAround, canonical, meta, pageLanguage, pageUrl, text } from './sources';
import { type WallWords, wallIn } from './walls';

/** Class names mean nothing on this site: attributes and roles, `[P 2025-12, 2026-02]`. */
export const hooks = {
  name: 'h1[translate="no"]',
  handle: 'span[translate="no"]',
  /** The column with tabs and posts, and the tab that bears the handle. */
  column: '[role="region"]',
  tab: 'a[href$="/replies"]',
  /** Followers in full; the header's last part that every profile has. */
  followers: 'span[title]',
  words: 'span[dir="auto"]:not([translate="no"])',
  link: 'a[href^="http"]',
  button: '[role="button"]',
  /** With the handle in its words. */
  avatar: 'img',
  /** Below a post's link. */
  time: 'time[datetime]',
  layout: '#barcelona-page-layout',
  /** `[K]` */
  password: 'input[autocomplete="current-password"]',
};

type Hook = keyof typeof hooks;

/** `data` is the account in the server's data of the first load, by user name; `header` the block around the name, down to the counts. */
export interface ThreadsPage extends PlainPage {
  context: ReadContext<Hook>;
  name: Element | null;
  column: Element | null;
  /** The handle as the header writes it. */
  shown: string | null;
  /** The bio's words; `undefined`: the header is drawn and has none. */
  bio: Element | null | undefined;
  /** A header is drawn, whoever it is. */
  isDrawn: boolean;
  /** Header and tabs speak of two accounts: one is still the profile before. */
  isContradicted: boolean;
  /** The newest posts of the server's data, in order. */
  posts: unknown[];
  /** Texts of the scripts. */
  codes: string[];
}

const WALLS: WallWords = [
  ['notFound', /page isn't available|not working|n'est pas disponible|ne fonctionne pas/i],
  ['restricted', /profile is (?:unavailable|restricted)|profil est restreint/i],
  ['challenge', /wait a few minutes|patienter quelques minutes/i],
];
const PRIVATE: WallWords = [['private', /profile is private|profil est privé/i]];

export function look(context: ReadContext<Hook>, address: Address): ThreadsPage {
  const { document, url, hooks: by } = context;
  const isOwn = (handle: string | null | undefined) => handle?.toLowerCase() === address.identity;
  /** Whether an address of the page is this account's; `null` without one. */
  const isOwnLink = (link: string | null) => {
    const to = pageUrl(link, url);
    return to && isOwn(threadsAddress(to)?.identity);
  };
  const names = [...document.querySelectorAll(by.name)].slice(0, 8);
  // The handle stands under the name; the column's title bears it too, without the name.
  const all = names.map((name) => ({ name, shown: text(name.parentElement?.querySelector(by.handle)) }));
  const found = all.find(({ shown }) => isOwn(shown));
  const column = found?.name.closest(by.column) ?? null;
  const isContradicted = isOwnLink(attribute(column?.querySelector(by.tab), 'href')) === false;
  const mine = isContradicted ? undefined : found;
  const name = mine?.name ?? null;
  const header = name && blockAround(name, by.followers, 5);
  const app = /^barcelona:\/\/user\?username=([\w.]+)/.exec(meta(document, 'al:ios:url') ?? '')?.[1];
  const codes = scripts(document);
  const holdersOf = (key: string, opening = '') =>
    codes.flatMap((code) => (code.includes(`"${key}":${opening}`) ? holders(parseJson(code), key) : []));
  return {
    address,
    context,
    language: pageLanguage(document),
    name,
    shown: mine?.shown ?? null,
    header,
    column: isContradicted ? null : column,
    bio: header && bioIn(header, name, by),
    isComplete: header !== null,
    isDrawn: all.some((one) => one.shown),
    isContradicted,
    hasHead: app ? isOwn(app) : isOwnLink(canonical(document)) === true,
    data: holdersOf('follower_count').find((user) => isOwn(textAt(user, 'username'))) ?? null,
    codes,
    posts: holdersOf('mediaData', '{')
      .flatMap((holder) => listAt(holder, 'mediaData', 'edges'))
      .map((edge) => at(edge, 'node', 'thread_items', 0, 'post'))
      .filter((post) => isOwn(textAt(post, 'user', 'username'))),
  };
}

/** The bio stands alone between the names and the counts; the interests that may follow it are links. */
function bioIn(header: Element, name: Element, by: ThreadsPage['context']['hooks']): Element | undefined {
  const counts = header.querySelector(by.followers);
  const follows = (one: Element, other: Element | null) =>
    !!other && (one.compareDocumentPosition(other) & 4) !== 0;
  return [...header.querySelectorAll(by.words)]
    .slice(0, 20)
    .find((block) => follows(name, block) && follows(block, counts) && !block.closest(`a,${by.button}`));
}

export function pageState(page: ThreadsPage): PageState | 'notProfile' {
  const { context, name, header, column, data, hasHead } = page;
  const { document, isFirstLoad, url, hooks: by } = context;
  if (page.isContradicted || (!name && page.isDrawn)) return 'loading';
  const named = isFirstLoad ? pageUrl(canonical(document), url) : null;
  if (!name) {
    if (/^\/login\b/.test(named?.pathname ?? '')) return 'loginWall';
    if (!hasHead && document.querySelector(by.password)) return 'loginWall';
  }
  if (at(data, 'text_post_app_is_private') === true) return 'private';
  if (name) {
    if (!header || !column || column.querySelector(by.time)) return 'profile';
    // Anybody may write these words into a bio.
    return (
      wallIn(
        text(column, (element) => element === header),
        PRIVATE,
      ) ?? 'profile'
    );
  }
  if (data) return 'profile';
  const wall = document.querySelector(by.time)
    ? null
    : wallIn(text(document.querySelector(by.layout) ?? document.body), WALLS);
  if (wall || hasHead) return wall ?? 'profile';
  if (named && !threadsAddress(named)) return 'notProfile';
  return document.querySelector(by.name) ? 'unknownLayout' : 'loading';
}
