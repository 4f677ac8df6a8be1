/** What is looked up once on a LinkedIn page, whose it is, and what the page is (`platforms.md` 2.9). */
import type { Address } from '@/lib/addresses/address';
import { linkedinAddress } from '@/lib/addresses/linkedin';
import type { PageState } from '@/lib/model/profile';
import { listAt, parseJson, textAt } from './json';
import type { Hook } from './linkedin-hooks';
import type { PlainPage } from './plain-page';
import type { ReadContext } from './platform';
import { attribute, blockAround, canonical, meta, pageLanguage, pageUrl, text } from './sources';
import { type WallWords, wallIn } from './walls';

/** The parts of a page that speak of the account in the address; `data` is its `Organization` or `Person` of the signed-out head. */
export interface LinkedinPage extends PlainPage {
  context: ReadContext<Hook>;
  state: PageState | 'notProfile';
  /** Signed out, or no header at all. */
  isGuest: boolean;
  isPerson: boolean;
  /** Keys of the same account, proven by sources that agree with the address. */
  keys: Set<string>;
  /** The address that the page itself names, and the permanent id: a page's number, or a person's `ACoAA…`. */
  shown: Address | null;
  id: string | null;
  heading: Element | null;
  /** Section of the description and the facts. */
  about: Element | null;
  /** Lines of the card that tells a person's followers. */
  activity: Element[];
  /** The page below the site's own bars; `null` unless it is this account's. */
  main: Element | null;
  /** Some profile header is drawn, whoever it is. */
  isDrawn: boolean;
}

/** Key of a 2026 header card: a common start, the person's id, the card's name. */
const CARD = /^(.+\.ref)([\w-]+)Topcard$/;

/** The page's own number, however often encoded. A page with affiliates lists several: then none is sure. */
const NUMBER =
  /urrentCompany(?:=|%(?:25)*3D)(?:["[]|%(?:25)*(?:22|5B))*(\d{1,15})(?:"|%(?:25)*22)*(?:\]|%(?:25)*5D)/i;

/** What stands in place of the name; asked of every heading, so by itself. */
const RESTRICTED: WallWords[number] = [
  'restricted',
  /^linkedin member$|^(?:membre|utilisateur)(?: de)? linkedin$|profile is (?:private|not available)|profil (?:est privé|n'est pas disponible)/i,
];

/**
 * Wordings are `[C]` and `[K]`, so they come after every language-free sign. "Se connecter" alone is also "Connect". People outside
 * the viewer's network are called "LinkedIn Member": words of the platform, not a name.
 */
const WALLS: WallWords = [
  ['challenge', /security verification|vérification de sécurité/i],
  [
    'loginWall',
    /^(?:linkedin ?: )?(?:log ?in|sign (?:up|in)|inscrivez-vous|s'inscrire|s'identifier|connectez-vous)/i,
  ],
  RESTRICTED,
  ['notFound', /not found|introuvable|doesn't exist|n'existe pas|isn't available|n'est pas disponible/i],
];

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** The first elements below `root` that a selector names. */
export function all(root: Element | null | undefined, selector: string, limit = 20): Element[] {
  return [...(root?.querySelectorAll(selector) ?? [])].slice(0, limit);
}

/**
 * Signed in, LinkedIn draws some pages in a frame of its own, over the page before (`[P 2026-03]` organizations): it is looked into
 * while it is shown and the document itself has no header of this account.
 */
export function look(context: ReadContext<Hook>, address: Address): LinkedinPage {
  const page = lookIn(context, address);
  const frame = page.header ? null : context.document.querySelector(context.hooks.frame);
  const document = (frame as HTMLIFrameElement | null)?.contentDocument;
  const inner = document && lookIn({ ...context, document }, address);
  return inner?.header ? inner : page;
}

function lookIn(context: ReadContext<Hook>, address: Address): LinkedinPage {
  const { document, hooks, isFirstLoad } = context;
  const { key, handle, kind } = address;
  const [found, ...others] = document.querySelectorAll(hooks.header);
  const block = (found?.localName === 'a' ? found.closest('section') : found) ?? newOrg(context, address);
  // What stands below another header belongs to that one.
  const next = others.find((one) => !block?.contains(one));
  const above = (elements: Element[]) =>
    elements.filter((one) => !next || one.compareDocumentPosition(next) === FOLLOWING);
  // Others have headings of their own below the name: an `h2` must agree with the title.
  const second = block?.querySelector('h2') ?? null;
  const heading = block?.querySelector(hooks.name) ?? (isTitled(document, second) ? second : null);
  const isGuest = !block || block.matches(hooks.guest);
  const title = isTitled(document, heading);
  const head = pageUrl(canonical(document) ?? meta(document, 'og:url'), context.url);
  const names = (part: Element | null | undefined, hook: 'owner' | 'beside') =>
    all(part, hooks[hook]).flatMap((element) => owner(element, context) ?? []);
  const linked = names(block, 'owner');
  const named = linked[0] ? linked : names(block?.parentElement, 'beside');
  // The head proves a header only when it has its name too; a header without any link of its own is rare.
  const owners = named[0] || !isGuest || (block && !title) ? named : [head && linkedinAddress(head)];
  const staff = kind === 'company' && attribute(block?.querySelector(hooks.staff), 'href');
  const number = NUMBER.exec(staff || '')?.[1];
  const keys = new Set([key]);
  if (number === handle) for (const one of owners) if (one) keys.add(one.key);
  const isOwn = owners.length > 0 && owners.every((one) => one && keys.has(one.key));
  const header = isOwn ? block : null;
  const structure = structured(context, keys);
  // Without a header that could be told, what is drawn must at least start with the same name.
  const drawn = header ? null : document.querySelector(hooks.heading);
  const data = drawn && letters(text(drawn)) !== letters(textAt(structure, 'name')) ? null : structure;
  const main =
    header || (data && !block)
      ? (header?.closest('main') ?? document.querySelector('main')) || document.body
      : null;
  const [, start, member] = CARD.exec(attribute(header, 'componentkey') ?? '') ?? [];
  const section = main?.querySelector(`${hooks.about},[componentkey="${start}${member}About"]`);
  const [about = null] = above(section ? [section] : []);
  const isPerson = kind === 'in';
  const cards = [handle, encodeURIComponent(handle), member].map(
    (one) => `[componentkey="${start}${one}Activity" i] p`,
  );
  let state: LinkedinPage['state'] = 'profile';
  if (header) {
    // After an in-app navigation the title may name somebody else than the header: one of them is the profile before.
    if (!isFirstLoad && !isGuest && !title) state = 'loading';
    else if (wallIn(text(heading), [RESTRICTED]) && wallIn(text(heading), WALLS) === 'restricted')
      state = 'restricted';
  } else if (block) state = 'loading';
  else if (!data) state = wall(context, isFirstLoad ? head : null, drawn);
  return {
    address,
    context,
    language: pageLanguage(document),
    header,
    isComplete: isGuest && !!about?.querySelector(hooks.industry),
    data,
    hasHead: false,
    state,
    isGuest,
    isPerson,
    keys,
    shown: (isOwn && owners[0]) || null,
    id: (header && (number ?? member)) ?? null,
    heading: header && heading,
    about,
    activity: isPerson ? above(all(main, `${hooks.activity},${cards.join()}`, 3)) : [],
    main,
    isDrawn: block !== null,
  };
}

/** The 2026 page of an organization has no hook of its own (`[I]`): a heading that the tab's title repeats, beside links to its tabs. */
function newOrg({ document, hooks }: ReadContext<Hook>, { identity, kind }: Address): Element | null {
  const heading = kind === 'in' ? null : document.querySelector(hooks.heading);
  if (!heading || !isTitled(document, heading)) return null;
  return blockAround(heading, `a[href*="/${identity}/about" i],a[href*="/${identity}/posts" i]`, 6);
}

/** Whether the tab's title starts with the heading. */
function isTitled({ title }: Document, heading: Element | null): boolean {
  const name = letters(text(heading));
  return name !== '' && letters(title.replace(/^\(\d+\+?\) /, '')).startsWith(name);
}

function letters(words: string | null): string {
  const start = (words ?? '').slice(0, 400);
  // The classes of all scripts are dear to make ready, and most names need none.
  return /^[\x20-\x7e]*$/.test(start) ? start.replace(/[\W_]/g, '') : start.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The account that a part of the header names. */
function owner(element: Element, context: ReadContext): Address | null {
  const name =
    attribute(element, 'data-vanity-name') ?? attribute(element, 'componentkey')?.split('AboveActivity')[1];
  const href = attribute(element, 'href') ?? `/in/${name}`;
  return parse(pageUrl(href, context.url)?.searchParams.get('session_redirect') ?? href, context);
}

/** The account in an address of this site. */
export function parse(href: string | null | undefined, { url }: ReadContext): Address | null {
  const parsed = pageUrl(href, url);
  return parsed && linkedinAddress(parsed);
}

/** The structured data of this account among those of its posts. */
function structured(context: ReadContext, keys: ReadonlySet<string>): unknown {
  for (const script of all(context.document.head, 'script[type="application/ld+json"]', 4)) {
    const root = parseJson(script.textContent);
    for (const one of [root, ...listAt(root, '@graph')]) {
      const own = parse(textAt(one, 'url') ?? textAt(one, '@id'), context);
      if (own && keys.has(own.key) && !/page|posting/i.test(textAt(one, '@type') ?? '')) return one;
    }
  }
  return null;
}

/** What a page without a profile is. `head`: the address that its head names. */
function wall(
  { document, hooks }: ReadContext<Hook>,
  head: URL | null,
  drawn: Element | null,
): LinkedinPage['state'] {
  const signs = (meta(document, 'pageKey') ?? '') + (head?.pathname ?? '');
  if (/checkpoint[_/]ch/.test(signs)) return 'challenge';
  if (/auth_?wall|registration|login|\/(?:signup|uas|checkpoint)\b/i.test(signs)) return 'loginWall';
  if (document.querySelector(hooks.gone)) return 'notFound';
  const told = wallIn(document.title, WALLS) ?? wallIn(text(drawn), WALLS);
  if (told) return told;
  if (head && !linkedinAddress(head)) return 'notProfile';
  if (document.querySelector(hooks.login)) return 'loginWall';
  return drawn ? 'unknownLayout' : 'loading';
}
