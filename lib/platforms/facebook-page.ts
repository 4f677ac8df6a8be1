/** What is looked up once on a Facebook profile page, and what the page is (`platforms.md` 2.3). */
import type { Address } from '@/lib/addresses/address';
import { facebookAddress } from '@/lib/addresses/facebook';
import type { PageState } from '@/lib/model/profile';
import { at, cutObject, holders, listAt, parseJson, textAt } from './json';
import type { Identity, ReadContext } from './platform';
import { attribute, canonical, meta, pageLanguage, pageUrl, text } from './sources';
import { type WallWords, wallIn } from './walls';

/** The parts of a page that speak of the account in the address; each is `null` when it speaks of another. */
export interface FacebookPage {
  address: Address;
  context: ReadContext;
  language: string | null;
  /** Keys of the same account, proven by sources that agree with the address: name, user id, page id. */
  keys: ReadonlySet<string>;
  /** The head's metas name this account. */
  hasHead: boolean;
  id: string | null;
  /** Name in the address bar as the page knows it: empty when the page says that there is none, `null` when it says nothing. */
  vanity: string | null;
  /** `profile_header_renderer.user`, the detailed `delegate_page`, the intro tiles and the posts of the first load. */
  user: unknown;
  details: unknown;
  tiles: object[];
  feed: unknown;
  /** Main part drawn on the screen for this account; `isDrawn` when some profile is drawn. */
  main: Element | null;
  isDrawn: boolean;
}

const PROFILE_LINKS = 'a[role="tab"][href],a[href*="/followers"],a[href*="sk=followers"]';
const MARKERS = ['"profile_header_renderer":{', '"profile_tile_sections":{', '"timeline_list_feed_units":{'];

const WALLS: WallWords = [
  ['restricted', /content isn't available|contenu n'est pas disponible|isn't available right now/i],
  ['notFound', /page isn't available|page n'est pas disponible|page not found|page introuvable/i],
];
const LOGIN_TITLE = /^(?:\(\d+\) )?(?:log ?in(?:to)?|se connecter|connexion) .*facebook/i;

export function look(context: ReadContext, address: Address): FacebookPage {
  const { document } = context;
  const keys = new Set([address.key]);
  const headUrl = canonical(document) ?? meta(document, 'og:url');
  const headId =
    /^fb:\/\/(?:profile|page)\/(\d{5,20})/.exec(meta(document, 'al:android:url') ?? '')?.[1] ?? null;
  const hasHead = headId !== null && agree(keys, [keyOf(headUrl, context), `facebook:${headId}`]);
  const scripts = embedded(document);
  const route = at(
    cutObject(scripts.find((code) => code.includes('"initialRouteInfo":{')) ?? '', 'initialRouteInfo'),
    'route',
    'rootView',
    'props',
  );
  const routeId = textAt(route, 'userID');
  const routeName = textAt(route, 'userVanity');
  const isRouted = agree(keys, [
    routeId && `facebook:${routeId}`,
    routeName && keyOf(`/${routeName}`, context),
  ]);
  const data = scripts.filter((code) => MARKERS.some((marker) => code.includes(marker))).map(parseJson);
  const user = data
    .flatMap((root) => holders(root, 'profile_header_renderer'))
    .map((holder) => at(holder, 'profile_header_renderer', 'user'))
    .find((one) =>
      agree(keys, [idKey(one, 'id'), idKey(one, 'delegate_page', 'id'), keyOf(textAt(one, 'url'), context)]),
    );
  const mine = (key: string) =>
    data.flatMap((root) => holders(root, key)).filter((holder) => keys.has(idKey(holder, 'id') ?? ''));
  const feed = mine('timeline_list_feed_units')[0] ?? null;
  const details = at(feed, 'delegate_page');
  const main = ownMain(document, context, keys);
  return {
    address,
    context,
    language: pageLanguage(document),
    keys,
    hasHead,
    id: textAt(user, 'id') ?? (isRouted ? routeId : null) ?? (hasHead ? headId : null),
    vanity:
      (isRouted ? routeName : null) ??
      nameOf(hasHead ? headUrl : null, context) ??
      nameOf(main.link, context),
    user: user ?? null,
    details: keys.has(idKey(details, 'id') ?? '') ? details : null,
    // The answer comes in several parts, some of them empty.
    tiles: mine('profile_tile_sections').filter(
      (one) => listAt(one, 'profile_tile_sections', 'edges').length > 0,
    ),
    feed,
    main: main.own,
    isDrawn: main.isDrawn,
  };
}

/** When one of the keys is already proven, all of them are of this account. */
function agree(keys: Set<string>, found: (string | null)[]): boolean {
  const all = found.filter((key): key is string => !!key);
  if (!all.some((key) => keys.has(key))) return false;
  for (const key of all) keys.add(key);
  return true;
}

function idKey(value: unknown, ...path: string[]): string | null {
  const id = textAt(value, ...path);
  return id ? `facebook:${id}` : null;
}

function keyOf(href: string | null, { url }: ReadContext): string | null {
  const parsed = pageUrl(href, url);
  return parsed ? (facebookAddress(parsed)?.key ?? null) : null;
}

/** Texts of the server's data scripts: children of head and body, the larger ones only. Written once, on the first load. */
function embedded(document: Document): string[] {
  const found: string[] = [];
  for (const parent of [document.head, document.body]) {
    for (const child of parent.children) {
      if (child.localName !== 'script' || !child.hasAttribute('data-sjs')) continue;
      const code = child.textContent;
      if (code.length > 300) found.push(code);
    }
  }
  return found;
}

/** The name in an address of this site; `null` for a numeric one. */
function nameOf(href: string | null, { url }: ReadContext): string | null {
  const parsed = pageUrl(href, url);
  const address = parsed && facebookAddress(parsed);
  return address?.kind === 'handle' ? address.handle : null;
}

/** The drawn main part whose tabs or follower link are this account's, and that link. Facebook keeps screens of before, hidden, beside it. */
function ownMain(document: Document, context: ReadContext, keys: ReadonlySet<string>) {
  const seen = (main: Element) => ({ own: main, link: attribute(main.querySelector(PROFILE_LINKS), 'href') });
  const isOwn = ({ link }: { link: string | null }) => keys.has(keyOf(link, context) ?? '');
  const first = document.querySelector('[role="main"]');
  if (!first) return { own: null, link: null, isDrawn: false };
  const shown = seen(first);
  if (isOwn(shown)) return { ...shown, isDrawn: true };
  const others = [...document.querySelectorAll('[role="main"]')].slice(0, 6).map(seen);
  const isDrawn = others.some(({ link }) => link !== null);
  return { ...(others.find(isOwn) ?? { own: null, link: null }), isDrawn };
}

/** The name, when the page is drawn to that point. Since 2026 the header has no `h1`: the picture and its link share a label (`[C]`). */
export function drawnName({ main, keys, context }: FacebookPage): string | null {
  const heading = text(main?.querySelector('h1'));
  if (heading) return heading;
  for (const image of [...(main?.querySelectorAll('a[aria-label] [role="img"][aria-label]') ?? [])].slice(
    0,
    5,
  )) {
    const link = image.closest('a');
    const label = attribute(image, 'aria-label');
    if (label === attribute(link, 'aria-label') && keys.has(keyOf(attribute(link, 'href'), context) ?? ''))
      return label;
  }
  return null;
}

/** A link of the drawn header to this account's followers. */
export function followersLink({ main, keys, context }: FacebookPage): Element | null {
  const all = [...(main?.querySelectorAll('a[href*="/followers"],a[href*="sk=followers"]') ?? [])].slice(
    0,
    5,
  );
  return all.find((link) => keys.has(keyOf(attribute(link, 'href'), context) ?? '')) ?? null;
}

export function pageState(page: FacebookPage): PageState | 'notProfile' {
  const { document, isFirstLoad, url } = page.context;
  if (page.user || page.main || page.hasHead) return 'profile';
  const headUrl = isFirstLoad ? pageUrl(canonical(document) ?? meta(document, 'og:url'), url) : null;
  if (LOGIN_TITLE.test(document.title) || (headUrl && /^\/(?:login|checkpoint)\b/.test(headUrl.pathname)))
    return 'loginWall';
  const app = isFirstLoad ? meta(document, 'al:android:url') : null;
  if ((headUrl && facebookAddress(headUrl) === null) || (app && !/^fb:\/\/(?:profile|page)\//.test(app)))
    return 'notProfile';
  if (page.isDrawn) return 'loading';
  const main = document.querySelector('[role="main"]');
  const wall = wallIn(text(main?.querySelector('h1,h2')), WALLS);
  if (wall) return wall;
  if (document.querySelector('[data-testid^="cookie-policy"],form[action*="/checkpoint"]'))
    return 'challenge';
  return main?.querySelector('h1') ? 'unknownLayout' : 'loading';
}

export function identity({ address, keys, user, main, hasHead }: FacebookPage): Identity | null {
  return user || main || hasHead ? { accountKey: address.key, aliases: [...keys] } : null;
}
