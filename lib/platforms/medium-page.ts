/** What is looked up once on a Medium profile page, and what the page is (`platforms.md` 2.15). */
import type { Address } from '@/lib/addresses/address';
import { mediumAddress } from '@/lib/addresses/medium';
import type { PageState } from '@/lib/model/profile';
import { at, parseJson, textAt } from './json';
import type { PlainPage } from './plain-page';
import type { ReadContext } from './platform';
import { attribute, blockAround, canonical, meta, pageLanguage, pageUrl, text } from './sources';
import { type WallWords, wallIn } from './walls';

export const hooks = {
  /** The page's state and its data, a script each `[P 2021, 2026-01]`. */
  scripts: 'script:not([src])',
  /** The number in the header leads to the list, whose address names the account `[P 2018; C 2022-2026]`. */
  followers: 'a[href*="/followers"]',
  /** The last of each is that of 2018 `[P 2018]`; since then no lasting class names the bio. */
  name: '.pw-author-name,[data-testid="authorName"],.hero-title',
  following: '.buttonSet a[href$="/following"]',
  bio: '.hero-description',
  bioLinks: '.hero-description a[href]',
  /** What only a story has `[C 2022-2026]`. */
  story: '.pw-post-title,[data-testid="storyTitle"]',
  /** Cloudflare stands before the site `[K]`. */
  challenge: 'script[src*="/orchestrate/"],iframe[src*="challenges.cloudflare.com"]',
};
export type Hook = keyof typeof hooks;

/** `data` is the account's `User` object, with its `socialStats` in place and the address of its picture as `picture`. */
export interface MediumPage extends PlainPage {
  context: ReadContext<Hook>;
  /** All objects of the embedded data, by the name under which they refer to each other. */
  all: object;
  /** User name as the page writes it, once it is tied to the address. */
  handle: string | null;
  /** Reference to the account. */
  own: string;
  /** What the server answered, on the first page of a document. */
  status: string | undefined;
}

/** The site speaks English only, in every country. */
const WALLS: WallWords = [
  ['suspended', /under investigation/i],
  ['notFound', /out of nothing, something|deactivated/i],
];

export function look(context: ReadContext<Hook>, address: Address): MediumPage {
  const { document, hooks: hook, url, isFirstLoad } = context;
  const isOwn = (name: string | null | undefined) => name?.toLowerCase() === address.identity;
  const leadsHere = (href: string | null) => {
    const target = pageUrl(href, url);
    return isOwn(target && mediumAddress(target)?.identity);
  };
  const scripts = [...document.querySelectorAll(hook.scripts)].map((script) => script.textContent);
  const state = (name: string) =>
    scripts.find((script) => script.startsWith(`window.__${name}_STATE__`)) ?? '';
  const apollo = state('APOLLO');
  const all = Object(parseJson(apollo.slice(apollo.indexOf('{')))) as object;
  const user = (Object.values(all) as object[]).find(
    (one) => isOwn(textAt(one, 'username')) || isOwn(hostName(one)),
  );
  const stats = at(user, 'socialStats');
  const picture = textAt(user, 'imageId');
  // The head is written anew when the page moves to another account; until then it names the one before.
  const named = meta(document, 'profile:username');
  const hasHead = address.kind === 'host' ? !!named && leadsHere(canonical(document)) : isOwn(named);
  const link = [...document.querySelectorAll(hook.followers)].find((one) =>
    leadsHere(attribute(one, 'href')),
  );
  const header = link ? blockAround(link, hook.name, 6) : null;
  const drawn = header && address.kind === 'handle' ? address.handle : null;
  return {
    address,
    context,
    language: pageLanguage(document),
    header,
    isComplete: false,
    data: user && {
      ...user,
      socialStats: at(all, reference(stats) ?? '') ?? stats,
      picture: picture && `https://miro.medium.com/v2/${picture}`,
    },
    hasHead,
    all,
    handle: textAt(user, 'username') ?? (hasHead ? named : drawn),
    own: `User:${textAt(user, 'id')}`,
    status: isFirstLoad ? /"statusCode":\s*(\d+)/.exec(state('PRELOADED'))?.[1] : undefined,
  };
}

/** The host of an account's own, below medium.com or elsewhere. */
export function hostName(user: unknown): string | null {
  return textAt(user, 'customDomainState', 'live', 'domain');
}

/** Name of the object a value refers to: `{__ref}` since 2020, `{id}` before `[K]`. */
export function reference(value: unknown): string | null {
  return textAt(value, '__ref') ?? textAt(value, 'id');
}

export function pageState({ context, data, status, header, hasHead }: MediumPage): PageState | 'notProfile' {
  const { document, isFirstLoad, hooks: hook } = context;
  if (at(data, 'isSuspended') === true) return 'suspended';
  const isGone = status === '404' || status === '410';
  if (!isGone) {
    const type = isFirstLoad && meta(document, 'og:type');
    if (type && type !== 'profile') return 'notProfile';
    if (header || hasHead) return 'profile';
  }
  if (document.querySelector(hook.challenge)) return 'challenge';
  const words = isFirstLoad && !document.querySelector('article') ? text(document.body) : null;
  return wallIn(words, WALLS) ?? (isGone ? 'notFound' : 'loading');
}
