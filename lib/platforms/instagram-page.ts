/** What is looked up once on an Instagram profile page, and what the page is (`platforms.md` 2.2). */
import type { Address } from '@/lib/addresses/address';
import { instagramAddress } from '@/lib/addresses/instagram';
import type { PageState } from '@/lib/model/profile';
import { at, cutObject, holders, parseJson, textAt } from './json';
import { dataScripts } from './meta-sites';
import type { ReadContext } from './platform';
import { attribute, canonical, meta, pageLanguage, pageUrl, text, textParts } from './sources';
import { type WallWords, wallIn } from './walls';

/** The parts of a profile page that speak of the account in the address; each is `null` or empty when it speaks of another. */
export interface InstagramPage {
  address: Address;
  context: ReadContext;
  language: string | null;
  main: Element | null;
  /** Drawn header; every handle in it and in the tabs below is this account's. */
  header: Element | null;
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
  /** The head's metas name this account. */
  hasHead: boolean;
  /** `xig_user_by_username` of this account (signed out, since the middle of 2026); never the viewer, who also stands in the data. */
  user: unknown;
  /** First route of the document: the kind of page and, for this account, its number. */
  pageId: string | null;
  id: string | null;
}

const HANDLE = /^[\w.]{1,30}$/;

/** French: seen in code of 2026-08 (`notFound`), else `[K]`; so after every sign that is no word. */
const WALLS: WallWords = [
  [
    'notFound',
    /(?:post|page|profile|content) isn't available|n'est (?:malheureusement )?pas disponible|may have been removed/i,
  ],
  [
    'restricted',
    /restricted profile|you must be \d+ years|profil restreint|devez avoir (?:au moins )?\d+ ans/i,
  ],
  ['challenge', /please wait a few minutes|veuillez patienter quelques minutes/i],
  ['loginWall', /use another profile|see everyday moments from|utiliser un autre profil/i],
];
const PRIVATE: WallWords = [['private', /account is private|compte est privé/i]];
const LOGIN = 'input[name="username"],input[name="password"],input[name="pass"]';

export function look(context: ReadContext, address: Address): InstagramPage {
  const { document } = context;
  const mains = [...document.getElementsByTagName('main')].slice(0, 4);
  const seen = mains.map((main) => seenIn(main, context));
  const mine = seen.find(({ names }) => names.length > 0 && names.every((name) => name === address.identity));
  const header = mine?.header ?? null;
  const counts = header ? countCells(header, address) : [];
  const blocks = header ? wordBlocks(header, counts[0]?.parentElement ?? null) : [];
  const first = counts[0];
  const isBefore = (block: Element) => !!first && (block.compareDocumentPosition(first) & 4) !== 0;
  const app = /^instagram:\/\/user\?username=([\w.]+)$/.exec(meta(document, 'al:ios:url') ?? '')?.[1];
  const users = dataScripts(document, '"xig_user_by_username":{')
    .flatMap((code) => holders(parseJson(code), 'xig_user_by_username'))
    .map((holder) => at(holder, 'xig_user_by_username'));
  const [routed] = dataScripts(document, '"initialRouteInfo":{');
  const route = at(cutObject(routed ?? '', 'initialRouteInfo'), 'route');
  const isRouted = textAt(route, 'params', 'username')?.toLowerCase() === address.identity;
  return {
    address,
    context,
    language: pageLanguage(document),
    main: mine?.main ?? mains[0] ?? null,
    header,
    shown: mine?.shown ?? null,
    isDrawn: seen.some(({ names }) => names.length > 0),
    isContradicted: !mine && seen.some(({ names }) => names.includes(address.identity)),
    counts,
    before: blocks.filter(isBefore),
    after: blocks.filter((block) => !isBefore(block)),
    hasHead: app
      ? app.toLowerCase() === address.identity
      : !meta(document, 'al:ios:url') && handleOf(canonical(document), context) === address.identity,
    user: users.find((user) => textAt(user, 'username')?.toLowerCase() === address.identity) ?? null,
    pageId: textAt(route, 'polarisRouteConfig', 'pageID'),
    id: isRouted ? textAt(route, 'rootView', 'props', 'page_logging', 'params', 'profile_id') : null,
  };
}

/** The header of one main part, and the handles that its title, its counts and the tabs below name. */
function seenIn(main: Element, context: ReadContext) {
  const found = main.querySelector('header');
  // A post's header also bears a handle.
  const header = found?.closest('article') ? null : found;
  const title = text(header?.querySelector('h2'));
  const shown = title && HANDLE.test(title) ? title : null;
  const links = [
    header?.querySelector('a[href$="/followers/"],a[href$="/following/"]'),
    header && main.querySelector('[role="tablist"] a[href]'),
  ];
  const names = [shown?.toLowerCase(), ...links.map((link) => handleOf(attribute(link, 'href'), context))];
  return { main, header, shown, names: names.filter((name) => !!name) };
}

function handleOf(href: string | null, { url }: ReadContext): string | null {
  const parsed = pageUrl(href, url);
  return (parsed && instagramAddress(parsed)?.identity) ?? null;
}

/** Followers have the exact number as a title; the cells around it are found by position, whatever their words. */
function countCells(header: Element, address: Address): Element[] {
  const start =
    [...header.querySelectorAll('span[title]')]
      .slice(0, 5)
      .find((span) => /^\d[\d\s.,'’]*$/u.test(span.getAttribute('title') ?? '')) ??
    header.querySelector(`a[href$="/${address.identity}/followers/" i]`);
  let row = start?.parentElement ?? null;
  for (let level = 0; row && row !== header && level < 8 && row.children.length < 3; level += 1)
    row = row.parentElement;
  const cells = [...(row?.children ?? [])];
  const isRow = cells.length === 3 && cells[1]?.contains(start ?? null) && !row?.querySelector('h2,img');
  return isRow ? cells : [];
}

const OTHER = 'h2,a,button,ul,[role="menu"]';

function wordBlocks(header: Element, row: Element | null): Element[] {
  return [...header.querySelectorAll('[dir="auto"]')].slice(0, 60).filter((block) => {
    const around = block.parentElement?.closest(`${OTHER},[dir="auto"]`);
    return !block.matches(OTHER) && !(around && header.contains(around)) && !row?.contains(block);
  });
}

/** Number of a cell and what follows it, apart: they stand in two pieces of text, sometimes without a space. */
export function cellWords(cell: Element | undefined): string | null {
  return textParts(cell).join(' ') || null;
}

/** The bio is one span around a button that opens the rest. */
export function bioBlock({ after }: InstagramPage): Element | null {
  const block = after.find(
    (one) => one.localName === 'span' && one.firstElementChild?.getAttribute('role') === 'button',
  );
  return block?.firstElementChild ?? null;
}

/** Links to posts of this account, in the order drawn. */
export function postLinks({ main, header, address }: InstagramPage): Element[] {
  const own = ['p', 'reel'].map((kind) => `a[href^="/${address.identity}/${kind}/" i]`).join(',');
  return header ? [...(main?.querySelectorAll(own) ?? [])].slice(0, 60) : [];
}

function isPrivate({ main, header, user }: InstagramPage): boolean {
  if (at(user, 'is_private') === true) return true;
  if (!main || !header || main.querySelector('[role="tablist"]')) return false;
  return (
    wallIn(
      text(main, (element) => element === header),
      PRIVATE,
    ) !== null
  );
}

export function pageState(page: InstagramPage): PageState | 'notProfile' {
  const { document, isFirstLoad, url } = page.context;
  if (page.isContradicted) return 'loading';
  if (page.header) return isPrivate(page) ? 'private' : 'profile';
  if (page.isDrawn) return 'loading';
  if (isFirstLoad && /^instagram:\/\/media\b/.test(meta(document, 'al:ios:url') ?? '')) return 'notProfile';
  const pageId = (isFirstLoad && page.pageId) || '';
  // A form laid over the page is no wall: the profile is drawn below it.
  const form = document.querySelector(LOGIN);
  if (/login/i.test(pageId) || (form && !form.closest('[role="dialog"]'))) return 'loginWall';
  // Somebody's post may say anything.
  const place = page.main ?? document.body;
  const wall = place.querySelector('article,header') ? null : wallIn(text(place), WALLS);
  if (wall) return wall;
  if (pageId === 'httpErrorPage') return 'notFound';
  if (page.user || page.hasHead) return 'profile';
  const named = isFirstLoad ? pageUrl(canonical(document), url) : null;
  if (named && instagramAddress(named) === null)
    return /^\/accounts\/login/.test(named.pathname) ? 'loginWall' : 'notProfile';
  return page.main?.querySelector('header') ? 'unknownLayout' : 'loading';
}

/** The header is drawn to its end, and the posts (or what stands in for them) are there. */
export function isSettled(page: InstagramPage): boolean {
  const { main, counts, context } = page;
  if (counts.length === 0) return false;
  const hasNone = /^\D*0\D*$/.test(cellWords(counts[0]) ?? '');
  const isOtherTab = context.url.pathname.split('/').filter(Boolean).length > 1;
  return (
    hasNone || isOtherTab || isPrivate(page) || !!main?.querySelector('a[href*="/p/"],a[href*="/reel/"]')
  );
}
