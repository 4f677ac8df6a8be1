/** What is looked up once on an X profile page, and what the page is (`platforms.md` 2.1). */
import type { Address } from '@/lib/addresses/address';
import { xAddress } from '@/lib/addresses/x';
import type { PageState } from '@/lib/model/profile';
import { at, parseJson, textAt } from './json';
import type { ReadContext } from './platform';
import { attribute, blockAround, canonical, pageLanguage, pageUrl, text, textParts } from './sources';
import { type WallWords, wallIn } from './walls';

/** The parts of a profile page that speak of the account in the address. */
export interface XPage {
  address: Address;
  context: ReadContext;
  language: string | null;
  /** `[data-testid=UserName]` and the "@handle" written in it, whoever it is. */
  name: Element | null;
  shown: string | null;
  /** Header block of this account, banner included. */
  header: Element | null;
  column: Element | null;
  /** First post drawn, or the box that stands in for posts. */
  timeline: Element | null;
  /** JSON-LD of this account, and its `mainEntity` (until 2023 `author`); `null` unless handle and name agree. */
  jsonLd: unknown;
  person: unknown;
  /** After an in-app navigation, JSON-LD and header disagree on the name, bio or website: one of them is still the profile before. */
  isContradicted: boolean;
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

export function look(context: ReadContext, address: Address): XPage {
  const { document } = context;
  const name = document.querySelector('[data-testid="UserName"]');
  const shown = handleIn(name);
  const isShown = shown?.toLowerCase() === address.identity;
  const script = document.head.querySelector('script[data-testid="UserProfileSchema-test"]');
  const parsed = parseJson(script?.textContent);
  const person = at(parsed, 'mainEntity') ?? at(parsed, 'author');
  const isNamed = textAt(person, 'additionalName')?.toLowerCase() === address.identity;
  const counts = `a[href$="/${address.identity}/following" i]`;
  // When the test id of the name is gone, the counts' link stands for the header, if the JSON-LD agrees.
  const start = isShown ? name : name || !isNamed ? null : document.querySelector(counts);
  const block = start && blockAround(start, isShown ? counts : `a[href$="/${address.identity}/photo" i]`, 6);
  const header = withBanner(block ?? start?.parentElement ?? null);
  // Nothing can be left over on the first page of a document; there, differences are the platform's own (translated bios).
  const isContradicted =
    header !== null &&
    !context.isFirstLoad &&
    (isNamed ? contradicts(header, name, parsed, person) : repeats(header, parsed, person));
  const isAgreed = isNamed && !isContradicted;
  const column = (block ?? name)?.closest('[data-testid="primaryColumn"]') ?? null;
  return {
    address,
    context,
    language: pageLanguage(document),
    name,
    shown,
    header,
    column,
    timeline: column?.querySelector(`article,${EMPTY_STATE}`) ?? null,
    jsonLd: isAgreed ? parsed : null,
    person: isAgreed ? person : null,
    isContradicted,
    isComplete: block !== null,
  };
}

/**
 * Whether the header still shows another person's name, bio or website than the JSON-LD of this account: the two are drawn by
 * different code, so after an in-app navigation one may be ahead of the other. Only what both show is compared.
 */
function contradicts(header: Element, name: Element | null, jsonLd: unknown, person: unknown): boolean {
  const shownName = nameIn(name);
  if (shownName && letters(shownName) !== letters(textAt(person, 'name') ?? textAt(person, 'givenName')))
    return true;
  const bio = text(header.querySelector('[data-testid="UserDescription"]'), withoutEllipsis);
  const description = textAt(person, 'description');
  if (bio && description !== null && letters(bio) !== letters(description)) return true;
  const website = attribute(header.querySelector('[data-testid="UserUrl"]'), 'href');
  const related = at(jsonLd, 'relatedLink');
  return website !== null && Array.isArray(related) && related[0] !== website;
}

/** The banner's link stands beside the block; the block's parent is taken unless it already holds the timeline. */
function withBanner(block: Element | null): Element | null {
  const outer = block?.parentElement;
  return outer && !outer.querySelector('nav,[data-testid="tweet"]') ? outer : block;
}

/** The last "@handle" among the pieces of text: it stands after the display name, which may hold one too. */
function handleIn(name: Element | null): string | null {
  const handles = textParts(name).map((part) => /^@(\w{1,20})$/.exec(part)?.[1]);
  return handles.findLast((handle) => handle !== undefined) ?? null;
}

export function nameIn(name: Element | null): string | null {
  return text(name?.querySelector('[dir]'));
}

/** Whether the header still holds a short link of the other account the JSON-LD is about; no two profiles share one. */
function repeats(header: Element, jsonLd: unknown, person: unknown): boolean {
  const known = `${textAt(person, 'description') ?? ''} ${textAt(jsonLd, 'relatedLink', 0) ?? ''} `;
  const shown = header.querySelectorAll('[data-testid="UserDescription"] a,[data-testid="UserUrl"]');
  return [...shown].some(
    (link) =>
      /^https:\/\/t\.co\/\w+$/.test(attribute(link, 'href') ?? '') &&
      known.includes(`${attribute(link, 'href')}`),
  );
}

/** Letters and digits only, without addresses: the two differ in spaces, emoji, entities and in how links are written. */
function letters(words: string | null): string {
  return (words ?? '')
    .slice(0, 1000)
    .replace(/https?:\/\/\S+|&(?:amp|lt|gt|quot|#39);/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

export function pageState(page: XPage): PageState | 'notProfile' {
  const { document, isFirstLoad, url } = page.context;
  const empty = page.timeline?.matches(EMPTY_STATE) ? page.timeline : null;
  if (page.isContradicted) return 'loading';
  if (page.header && page.isComplete) {
    const isLocked =
      page.name?.querySelector('[data-testid="icon-lock"]') || wallIn(text(empty), WALLS) === 'private';
    return isLocked ? 'private' : 'profile';
  }
  if (page.shown !== null && !page.header) return 'loading';
  const column = page.column ?? document.querySelector('[data-testid="primaryColumn"]');
  const box = empty ?? column?.querySelector(EMPTY_STATE);
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

/** Without the ellipsis that X draws after a long link's hidden remainder. */
export function withoutEllipsis(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.textContent === '…';
}
