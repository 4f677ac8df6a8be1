/** What is looked up once on a Threads profile page, and what the page is (`platforms.md` 2.4). */
import type { Address } from '@/lib/addresses/address';
import { threadsAddress } from '@/lib/addresses/threads';
import type { PageState } from '@/lib/model/profile';
import { at, holders, listAt, parseJson, textAt } from './json';
import { dataScripts } from './meta-sites';
import type { ReadContext } from './platform';
import { attribute, blockAround, canonical, meta, pageLanguage, pageUrl, text } from './sources';
import { type WallWords, wallIn } from './walls';

/** The parts of a profile page that speak of the account in the address; each is `null` when it speaks of another. */
export interface ThreadsPage {
  address: Address;
  context: ReadContext;
  language: string | null;
  /** Name of the drawn header, the block around it down to the counts, and the column with tabs and posts. */
  name: Element | null;
  header: Element | null;
  column: Element | null;
  /** The handle as the header writes it. */
  shown: string | null;
  /** A header is drawn, whoever it is. */
  isDrawn: boolean;
  /** Header and tabs speak of two accounts: one is still the profile before. */
  isContradicted: boolean;
  /** The head's metas name this account. */
  hasHead: boolean;
  /** The account and its newest posts, in order, in the server's data of the first load: by user name. */
  user: unknown;
  posts: unknown[];
}

const WALLS: WallWords = [
  [
    'notFound',
    /page isn't available|link's not working|page is gone|n'est pas disponible|lien ne fonctionne pas/i,
  ],
  ['restricted', /profile is unavailable|profile is restricted|profil est restreint/i],
  ['challenge', /please wait a few minutes|veuillez patienter quelques minutes/i],
];
const PRIVATE: WallWords = [['private', /profile is private|profil est privé/i]];

export function look(context: ReadContext, address: Address): ThreadsPage {
  const { document, url } = context;
  const names = [...document.querySelectorAll('h1[translate="no"]')].slice(0, 8);
  const all = names.map((name) => ({ name, shown: handleBeside(name) }));
  const isOwn = (handle: string | null | undefined) => handle?.toLowerCase() === address.identity;
  const found = all.find(({ shown }) => isOwn(shown));
  const column = found?.name.closest('[role="region"]') ?? null;
  const tab = pageUrl(attribute(column?.querySelector('a[href$="/replies"]'), 'href'), url);
  const isContradicted = tab !== null && !isOwn(threadsAddress(tab)?.identity);
  const mine = isContradicted ? undefined : found;
  const app = /^barcelona:\/\/user\?username=([\w.]+)/.exec(meta(document, 'al:ios:url') ?? '')?.[1];
  const named = pageUrl(canonical(document), url);
  const holdersOf = (key: string, opening = '') =>
    dataScripts(document, `"${key}":${opening}`).flatMap((code) => holders(parseJson(code), key));
  return {
    address,
    context,
    language: pageLanguage(document),
    name: mine?.name ?? null,
    header: mine ? blockAround(mine.name, 'span[title]', 5) : null,
    column: isContradicted ? null : column,
    shown: mine?.shown ?? null,
    isDrawn: all.some(({ shown }) => shown !== null),
    isContradicted,
    hasHead: app ? isOwn(app) : !!named && isOwn(threadsAddress(named)?.identity),
    user: holdersOf('follower_count').find((user) => isOwn(textAt(user, 'username'))) ?? null,
    posts: holdersOf('mediaData', '{')
      .flatMap((holder) => listAt(holder, 'mediaData', 'edges'))
      .map((edge) => at(edge, 'node', 'thread_items', 0, 'post'))
      .filter((post) => isOwn(textAt(post, 'user', 'username'))),
  };
}

/** The handle under the name; the column's title bears it too, without the name. */
function handleBeside(name: Element): string | null {
  const words = text(name.parentElement?.querySelector('span[translate="no"]'));
  return words && /^[\w.]{1,30}$/.test(words) ? words : null;
}

function isPrivate({ user, header, column }: ThreadsPage): boolean {
  if (at(user, 'text_post_app_is_private') === true) return true;
  if (!header || !column || column.querySelector('time')) return false;
  // Anybody may write these words into a bio.
  const words = text(column, (element) => element === header);
  return wallIn(words, PRIVATE) !== null;
}

export function pageState(page: ThreadsPage): PageState | 'notProfile' {
  const { document, isFirstLoad, url } = page.context;
  if (page.isContradicted) return 'loading';
  if (page.name) return isPrivate(page) ? 'private' : 'profile';
  if (page.isDrawn) return 'loading';
  const named = isFirstLoad ? pageUrl(canonical(document), url) : null;
  if (named && /^\/login\b/.test(named.pathname)) return 'loginWall';
  if (!page.hasHead && document.querySelector('input[autocomplete="current-password"]')) return 'loginWall';
  if (page.user) return isPrivate(page) ? 'private' : 'profile';
  if (!document.querySelector('time')) {
    const wall = wallIn(text(document.getElementById('barcelona-page-layout') ?? document.body), WALLS);
    if (wall) return wall;
  }
  if (page.hasHead) return 'profile';
  if (named && threadsAddress(named) === null) return 'notProfile';
  return document.querySelector('h1[translate="no"]') ? 'unknownLayout' : 'loading';
}
