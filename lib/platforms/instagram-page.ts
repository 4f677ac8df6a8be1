/** What is looked up once on an Instagram profile page, and what the page is (`platforms.md` 2.2). */
import type { Address } from '@/lib/addresses/address';
import { instagramAddress } from '@/lib/addresses/instagram';
import type { PageState } from '@/lib/model/profile';
import { at, cutObject, scripts, served, textAt } from './json';
import type { PlainPage } from './plain-page';
import type { ReadContext } from './platform';
import { attribute, canonical, meta, pageLanguage, pageUrl, text, textParts } from './sources';
import { type WallWords, wallIn } from './walls';

/** When and where each was seen: `[P]` a saved page of that day, `[C]` the code of other projects, `[K]` only known. */
export const hooks = {
  main: 'main', // [P 2025-01 to 2026-06], like all that has no other day
  header: 'header',
  post: 'article', // [P 2025]: a post has a header too, inside its article
  handle: 'h2',
  lists: 'a[href$="/followers/"],a[href$="/following/"]', // not always: "#" in 2026-06
  tab: '[role="tablist"] a[href]',
  exact: 'span[title]', // followers in full
  words: '[dir="auto"]',
  notWords: 'h2,a,button,ul,[role="menu"]', // title, links, buttons, highlights
  button: 'button,[role="button"]',
  chain: 'line[x1="8.471"]', // the drawing before every link
  link: 'a[href^="http"]',
  dialog: '[role="dialog"]', // [K]: the list of links, once opened
  picture: 'img[alt]',
  posts: 'a[href*="/p/"],a[href*="/reel/"]',
  grid: '[style*="padding-top"]', // rows scrolled away are replaced by padding
  drawing: 'svg,img',
  edit: 'a[href*="accounts/edit"]', // [C]: only on one's own profile
  login: 'input[name="username"],input[name="password"],input[name="pass"]', // [C]
  alternate: 'link[hreflang="x-default"]', // [P 2022]: names the account where the canonical address is missing
};
export type Hook = keyof typeof hooks;

/** The parts of a profile page that speak of the account in the address. `data`: the server's own, signed out (`[C]` 2026-08). */
export interface InstagramPage extends PlainPage {
  context: ReadContext<Hook>;
  /** Its drawn header is this account's: every handle in it and in the tabs below. */
  main: Element | null;
  /** The handle as the header writes it. */
  shown: string | null;
  /** A header is drawn, whoever it is. */
  isDrawn: boolean;
  /** The header's parts speak of two accounts: one is still the profile before. */
  isContradicted: boolean;
  /** Posts, followers, following: always in this order, three cells or none. */
  counts: Element[];
  /** Outermost blocks of words of the header, without links, buttons and highlights: before the counts, and after. */
  before: Element[];
  after: Element[];
  /** First route of the document: the kind of page, whether it says that there is none, and, for this account, its number. */
  pageId: string | null;
  isMissing: boolean;
  id: string | null;
}

const HANDLE = /^[\w.]{1,30}$/;

/** French: seen in code of 2026-08 (`notFound`), else `[K]`; so after every sign that is no word. */
const WALLS: WallWords = [
  [
    'notFound',
    /(?:post|page|profile) isn't available|n'est (?:malheureusement )?pas disponible|may have been removed/i,
  ],
  ['restricted', /restricted profile|must be \d+ years|profil restreint|devez avoir .{0,9}\d+ ans/i],
  ['challenge', /please wait a few minutes|veuillez patienter quelques minutes/i],
  ['loginWall', /use another profile|see everyday moments from|utiliser un autre profil/i],
];
const PRIVATE: WallWords = [['private', /account is private|compte est privé/i]];

export function look(context: ReadContext<Hook>, address: Address): InstagramPage {
  const { document, hooks: selectors } = context;
  const mains = [...document.querySelectorAll(selectors.main)].slice(0, 4);
  const seen = mains.map((main) => seenIn(main, context));
  const mine = seen.find(({ names }) => names.length > 0 && names.every((name) => name === address.identity));
  const header = mine?.header ?? null;
  const counts = header ? countCells(header, address, selectors) : [];
  const first = counts[0];
  const blocks = header ? wordBlocks(header, first?.parentElement, selectors) : [];
  const isBefore = (block: Element) => !!first && (block.compareDocumentPosition(first) & 4) !== 0;
  const ios = meta(document, 'al:ios:url');
  const app = /^instagram:\/\/user\?username=([\w.]+)$/.exec(ios ?? '')?.[1];
  const link = canonical(document) ?? attribute(document.head.querySelector(selectors.alternate), 'href');
  const codes = scripts(document);
  const routed = codes.find((code) => code.includes('"initialRouteInfo":{')) ?? '';
  const route = at(cutObject(routed, 'initialRouteInfo', undefined, ',"qplEvents":'), 'route');
  const isRouted = textAt(route, 'params', 'username')?.toLowerCase() === address.identity;
  return {
    address,
    context,
    language: pageLanguage(document),
    header,
    isComplete: counts.length > 0,
    data: served(codes, { xig_user_by_username: 'data' })('xig_user_by_username')
      .map((holder) => at(holder, 'xig_user_by_username'))
      .find((user) => textAt(user, 'username')?.toLowerCase() === address.identity),
    hasHead: (ios ? app?.toLowerCase() : handleOf(link, context)) === address.identity,
    main: mine?.main ?? mains[0] ?? null,
    shown: mine?.shown ?? null,
    isDrawn: seen.some(({ names }) => names.length > 0),
    isContradicted: !mine && seen.some(({ names }) => names.includes(address.identity)),
    counts,
    before: blocks.filter(isBefore),
    after: blocks.filter((block) => !isBefore(block)),
    pageId: textAt(route, 'polarisRouteConfig', 'pageID'),
    // The error page alone says little: it also stands for accounts that exist ([P 2025], signed out, asked too often).
    isMissing: at(route, 'rootView', 'props', 'show_lox_redesigned_404_page') === true,
    id: isRouted ? textAt(route, 'rootView', 'props', 'page_logging', 'params', 'profile_id') : null,
  };
}

/** The header of one main part, and the handles that its title, its counts and the tabs below name. */
function seenIn(main: Element, context: ReadContext<Hook>) {
  const { header: selector, post, handle, lists, tab } = context.hooks;
  const found = main.querySelector(selector);
  const header = found?.closest(post) ? null : found;
  const title = text(header?.querySelector(handle));
  const shown = title && HANDLE.test(title) ? title : null;
  const links = [header?.querySelector(lists), header && main.querySelector(tab)];
  const names = [shown?.toLowerCase(), ...links.map((link) => handleOf(attribute(link, 'href'), context))];
  return { main, header, shown, names: names.filter((name) => !!name) };
}

function handleOf(href: string | null, { url }: ReadContext): string | null {
  const parsed = pageUrl(href, url);
  return (parsed && instagramAddress(parsed)?.identity) ?? null;
}

/** Followers have the exact number as a title; the cells around it are found by position, whatever their words. */
function countCells(
  header: Element,
  address: Address,
  { exact, lists, handle, drawing }: typeof hooks,
): Element[] {
  const isNumber = (span: Element) => /^\d[\d\s.,'’]*$/u.test(attribute(span, 'title') ?? '');
  const start =
    [...header.querySelectorAll(exact)].slice(0, 5).find(isNumber) ??
    [...header.querySelectorAll(lists)].find((link) =>
      attribute(link, 'href')?.toLowerCase().endsWith(`/${address.identity}/followers/`),
    );
  let row = start?.parentElement ?? null;
  for (let level = 0; row && row !== header && level < 8 && row.children.length < 3; level += 1)
    row = row.parentElement;
  const cells = [...(row?.children ?? [])];
  const isRow =
    cells.length === 3 && cells[1]?.contains(start ?? null) && !row?.querySelector(`${handle},${drawing}`);
  return isRow ? cells : [];
}

function wordBlocks(
  header: Element,
  row: Element | null | undefined,
  { words, notWords }: typeof hooks,
): Element[] {
  return [...header.querySelectorAll(words)].slice(0, 60).filter((block) => {
    const around = block.parentElement?.closest(`${notWords},${words}`);
    return !block.matches(notWords) && !(around && header.contains(around)) && !row?.contains(block);
  });
}

/** Number of a cell and what follows it, apart: they stand in two pieces of text, sometimes without a space. */
export function cellWords(cell: Element | undefined): string | null {
  return textParts(cell).join(' ') || null;
}

/** The bio is one span around a button that opens the rest; a heading before 2025 (`[P 2024-03]`). */
export function bioBlock({ after, context }: InstagramPage): Element | null {
  const block = after.find(
    ({ localName, firstElementChild }) =>
      localName === 'h1' || (localName === 'span' && firstElementChild?.matches(context.hooks.button)),
  );
  return (block?.localName === 'span' ? block.firstElementChild : block) ?? null;
}

/** Links to posts of this account, in the order drawn. In saved pages they are whole addresses (`[P 2024-03]`). */
export function postLinks({ main, header, address, context }: InstagramPage): Element[] {
  const isOwn = (link: Element) =>
    pageUrl(attribute(link, 'href'), context.url)?.pathname.toLowerCase().startsWith(`/${address.identity}/`);
  return header ? [...(main?.querySelectorAll(context.hooks.posts) ?? [])].slice(0, 60).filter(isOwn) : [];
}

function isPrivate({ main, header, data, context }: InstagramPage): boolean {
  if (at(data, 'is_private') === true) return true;
  if (!main || !header || main.querySelector(context.hooks.tab)) return false;
  return !!wallIn(
    text(main, (element) => element === header),
    PRIVATE,
  );
}

export function pageState(page: InstagramPage): PageState | 'notProfile' {
  const { document, isFirstLoad, url, hooks: selectors } = page.context;
  if (page.isContradicted) return 'loading';
  if (page.header) return isPrivate(page) ? 'private' : 'profile';
  if (page.isDrawn) return 'loading';
  if (isFirstLoad && meta(document, 'al:ios:url')?.startsWith('instagram://media')) return 'notProfile';
  const pageId = (isFirstLoad && page.pageId) || '';
  // A form laid over the page is no wall: the profile is drawn below it.
  const form = document.querySelector(selectors.login);
  if (/login/i.test(pageId) || (form && !form.closest(selectors.dialog))) return 'loginWall';
  // Somebody's post may say anything.
  const place = page.main ?? document.body;
  const wall = place.querySelector(`${selectors.post},${selectors.header}`)
    ? null
    : wallIn(text(place), WALLS);
  if (wall) return wall;
  if (isFirstLoad && page.isMissing) return 'notFound';
  if (page.data || page.hasHead) return 'profile';
  const named = isFirstLoad ? pageUrl(canonical(document), url) : null;
  if (named && !instagramAddress(named))
    return named.pathname.startsWith('/accounts/login') ? 'loginWall' : 'notProfile';
  return page.main?.querySelector(selectors.header) ? 'unknownLayout' : 'loading';
}

/** The header is drawn to its end, and the posts (or what stands in for them) are there. */
export function isSettled(page: InstagramPage): boolean {
  const { main, counts, context } = page;
  if (counts.length === 0) return false;
  const hasNone = /^\D*0\D*$/.test(cellWords(counts[0]) ?? '');
  return hasNone || !isMainTab(page) || isPrivate(page) || !!main?.querySelector(context.hooks.posts);
}

/** The profile itself, not one of its tabs. */
export function isMainTab({ context }: InstagramPage): boolean {
  return context.url.pathname.split('/').filter(Boolean).length === 1;
}
