/** What is looked up once on an X profile page, and what the page is (`platforms.md` 2.1). */
import { type Address, isWord } from '@/lib/addresses/address';
import { xAddress } from '@/lib/addresses/x';
import type { PageState } from '@/lib/model/profile';
import { at, parseJson, textAt } from './json';
import type { ReadContext } from './platform';
import { attribute, canonical, pageLanguage, pageUrl, text } from './sources';
import { type WallWords, wallIn } from './walls';

/** The parts of a profile page that speak of the account in the address. */
export interface XPage {
  address: Address;
  context: ReadContext;
  language: string | null;
  /** `[data-testid=UserName]` and the "@handle" written in it, whoever it is. */
  name: Element | null;
  shown: string | null;
  /** Header block of this account, banner included, and its parts: by test id, or `href:` and the view a link leads to. */
  header: Element | null;
  parts: Map<string, Element>;
  column: Element | null;
  /** First post drawn, or the box that stands in for posts. */
  timeline: Element | null;
  /** JSON-LD of this account, and its `mainEntity` (until 2023 `author`); `null` when it is of another. */
  jsonLd: unknown;
  person: unknown;
  /** After an in-app navigation, JSON-LD and header disagree on the name, bio or website: one of them is still the profile before. */
  isContradicted: boolean;
  /** After an in-app navigation, the header shows a short link of the account the JSON-LD still is about: perhaps a left-over. */
  isRepeated: boolean;
  /** The header is drawn to its end: its counts are there. Only then may a missing part mean "empty". */
  isComplete: boolean;
}

const EMPTY_STATE = '[data-testid="empty_state_header_text"],[data-testid="emptyState"]';

/** Text by which the state is named; `[K]` in `platforms.md`, so only after every language-free sign. */
const WALLS: WallWords = [
  ['suspended', /account (?:is )?suspended|compte (?:est )?suspendu/i],
  ['notFound', /doesn't exist|n'existe pas/i],
  [
    'restricted',
    /temporarily restricted|temporairement restreint|blocked you|vous a bloqué|withheld|retenu/i,
  ],
  ['private', /posts are protected|posts sont protégés/i],
];

/**
 * Few lookups, because each costs more than reading what it finds: the name, the JSON-LD, the block around the name, then
 * one list of the block's parts.
 */
export function look(context: ReadContext, address: Address): XPage {
  const { document } = context;
  const name = document.querySelector('[data-testid="UserName"]');
  const shown = name && handleIn(name);
  const isShown = shown?.toLowerCase() === address.identity;
  const script = document.head.querySelector('script[data-testid="UserProfileSchema-test"]');
  const parsed = parseJson(script?.textContent);
  const person = at(parsed, 'mainEntity') ?? at(parsed, 'author');
  const isNamed = textAt(person, 'additionalName')?.toLowerCase() === address.identity;
  const counts = `a[href$="/${address.identity}/following" i]`;
  // When the test id of the name is gone, the counts' link stands for the header, if the JSON-LD agrees.
  const start = isShown ? name : name || !isNamed ? null : document.querySelector(counts);
  const around = isShown ? counts : `a[href$="/${address.identity}/photo" i]`;
  const block = start && climb(start, (element) => element.querySelector(around) !== null, 6);
  const header = withBanner(block ?? start?.parentElement ?? null);
  const parts = partsOf(header, `/${address.identity}/`);
  // Nothing can be left over on the first page of a document; there, differences are the platform's own (translated bios).
  const hasMoved = header !== null && !context.isFirstLoad;
  const isContradicted = hasMoved && isNamed && contradicts(parts, name, parsed, person);
  const isAgreed = isNamed && !isContradicted;
  const column = header && climb(header, (element) => testIdOf(element) === 'primaryColumn', 40);
  return {
    address,
    context,
    language: pageLanguage(document),
    name,
    shown,
    header,
    parts,
    column,
    timeline: column && (column.getElementsByTagName('article')[0] ?? column.querySelector(EMPTY_STATE)),
    jsonLd: isAgreed ? parsed : null,
    person: isAgreed ? person : null,
    isContradicted,
    isRepeated: hasMoved && !isNamed && repeats(parts, parsed, person),
    isComplete: block !== null,
  };
}

/** The closest of `start` and its ancestors that is meant, at most `levels` up. Block classes mean nothing on this site. */
function climb(start: Element, isMeant: (element: Element) => boolean, levels: number): Element | null {
  let element: Element | null = start;
  for (let level = 0; element && level <= levels; level += 1) {
    if (isMeant(element)) return element;
    element = element.parentElement;
  }
  return null;
}

/** The banner's link stands beside the block; the block's parent is taken unless it already holds tabs or posts. */
function withBanner(block: Element | null): Element | null {
  const outer = block?.parentElement;
  return outer && !outer.getElementsByTagName('nav')[0] && !outer.getElementsByTagName('article')[0]
    ? outer
    : block;
}

function testIdOf(element: Element): string | null {
  return element.getAttribute('data-testid');
}

function partsOf(header: Element | null, own: string): Map<string, Element> {
  const parts = new Map<string, Element>();
  for (const element of header ? header.querySelectorAll('[data-testid^="User"],a[href]') : []) {
    const id = testIdOf(element) ?? viewOf(element.getAttribute('href') ?? '', own);
    if (id && !parts.has(id)) parts.set(id, element);
  }
  return parts;
}

/** `href:photo` for a link to that view of this account; links to other places have no name. */
function viewOf(href: string, own: string): string | null {
  const view = href.slice(href.lastIndexOf('/') + 1);
  return href.toLowerCase().endsWith(`${own}${view}`) ? `href:${view}` : null;
}

/** The last "@handle" of the header: it stands in an element of its own after the display name, which may hold one too. */
function handleIn(name: Element): string | null {
  const parts = name.getElementsByTagName('span');
  for (let index = parts.length - 1; index > 0; index -= 1) {
    const words = parts[index]?.textContent.trim() ?? '';
    if (words.length < 22 && words.startsWith('@') && isWord(words.slice(1))) return words.slice(1);
  }
  return null;
}

/** Whether an icon stands beside the name. Counted, not taken: the first drawing taken from a page costs as much as ten lookups. */
export function hasIcon({ name }: XPage, id: string): boolean {
  return name !== null && name.querySelectorAll(`[data-testid="${id}"]`).length > 0;
}

export function nameIn(name: Element | null): string | null {
  return text(name?.querySelector('[dir]'));
}

/**
 * Whether the header still shows another person's name, bio or website than the JSON-LD of this account: the two are drawn by
 * different code, so after an in-app navigation one may be ahead of the other. Only what both show is compared.
 */
function contradicts(parts: XPage['parts'], name: Element | null, jsonLd: unknown, person: unknown): boolean {
  const shownName = nameIn(name);
  if (shownName && letters(shownName) !== letters(textAt(person, 'name') ?? textAt(person, 'givenName')))
    return true;
  const bio = bioIn(parts);
  const description = textAt(person, 'description');
  if (bio && description !== null && letters(bio) !== letters(description)) return true;
  const website = attribute(parts.get('UserUrl'), 'href');
  const related = at(jsonLd, 'relatedLink');
  return website !== null && Array.isArray(related) && related[0] !== website;
}

/** Whether the header holds a short link of the other account the JSON-LD is about. Two profiles seldom share one. */
function repeats(parts: XPage['parts'], jsonLd: unknown, person: unknown): boolean {
  const known = `${textAt(person, 'description') ?? ''} ${textAt(jsonLd, 'relatedLink', 0) ?? ''} `;
  const bio = parts.get('UserDescription')?.getElementsByTagName('a') ?? [];
  return [...bio, parts.get('UserUrl')].some((link) => {
    const href = attribute(link, 'href');
    return href !== null && /^https:\/\/t\.co\/\w+$/.test(href) && known.includes(href);
  });
}

/** Letters and digits only, without addresses: the two differ in spaces, emoji, entities and in how links are written. */
function letters(words: string | null): string {
  return (words ?? '')
    .slice(0, 1000)
    .replace(/https?:\/\/\S+|&(?:amp|lt|gt|quot|#39);/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The address a link shows. X hides its start and the remainder of a long one, and ends that one with an ellipsis. */
export function shownAddress(link: Element): string {
  const words = link.textContent.trim();
  return words.endsWith('…') ? words.slice(0, -1) : words;
}

/** The bio as it reads, with whole addresses; `null` when there is none. */
export function bioIn(parts: XPage['parts']): string | null {
  const bio = parts.get('UserDescription');
  let words = text(bio);
  for (const link of bio && words ? bio.getElementsByTagName('a') : []) {
    const shown = shownAddress(link);
    words = words?.replace(`${shown}…`, () => shown) ?? null;
  }
  return words || null;
}

export function pageState(page: XPage): PageState | 'notProfile' {
  if (page.isContradicted) return 'loading';
  const hasPosts = page.timeline?.localName === 'article';
  if (page.header && page.isComplete) {
    const isLocked =
      hasIcon(page, 'icon-lock') || (!hasPosts && wallIn(text(page.timeline), WALLS) === 'private');
    return isLocked ? 'private' : 'profile';
  }
  if (page.shown !== null && !page.header) return 'loading';
  const { document, isFirstLoad, url } = page.context;
  const column = page.column ?? document.querySelector('[data-testid="primaryColumn"]');
  const box = hasPosts ? null : (page.timeline ?? column?.querySelector(EMPTY_STATE));
  if (box) return wallIn(text(box), WALLS) ?? 'unknownLayout';
  if (page.header) return 'profile';
  const named = isFirstLoad ? pageUrl(canonical(document), url) : null;
  if (named && xAddress(named) === null) return 'notProfile';
  if (column?.querySelector('[data-testid="tweet"]')) return 'unknownLayout';
  if (!column && document.querySelector('input[autocomplete="username"],[data-testid="loginButton"]'))
    return 'loginWall';
  return document.querySelector('iframe[src*="arkoselabs"],iframe[src*="/captcha"]')
    ? 'challenge'
    : 'loading';
}
