/** What is looked up once on a Facebook profile page, and what the page is (`platforms.md` 2.3). */
import type { Address } from '@/lib/addresses/address';
import { facebookAddress } from '@/lib/addresses/facebook';
import type { PageState } from '@/lib/model/profile';
import { type Entry, entries, PARTS } from './facebook-data';
import { at, listAt, scripts, served, textAt } from './json';
import { find, type PlainPage } from './plain-page';
import type { Identity, ReadContext } from './platform';
import { attribute, canonical, meta, pageLanguage, pageUrl, text, textParts } from './sources';
import { type WallWords, wallIn } from './walls';

/** When and where each was seen: `[P]` a saved page of that day, `[C]` the code of other projects, `[K]` only known. */
export const hooks = {
  // Screens of before stay beside the one that is shown.
  main: '[role="main"]', // [P 2023-01]
  own: '[role="tab"][href],a[href*="followers"]', // [P 2023-01]: links of a header to views of its own account
  below: '[role="tablist"],[role="article"],[data-pagelet^="ProfileTiles"]', // [P 2023-01]: what follows the header
  name: 'h1', // [P 2023-01]; none in 2026 [C]: there the picture and its link share a label
  picture: 'svg[role="img"][aria-label]', // [P 2023-01]
  cover: 'img[data-imgperflogname="profileCoverPhoto"]', // [P 2023-01]
  counts: 'a[href*="follow"]', // [P 2023-01]
  mark: 'g[transform="translate(-98 -917)"]', // [C 2024 to 2026], "Compte vérifié" too
  intro: '[data-pagelet="ProfileTilesFeed_0"]', // [P 2023-01], [C 2026] signed in and out
  entries: 'ul', // [P 2023-01]: the intro's list, below the bio
  words: 'span[dir="auto"]', // [P 2023-01]
  notBio: 'h2,[role="button"]', // [P 2023-01]
  kind: 'ul b,ul strong', // [P 2023-01]: "Page", before the category
  place: 'ul [role="button"]>span[dir="auto"]:only-child', // [P 2023-01, 2024-03, 2026-02]; hours have an arrow beside
  outward: 'a[href*="l.php"],a[rel~="nofollow"]', // [P 2023-01]; unwrapped once the pointer was on it [P 2023-03]
  edit: 'a[href*="professional_dashboard"]', // [K]: only on one's own page
  other: 'a[href*="groups"][href*="members"]', // [P 2024]: the header of a group
  heading: 'h1,h2', // [P 2024]
  login: '[role="main"] input[name="pass"]', // [P 2022]; signed out, every page has such a form beside its main part
  challenge: '[data-testid^="cookie-policy"],form[action*="checkpoint"]', // [K]
};
export type Hook = keyof typeof hooks;

/** The parts of a page that speak of the account in the address. */
export interface FacebookPage extends PlainPage {
  context: ReadContext<Hook>;
  /** What the server sent, by source: the header, the detailed `delegate_page`, the posts. */
  data: { header: unknown; page: unknown; feed: unknown };
  tiles: unknown[];
  entries: Entry[];
  /** Main part drawn for this account; `isDrawn` when some profile is drawn. */
  main: Element | null;
  isDrawn: boolean;
  /** Data, drawing or head name this account. */
  isKnown: boolean;
  /** Keys of the same account, proven by sources that agree with the address: name, user id, page id. */
  keys: string[];
  /** The address is this account's, or of a part of its page (a post, a picture). */
  owns: (href: string | null) => boolean;
  id: string | null;
  /** Name in the address bar as the page knows it: empty when the page says that there is none, `null` when it says nothing. */
  vanity: string | null;
  /** The signed-in person's id is the account's. */
  isViewer: boolean;
  /** What the head says that the document is about. */
  headUrl: URL | null;
  app: string;
}

const WALLS: WallWords = [
  ['loading', /page isn't available right now|page n'est pas disponible (?:pour le moment|actuellement)/i], // [P 2024]: "Reload page"
  ['restricted', /content isn't available|contenu n'est pas disponible/i],
  [
    'notFound',
    /page isn't available|page n'est (?:malheureusement )?pas disponible|page (?:not found|introuvable)/i,
  ],
];
const LOGIN_TITLE = /^(?:\(\d+\) )?(?:log ?in(?:to)?|se connecter|connexion) .*facebook/i;

/** The account that the app would open. */
function appOf(app: string): string | undefined {
  return /^fb:\/\/(?:profile|page)\/(\d{5,20})/.exec(app)?.[1];
}

export function look(context: ReadContext<Hook>, address: Address): FacebookPage {
  const { document, hooks: selectors, url } = context;
  const keys = new Set([address.key]);
  const idOf = (value: unknown, ...path: string[]) => {
    const id = textAt(value, ...path);
    return id && `facebook:${id}`;
  };
  /** All are of this account as soon as one is. */
  const agree = (...found: (string | null | undefined)[]) => {
    const all = found.filter((key) => !!key) as string[];
    const isOwn = all.some((key) => keys.has(key));
    if (isOwn) for (const key of all) keys.add(key);
    return isOwn;
  };
  const owner = (href: string | null | undefined) => {
    const whole = pageUrl(href, url);
    const first = whole && pageUrl(whole.pathname.split('/', 2).join('/'), url);
    return whole && (facebookAddress(whole) ?? (first && facebookAddress(first)));
  };
  const owns = (href: string | null) => keys.has(owner(href)?.key ?? '');
  const nameOf = (href: string | null | undefined) => {
    const named = owner(href);
    return named?.kind === 'handle' ? named.handle : null;
  };

  const headLink = canonical(document) ?? meta(document, 'og:url');
  const app = meta(document, 'al:android:url') ?? '';
  const appId = appOf(app);
  const hasHead = !!appId && agree(owner(headLink)?.key, `facebook:${appId}`);
  const all = served(scripts(document), PARTS, ',"extensions":');
  const route = all('userVanity').find((one) =>
    agree(idOf(one, 'userID'), owner(`/${textAt(one, 'userVanity') ?? ''}`)?.key),
  );
  const header = all('profile_header_renderer')
    .map((one) => at(one, 'profile_header_renderer', 'user'))
    .find((one) => agree(idOf(one, 'id'), idOf(one, 'delegate_page', 'id'), owner(textAt(one, 'url'))?.key));
  const isMine = (one: object) => keys.has(idOf(one, 'id') ?? '');
  const feed = all('timeline_list_feed_units').find(isMine);
  const tiles = all('profile_tile_sections').filter(
    (one) => isMine(one) && listAt(one, 'profile_tile_sections', 'edges').length > 0,
  );

  const mains = [...document.querySelectorAll(selectors.main)].slice(0, 6);
  const links = mains.map((main) => attribute(main.querySelector(selectors.own), 'href'));
  const index = links.findIndex(owns);
  const main = mains[index] ?? null;
  return {
    address,
    context,
    language: pageLanguage(document),
    hasHead,
    data: { header, page: at(feed, 'delegate_page'), feed },
    tiles,
    entries: [
      ...entries(tiles, 'timeline_context_list_item_type'),
      ...entries(all('about_app_sections').filter(isMine), 'field_type'),
    ],
    main,
    header: main && headerIn(main, selectors),
    isComplete: false,
    isDrawn: links.some((link) => link),
    isKnown: hasHead || !!header || !!main,
    keys: [...keys],
    owns,
    id: textAt(header, 'id') ?? textAt(route, 'userID') ?? (hasHead ? appId : null),
    vanity: textAt(route, 'userVanity') ?? nameOf(hasHead ? headLink : null) ?? nameOf(links[index]),
    isViewer: !!route && textAt(route, 'viewerID') === textAt(route, 'userID'),
    headUrl: pageUrl(headLink, url),
    app,
  };
}

/** Everything above the tabs: name, pictures, counts. Its block has no name, so it is found by what is not in it. */
function headerIn(main: Element, { name, picture, below }: ReadContext<Hook>['hooks']): Element | null {
  let block = main.querySelector(`${name},${picture}`);
  for (let level = 0; level < 30; level += 1) {
    const around: Element | null = block?.parentElement ?? null;
    if (!around || around === main || around.querySelector(below)) break;
    block = around;
  }
  return block;
}

/**
 * The picture of the drawn header: a drawing that bears the account's name, as the heading or its own link writes it. That link leads
 * to the picture or to something of the account: never to another one. More than the name may stand in the heading.
 */
export function ownPicture(page: FacebookPage): Element | undefined {
  const { header, owns, context } = page;
  const heading = text(find(page, 'name')) ?? '';
  return [...(header?.querySelectorAll(context.hooks.picture) ?? [])].slice(0, 5).find((image) => {
    const link = image.closest('a');
    const href = attribute(link, 'href');
    const label = attribute(image, 'aria-label') ?? '';
    const isOwn = owns(href) || pageUrl(href, context.url)?.pathname.startsWith('/photo');
    const isNamed = label === attribute(link, 'aria-label') && (!heading || heading.startsWith(label));
    return label === heading || (isOwn && isNamed);
  });
}

/** The name, when the page is drawn to that point. Of a heading with more in it, only the picture tells where the name ends. */
export function drawnName(page: FacebookPage): string | null {
  const parts = textParts(find(page, 'name'));
  return attribute(ownPicture(page), 'aria-label') ?? (parts.length === 1 ? text(find(page, 'name')) : null);
}

export function pageState({
  context,
  isKnown,
  isDrawn,
  headUrl,
  app,
}: FacebookPage): PageState | 'notProfile' {
  const { document, isFirstLoad, hooks: selectors } = context;
  if (isKnown) return 'profile';
  const named = isFirstLoad ? headUrl : null;
  if (
    LOGIN_TITLE.test(document.title) ||
    /^\/(?:login|checkpoint)\b/.test(named?.pathname ?? '') ||
    document.querySelector(selectors.login)
  )
    return 'loginWall';
  if ((named && !facebookAddress(named)) || (isFirstLoad && app && !appOf(app))) return 'notProfile';
  if (isDrawn) return 'loading';
  const heading = document.querySelector(selectors.main)?.querySelector(selectors.heading);
  const wall = wallIn(text(heading), WALLS);
  if (wall) return wall;
  if (document.querySelector(selectors.challenge)) return 'challenge';
  return heading?.localName === 'h1' ? 'unknownLayout' : 'loading';
}

export function identity({ address, keys, isKnown }: FacebookPage): Identity | null {
  return isKnown ? { accountKey: address.key, aliases: keys } : null;
}
