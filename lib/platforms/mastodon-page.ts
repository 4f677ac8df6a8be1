/** What is looked up once on a Mastodon profile page, and what the page is (`platforms.md` 2.7). */
import type { Address } from '@/lib/addresses/address';
import { mastodonAddress } from '@/lib/addresses/mastodon';
import type { PageState } from '@/lib/model/profile';
import type { PlainPage } from './plain-page';
import type { ReadContext } from './platform';
import { attribute, blockAround, meta, pageLanguage, pageUrl, text } from './sources';
import { type WallWords, wallIn } from './walls';

/**
 * No saved page was to be had: every hook stands in Mastodon's own code, or in that of glitch-soc, which many servers run. Classes are
 * those of 3.x (pages of the server), 4.0 to 4.5 and 4.6 without the new design; the new design (2026) has no lasting class and is
 * read by its structure.
 */
export const hooks = {
  /** Only Mastodon, and what is built on it, has these: the place of its web application, the server's page of 2018 to 2022. */
  proof: '#mastodon[data-props],.public-account-header',
  /** Data of the viewer. */
  state: 'script#initial-state',
  /** The server's page for what is not there. */
  errorPage: 'body.error .dialog__illustration',
  /** The application's own. */
  errorColumn: '.error-column',
  limited: '.limited-account-hint',
  empty: '.empty-column-indicator',
  column: '.column,[role="region"],.container',
  followers: 'a[href$="/followers"]',
  following: 'a[href$="/following"]',
  /** What people write, where any link may stand. */
  written: 'dd,article,.status,.translate,.account__header__content',
  /** A link in the older designs, below the header on glitch-soc (until 2026), the third count in the new one. */
  posts:
    ':is(.account__header__extra__links,.counter:first-child) > a[title]:first-child:not([href*="/follow"]),.account__action-bar-links > a:first-child,li[title]:nth-child(3) > strong',
  name: 'h1',
  /** Without the bio, the counts are missing too; the handle is still there. */
  classicHandle: '.account__header__tabs__name small',
  handle: 'small,h1 ~ p,button[aria-expanded]',
  /** Not drawn for suspended and hidden accounts. */
  cover: 'img.parallax',
  avatar: '.account__avatar img,a.avatar img',
  bio: '.account__header__content,div.translate:has(> p)',
  /** What the header says beside a bio, which has no such parts. */
  beside: 'button,h1,small,dl,ul,label,textarea,.account__header__joined,.account__section-headline',
  anchors: 'a[href]',
  links: 'dd a[href],.account__header__content a[href],div.translate > p a[href]',
  /** Since 4.4; before, only in words, in the first row, which alone has no title; on glitch-soc, below the bio. */
  joined: 'time[datetime]',
  joinedWords: '.account__header__fields dl:first-child > dd:not([title]),.account__header__joined',
  postTime: 'a time[datetime]',
  /** A post's author, under the number the account has on this server (since 4.3). */
  author: 'a[data-hover-card-account]',
  article: 'article',
};
export type Hook = keyof typeof hooks;

/** The parts that speak of the account in the address; each is `null` when it is missing or speaks of another. */
export interface MastodonPage extends PlainPage {
  context: ReadContext<Hook>;
  /** The column with header and posts. */
  column: Element | null;
  /** The account is this server's own; of others, it may not know all posts. */
  isLocal: boolean;
  isMastodon: boolean;
}

const WALLS: WallWords = [
  ['suspended', /account suspended|compte suspendu/i],
  ['restricted', /hidden by the moderators|masqué par/i],
];

/** "@user@domain" as an element of the header writes it; a button in it, or what became of it, repeats the domain. */
export function handleIn(part: Element | null): string | null {
  const words = text(part, ({ localName }) => localName === 'button');
  return /^@([\w.-]{1,100}@([\w.-]{1,100}?))\2?(?![\w.-])/.exec(words ?? '')?.[1] ?? null;
}

/** Whether an address of the page is of this account. */
export function isOwn(target: URL | null, { key }: Address): boolean {
  return target !== null && mastodonAddress(target)?.key === key;
}

/** Where the header is entered: the link to the followers, or, where it is not drawn, the handle. */
function startOf({ document, hooks: hook, url }: ReadContext<Hook>, address: Address): Element | null {
  const links = [...document.querySelectorAll(hook.followers)].slice(0, 20);
  const shown = document.querySelector(hook.classicHandle);
  const own = links.find(
    (link) => isOwn(pageUrl(attribute(link, 'href'), url), address) && !link.closest(hook.written),
  );
  return own ?? (handleIn(shown)?.toLowerCase() === address.identity ? shown : null);
}

export function look(context: ReadContext<Hook>, address: Address): MastodonPage {
  const { document, hooks: hook, url } = context;
  const start = startOf(context, address);
  const whole = start && blockAround(start, hook.cover, 8);
  const named = pageUrl(meta(document, 'og:url'), url);
  return {
    address,
    context,
    language: pageLanguage(document),
    header: whole ?? (start && blockAround(start, hook.name, 8)),
    isComplete: !!whole,
    data: null,
    hasHead: meta(document, 'og:type') === 'profile' && isOwn(named, address),
    column: start?.closest(hook.column) ?? null,
    isLocal: address.identity.endsWith(`@${url.hostname.replace(/^www\./, '')}`),
    isMastodon: document.querySelector(hook.proof) !== null,
  };
}

export function pageState({
  context,
  header,
  isComplete,
  hasHead,
  isMastodon,
}: MastodonPage): PageState | 'notProfile' {
  const { document, hooks: hook, isFirstLoad } = context;
  if (!isMastodon) return document.querySelector(hook.errorPage) ? 'notFound' : 'notProfile';
  if (isComplete) return 'profile';
  if (header) {
    if (document.querySelector(hook.limited)) return 'restricted';
    return wallIn(text(document.querySelector(hook.empty)), WALLS) ?? 'unknownLayout';
  }
  if (text(document.querySelector(hook.errorColumn))?.includes('404')) return 'notFound';
  if (hasHead) return 'profile';
  return isFirstLoad && meta(document, 'og:type') === 'article' ? 'notProfile' : 'loading';
}
