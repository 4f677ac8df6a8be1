/** What is looked up once on a LinkedIn page, whose it is, and what the page is (`platforms.md` 2.9). */
import type { Address } from '@/lib/addresses/address';
import { linkedinAddress } from '@/lib/addresses/linkedin';
import type { PageState } from '@/lib/model/profile';
import { listAt, parseJson, textAt } from './json';
import type { Identity, ReadContext } from './platform';
import { attribute, blockAround, canonical, meta, pageLanguage, pageUrl, text } from './sources';
import { type WallWords, wallIn } from './walls';

/** The parts of a page that speak of the account in the address; each is `null` when it speaks of another. */
export interface LinkedinPage {
  address: Address;
  context: ReadContext;
  language: string | null;
  /** Signed out; signed in on a page (company, showcase, school); signed in on a person. */
  layout: 'guest' | 'org' | 'person';
  /** Keys of the same account, proven by sources that agree with the address. */
  keys: ReadonlySet<string>;
  /** The address that the page itself names, and the permanent id: a page's number, or a person's `ACoAA…`. */
  shown: Address | null;
  id: string | null;
  /** Header block, the heading that holds the name, and the section of the description. */
  card: Element | null;
  heading: Element | null;
  about: Element | null;
  /** The page below the site's own bars, where everything else is looked up; `null` unless it is this account's. */
  main: Element | null;
  /** `Organization` or `Person` of the signed-out head. */
  jsonLd: unknown;
  /** Some profile header is drawn, whoever it is. */
  isDrawn: boolean;
  /** After an in-app navigation the tab's title names somebody else than the header: one of them is the profile before. */
  isContradicted: boolean;
}

/** Signed out; Ember page (to 2025); SDUI person (2026); any signed-in person, by the link that every header has. */
const HEADERS =
  '.top-card-layout,.org-top-card,[componentkey$="Topcard"],main a[href*="/overlay/contact-info"]';
const CARD_KEY = /^com\.linkedin\.sdui\.profile\.card\.ref([\w-]+)Topcard$/;
const ABOUT =
  '[data-test-id="about-us"],[data-section="summary"],.org-about-module__margin-bottom,.org-page-details-module__card-spacing';

/** Name drawn for people outside the viewer's network: words of the platform, not a name. */
const OUT_OF_NETWORK = /^(?:linkedin member|(?:membre|utilisateur)(?: de)? linkedin)$/i;

/** Wordings are `[C]` and `[K]`, so they come after every language-free sign. "Se connecter" alone is also "Connect". */
const WALLS: WallWords = [
  ['challenge', /security verification|vérification de sécurité/i],
  [
    'loginWall',
    /^(?:linkedin ?: )?(?:log ?in|sign (?:up|in)|inscrivez-vous|s'inscrire|s'identifier|connectez-vous)/i,
  ],
  ['restricted', /profile is (?:private|not available)|profil (?:est privé|n'est pas disponible)/i],
  ['notFound', /not found|introuvable|doesn't exist|n'existe pas|isn't available|n'est pas disponible/i],
];
const WALL_PATHS = /^\/(?:authwall|login|signup|uas|checkpoint)\b/;

export function look(context: ReadContext, address: Address): LinkedinPage {
  const { document } = context;
  const found = document.querySelector(HEADERS);
  const block = (found?.localName === 'a' ? found.closest('section') : found) ?? newOrg(document, address);
  const heading = headingOf(document, block);
  const isGuest = !block || block.matches('.top-card-layout');
  const layout = isGuest ? 'guest' : address.kind === 'in' ? 'person' : 'org';
  const head = [parse(canonical(document) ?? meta(document, 'og:url'), context)];
  const named = (block ? proofs(layout, block, heading, context) : []).filter((one) => one !== null);
  // The head proves a header only when it has its name too; a header without any link of its own is rare.
  const all = named.length > 0 || !isGuest || (block && !isTitled(document, heading)) ? named : head;
  const number = block && address.kind === 'company' ? companyNumber(block) : null;
  const keys = new Set([address.key]);
  if (number !== null && number === address.handle) for (const one of all) if (one) keys.add(one.key);
  const isOwn = all.length > 0 && all.every((one) => one && keys.has(one.key));
  const card = isOwn ? block : null;
  const structure = structured(context, keys);
  // Without a header that could be told, what is drawn must at least start with the same name.
  const drawn = card ? null : document.querySelector('main h1,main h2');
  const jsonLd = drawn && letters(text(drawn)) !== letters(textAt(structure, 'name')) ? null : structure;
  const key = CARD_KEY.exec(attribute(card, 'componentkey') ?? '')?.[1];
  const main = card || (jsonLd && !block) ? (document.querySelector('main') ?? document.body) : null;
  return {
    address,
    context,
    language: pageLanguage(document),
    layout,
    keys,
    shown: (isOwn && all[0]) || null,
    id: (card && (number ?? key)) || null,
    card,
    heading: card && heading,
    about: main?.querySelector(key ? `[componentkey="${CARDS}${key}About"]` : ABOUT) ?? null,
    main,
    jsonLd,
    isDrawn: block !== null,
    isContradicted: !context.isFirstLoad && !isGuest && isOwn && !isTitled(document, heading),
  };
}

/** Start of the keys of the 2026 cards; a person's id or slug and the card's name follow. */
export const CARDS = 'com.linkedin.sdui.profile.card.ref';

/** The 2026 page of an organization has no hook of its own (`[I]`): a heading that the tab's title repeats, beside links to its tabs. */
function newOrg(document: Document, { identity, kind }: Address): Element | null {
  const heading = kind === 'in' ? null : document.querySelector('main h1,main h2');
  if (!heading || !isTitled(document, heading)) return null;
  return blockAround(heading, `a[href*="/${identity}/about" i],a[href*="/${identity}/posts" i]`, 6);
}

/** Pages name themselves in an `h1`. People do in an `h1` or `h2` (`[I]`), as others do with other things: then the title must agree. */
function headingOf(document: Document, block: Element | null): Element | null {
  const second = block?.querySelector('h2') ?? null;
  const first = block?.querySelector('.top-card-layout__title,h1') ?? null;
  return first ?? (isTitled(document, second) ? second : null);
}

/** Whether the tab's title starts with the heading. */
function isTitled({ title }: Document, heading: Element | null): boolean {
  const name = letters(text(heading));
  return name !== '' && letters(title.replace(/^\(\d+\+?\) /, '')).startsWith(name);
}

function letters(words: string | null): string {
  return (words ?? '').slice(0, 400).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Addresses by which the header names its account: log-in links back to it, its tabs, its own overlays. */
function proofs(
  layout: LinkedinPage['layout'],
  card: Element,
  heading: Element | null,
  context: ReadContext,
): (Address | null)[] {
  const hrefs = (selector: string) =>
    [...card.querySelectorAll(selector)].slice(0, 8).map((link) => attribute(link, 'href'));
  if (layout === 'guest')
    return hrefs('a[href*="session_redirect="]').map((href) =>
      parse(pageUrl(href, context.url)?.searchParams.get('session_redirect'), context),
    );
  if (layout === 'org')
    return hrefs(card.matches('.org-top-card') ? 'nav a[href]' : 'a[href*="/about"],a[href*="/posts"]').map(
      (href) => parse(href, context),
    );
  const trigger = card.querySelector('[componentkey^="ProfileVerificationTriggerRef-"]');
  const slug = attribute(trigger, 'componentkey')?.slice(30);
  return [
    slug && `/in/${slug}`,
    attribute(heading?.closest('a'), 'href'),
    ...hrefs('a[href*="/overlay/"]'),
  ].map((href) => parse(href, context));
}

/** The account in an address of this site. */
export function parse(href: string | null | undefined, { url }: ReadContext): Address | null {
  const parsed = pageUrl(href, url);
  return parsed && linkedinAddress(parsed);
}

/** The page's own number, in the link to the people who work there. A page with affiliates lists several: then none is sure. */
function companyNumber(card: Element): string | null {
  const href = attribute(card.querySelector('a[href*="urrentCompany"]'), 'href') ?? '';
  const plain = href
    .slice(0, 2000)
    .replace(/%(?:25)*(?:22|5B|5D|3D)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(-2), 16)));
  return /urrentCompany=\["?(\d{1,15})"?\]/.exec(plain)?.[1] ?? null;
}

/** The structured data of this account among those of its posts. */
function structured(context: ReadContext, keys: ReadonlySet<string>): unknown {
  const scripts = context.document.head.querySelectorAll('script[type="application/ld+json"]');
  for (const script of [...scripts].slice(0, 4)) {
    const root = parseJson(script.textContent);
    for (const one of [root, ...listAt(root, '@graph')]) {
      const own = parse(textAt(one, 'url') ?? textAt(one, '@id'), context);
      if (own && keys.has(own.key) && !/page|posting/i.test(textAt(one, '@type') ?? '')) return one;
    }
  }
  return null;
}

export function pageState(page: LinkedinPage): PageState | 'notProfile' {
  const { document, isFirstLoad, url } = page.context;
  if (page.isContradicted) return 'loading';
  if (page.card) return OUT_OF_NETWORK.test(text(page.heading) ?? '') ? 'restricted' : 'profile';
  if (page.isDrawn) return 'loading';
  if (page.jsonLd) return 'profile';
  const pageKey = meta(document, 'pageKey') ?? '';
  const named = isFirstLoad ? pageUrl(canonical(document) ?? meta(document, 'og:url'), url) : null;
  if (/checkpoint[_/]ch/.test(pageKey + (named?.pathname ?? ''))) return 'challenge';
  if (/auth_?wall|registration|login/i.test(pageKey) || WALL_PATHS.test(named?.pathname ?? ''))
    return 'loginWall';
  const heading = document.querySelector('main h1,main h2');
  const wall = wallIn(document.title, WALLS) ?? wallIn(text(heading), WALLS);
  if (wall) return wall;
  if (named && linkedinAddress(named) === null) return 'notProfile';
  if (document.querySelector('main form[action*="/login-submit"],main form[action*="/checkpoint/"]'))
    return 'loginWall';
  return heading ? 'unknownLayout' : 'loading';
}

export function identity({ address, keys, id, card, jsonLd, layout }: LinkedinPage): Identity | null {
  if (!card && !jsonLd) return null;
  const number = id && layout !== 'person' && /^\d+$/.test(id) ? [`linkedin:company/${id}`] : [];
  return { accountKey: address.key, aliases: [...keys, ...number] };
}
