/** What is looked up once on an X profile page, and what the page is (`platforms.md` 2.1). */
import { type Address, isWord } from '@/lib/addresses/address';
import { xAddress } from '@/lib/addresses/x';
import type { PageState } from '@/lib/model/profile';
import { at, parseJson, textAt } from './json';
import type { PlainPage } from './plain-page';
import type { ReadContext } from './platform';
import { attribute, blockAround, canonical, pageLanguage, pageUrl, text } from './sources';
import { type WallWords, wallIn } from './walls';

/**
 * Named as X names them, where it does: seen on captures of 2023-01, 2025-05, 2025-11 and 2026-02. In `$="/view`, the handle of the
 * account is put before the view (those of `VIEWS`), so that a link to another person's never counts.
 */
export const hooks = {
  schema: 'script[data-testid="UserProfileSchema-test"]',
  name: '[data-testid="UserName"]',
  /** Below the name: the display name stands first. */
  title: '[dir]',
  UserDescription: '[data-testid="UserDescription"]',
  UserUrl: '[data-testid="UserUrl"]',
  UserLocation: '[data-testid="UserLocation"]',
  UserProfessionalCategory: '[data-testid="UserProfessionalCategory"]',
  /** The row of those three `[P 2023-26]`, and what else may stand in it: the first also alone in an element `[P 2025-12]`. */
  items: '[data-testid="UserProfileHeader_Items"]',
  dates:
    '[data-testid="UserJoinDate"],:has(>[data-testid="UserJoinDate"]:only-child),[data-testid="UserBirthdate"]',
  photo: 'a[href$="/photo" i]',
  header_photo: 'a[href$="/header_photo" i]',
  following: 'a[href$="/following" i]',
  /** The second until 2023, and for some accounts still. */
  verified_followers: 'a[href$="/verified_followers" i],a[href$="/followers" i]',
  follow: '[data-testid$="-follow"],[data-testid$="-unfollow"]',
  /** In the place of that button on one's own profile `[C 2023-2026]`. */
  edit: '[data-testid="editProfileButton"],a[href="/settings/profile"]',
  /** Beside the name; the second is `[K]`. */
  verified: '[data-testid="icon-verified"]',
  locked: '[data-testid="icon-lock"]',
  /** Any other drawing beside the name, whatever it is called. */
  drawing: ':is(svg,path):not([data-testid="icon-lock"],[data-testid="icon-lock"] *)',
  column: '[data-testid="primaryColumn"]',
  /** What stands in for posts. */
  notice: '[data-testid="empty_state_header_text"],[data-testid="emptyState"]',
  cell: '[data-testid="cellInnerDiv"]',
  post: '[data-testid="tweet"]',
  /** Above a post that is pinned or reposted. */
  label: '[data-testid="socialContext"]',
  /** Within a link to the post; that of a quoted post is no link `[P 2025-11]`. */
  time: 'time',
  /** The post that a page is about `[P 2026]`; those of a profile's list say 0. */
  detail: '[tabindex="-1"]',
  /** The viewer's own entry, in the side bar before the main part `[P 2025-11]`. */
  viewer: '[data-testid="AppTabBar_Profile_Link"],[data-testid="SideNav_AccountSwitcher_Button"]',
  /** `[K]`, like the next. */
  login: 'input[autocomplete="username"],[data-testid="loginButton"]',
  challenge: 'iframe[src*="arkoselabs"],iframe[src*="/captcha"]',
};
export type Hook = keyof typeof hooks;
/** Those that lead to a view of the account. */
const VIEWS = ['photo', 'header_photo', 'following', 'verified_followers'] as const;

/**
 * The parts of a profile page that speak of the account in the address. `data`: `mainEntity` (until 2023 `author`) of its JSON-LD.
 * `isComplete`: the counts are drawn, with which the header ends.
 */
export interface XPage extends PlainPage {
  context: ReadContext<Hook>;
  /** The drawn name and the "@handle" written in it, whoever it is. */
  name: Element | null;
  shown: string | null;
  bio: Element | null;
  /** Links in the bio. */
  inBio: Element[];
  website: Element | null;
  column: Element | null;
  /** First post drawn, or the box that stands in for posts. */
  timeline: Element | null;
  /** The whole JSON-LD, whoever it is about. */
  jsonLd: unknown;
}

/** Text by which the state is named; `[K]` in `platforms.md`, so only after every language-free sign. */
const WALLS: WallWords = [
  ['suspended', /account (?:is )?suspended|compte (?:est )?suspendu/i],
  ['notFound', /doesn't exist|n'existe pas/i],
  [
    'restricted',
    /temporarily restricted|temporairement restreint|blocked you|vous a bloqué|withheld|retenu/i,
  ],
  ['private', /posts (?:are|sont) prot/i],
];

/** Few lookups, because each costs more than reading what it finds; only the first goes across the document. */
export function look(given: ReadContext<Hook>, address: Address): XPage {
  const { document } = given;
  const own = address.identity;
  const hook: typeof hooks = { ...given.hooks };
  for (const id of VIEWS) hook[id] = hook[id].replaceAll('$="/', `$="/${own}/`);
  const name = document.querySelector(hook.name);
  const shown = name && handleIn(name);
  const isShown = shown?.toLowerCase() === own;
  const jsonLd = parseJson(document.head.querySelector(hook.schema)?.textContent);
  const person = at(jsonLd, 'mainEntity') ?? at(jsonLd, 'author');
  const data = textAt(person, 'additionalName')?.toLowerCase() === own ? person : null;
  // When the test id of the name is gone, the counts' link stands for the header, if the JSON-LD agrees.
  const start = isShown ? name : name || !data ? null : document.querySelector(hook.following);
  const block = start && blockAround(start.parentElement ?? start, isShown ? hook.following : hook.photo, 5);
  const header = withBanner(block ?? start?.parentElement ?? null);
  const part = (selector: string) => header?.querySelector(selector) ?? null;
  const bio = part(hook.UserDescription);
  const column = header?.closest(hook.column) ?? null;
  return {
    address,
    context: { ...given, hooks: hook },
    language: pageLanguage(document),
    name,
    shown,
    header,
    bio,
    inBio: [...(bio?.querySelectorAll('a,[href]') ?? [])],
    website: part(hook.UserUrl),
    column,
    timeline: column && (column.getElementsByTagName('article')[0] ?? column.querySelector(hook.notice)),
    jsonLd,
    data,
    hasHead: false,
    isComplete: block !== null,
  };
}

/** The banner's link stands beside the block; the block's parent is taken unless it already holds tabs or posts. */
function withBanner(block: Element | null): Element | null {
  const outer = block?.parentElement;
  const holds = (tag: string) => outer && outer.getElementsByTagName(tag).length > 0;
  return outer && !holds('nav') && !holds('article') ? outer : block;
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

/** The display name; where the first text beside it is the handle, it was not found. */
export function nameIn({ name, shown, context }: XPage): string | null {
  const words = text(name?.querySelector(context.hooks.title));
  return words === `@${String(shown)}` ? null : words;
}

/** Whether an icon stands beside the name. Counted, not taken: the first drawing taken from a page costs as much as ten lookups. */
export function hasIcon({ name, context }: XPage, hook: Hook): boolean {
  return name !== null && name.querySelectorAll(context.hooks[hook]).length > 0;
}

/**
 * After an in-app navigation, whether the header still shows another person's name, bio or website than the JSON-LD of this account:
 * the two are drawn by different code, so one may be ahead of the other. Only what both show is compared. On the first page of a
 * document nothing can be left over; there, differences are the platform's own (translated bios).
 */
function isContradicted(page: XPage): boolean {
  const { header, website, jsonLd, data, context } = page;
  if (!header || !data || context.isFirstLoad) return false;
  const pairs = [
    [nameIn(page), said(data, 'name') ?? said(data, 'givenName')],
    [bioIn(page), said(data, 'description')],
  ];
  const related = at(jsonLd, 'relatedLink');
  return (
    pairs.some(([drawn, known]) => drawn && known != null && letters(drawn) !== letters(known)) ||
    (website !== null && Array.isArray(related) && related[0] !== attribute(website, 'href'))
  );
}

/**
 * After an in-app navigation, whether the header holds a short link of the other account the JSON-LD still is about: perhaps a
 * left-over. Two profiles seldom share one.
 */
export function isRepeated({ jsonLd, data, inBio, website, context }: XPage): boolean {
  const known = data || context.isFirstLoad ? '' : JSON.stringify(jsonLd);
  return [...inBio, website].some((link) => {
    const href = attribute(link, 'href') ?? '';
    return href.startsWith('https://t.co/') && known.includes(href);
  });
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A text of the JSON-LD, where these characters may be written as in HTML `[K]`. */
export function said(person: unknown, ...path: string[]): string | null {
  const words = textAt(person, ...path);
  if (!words?.includes('&')) return words;
  return words.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** Letters and digits only, without addresses: the two differ in spaces, emoji and in how links are written. */
function letters(words: string): string {
  return words
    .slice(0, 1000)
    .replace(/https?:\/\/\S+/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The address a link shows. X hides its start and the remainder of a long one, and ends that one with an ellipsis. */
export function shownAddress(link: Element): string {
  const words = link.textContent.trim();
  return words.endsWith('…') ? words.slice(0, -1) : words;
}

/** The bio as it reads, with whole addresses; `null` when there is none. */
export function bioIn({ bio, inBio }: XPage): string | null {
  let words = text(bio) ?? '';
  for (const link of inBio) {
    const shown = shownAddress(link);
    words = words.replace(`${shown}…`, () => shown);
  }
  return words || null;
}

export function pageState(page: XPage): PageState | 'notProfile' {
  const { header, timeline, context } = page;
  const { document, isFirstLoad, url, hooks: hook } = context;
  if (isContradicted(page)) return 'loading';
  const hasPosts = timeline?.localName === 'article';
  if (header && page.isComplete) {
    const wall = hasPosts ? null : wallIn(text(timeline), WALLS);
    if (wall === 'restricted') return wall;
    return wall === 'private' || hasIcon(page, 'locked') ? 'private' : 'profile';
  }
  if (page.shown !== null && !header) return 'loading';
  const column = page.column ?? document.querySelector(hook.column);
  const box = hasPosts ? null : (timeline ?? column?.querySelector(hook.notice));
  if (box) return wallIn(text(box), WALLS) ?? 'unknownLayout';
  if (header) return 'profile';
  const named = isFirstLoad ? pageUrl(canonical(document), url) : null;
  if (named && xAddress(named) === null) return 'notProfile';
  if (column?.querySelector(hook.post)) return 'unknownLayout';
  if (!column && document.querySelector(hook.login)) return 'loginWall';
  return document.querySelector(hook.challenge) ? 'challenge' : 'loading';
}
