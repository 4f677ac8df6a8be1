/** What is looked up once on a Reddit page, in its two layouts, and what the page is (`platforms.md` 2.10). */
import type { Address } from '@/lib/addresses/address';
import { redditAddress } from '@/lib/addresses/reddit';
import type { PageState } from '@/lib/model/profile';
import { at, parseJson, textAt } from './json';
import type { PlainPage } from './plain-page';
import type { Answer, ReadContext } from './platform';
import { attribute, canonical, instant, pageLanguage, pageUrl, text, textParts } from './sources';
import { type WallWords, wallIn } from './walls';

export const hooks = {
  /** Old layout: box of the account beside the list, its name first `[P 2024-10; C reddit 2017]`; `.redditname` for communities only. */
  box: '.side .titlebox',
  boxCommunity: '.redditname',
  /** Current layout: the community's values are attributes of its header `[P 2026-07]`. */
  community: 'shreddit-subreddit-header',
  /** Current layout, people: the column beside the list `[C 2026]`, and their tabs. */
  person: '#right-sidebar-contents',
  tab: 'main a[href*="/submitted"]',
  /** Current layout: who the page is about, as JSON in `data` `[C 2024]`; the element itself `[P 2025-07]`. */
  data: 'reddit-page-data',
  title: '[data-testid="profile-display-name"]',
  description: '[data-testid="profile-description"]',
  /** `[P 2024-10]`, of people `[C 2024 to 2026]`, of communities beside a drawing `[P 2026-07]`. */
  joined: '.age time,time[data-testid="cake-day"],:has(>[icon-name=cake])+[slot] [ts]',
  subscribers: '.subscribers',
  /** Text of the community beside the list, and the number of the community in it `[P 2024-10]`. */
  about: '.titlebox .md a[href]',
  thing: 'input[name="thing_id"]',
  /** Posts and comments of the list, no advertisement `[P 2024-10; C 2026]`. */
  posts: '#siteTable > .thing:is([data-promoted="false"],[data-type="comment"]),main shreddit-post',
  /** Old layout, the viewer's own name `[C reddit 2017]`. */
  viewer: '#header-bottom-right .user a',
  /** A post is drawn, not a list `[P 2025-04; C 2026]`. */
  post: 'body.comments-page,shreddit-app[routename*="post_page"]',
  /** Old layout: page in place of the account; its drawing names the reason `[C reddit 2017]`. */
  wall: '.interstitial-image',
  /** Refusal of the network: no other page links that form `[P 2026]`; a test of the browser `[C 2026]`. */
  block: 'a[href*="ticket_form_id="],input[name="js_challenge"]',
  main: 'main,#classy-error',
};

export type Hook = keyof typeof hooks;

/** `data`: the account in the page's JSON. Only an attribute that is there is ever called empty. */
export interface RedditPage extends PlainPage {
  isPerson: boolean;
  /** Name that the page gives to its account, whoever that is. */
  shown: string | null;
}

/** No such page of the current layout was seen: `[K]`, English and French. */
const WORDS: WallWords = [
  ['suspended', /has been (?:banned|suspended)|a été (?:banni|suspendu)/i],
  ['restricted', /private community|communauté privée/i],
  ['notFound', /nobody on reddit|not found|introuvable/i],
];

/**
 * In the old layout the box says its name; in the current one, the header of a community does, while of a person the JSON or the
 * tabs do. After an in-app navigation the column beside them must name the same person.
 */
export function look(context: ReadContext<Hook>, address: Address): RedditPage {
  const { document, hooks: by, url, isFirstLoad } = context;
  const isPerson = address.kind === 'user';
  const box = document.querySelector(by.box);
  // The column is left out on narrow screens.
  const column = isPerson ? (document.querySelector(by.person) ?? document.querySelector(by.main)) : null;
  const block = box ?? column ?? document.querySelector(by.community);
  const json = parseJson(attribute(document.querySelector(by.data), 'data'));
  const data = at(json, isPerson ? 'profile' : 'subreddit');
  const named = textAt(data, 'name')?.replace(/^u_/, '') ?? null;
  const link = isPerson && !box ? pageUrl(attribute(document.querySelector(by.tab), 'href'), url) : null;
  const owner = (link && redditAddress(link)?.handle.replace(/^r\//, '')) ?? null;
  const drawn = box
    ? (textParts(box.querySelector('h1'))[0] ?? null)
    : (attribute(block, 'name') ?? text(block?.querySelector(by.title)));
  const own = isFirstLoad || named ? null : drawn;
  const known = (isPerson && !box ? [named, owner, own] : [drawn, named]).filter((name) => name !== null);
  const isShown =
    known.length > 0 &&
    known.every((name) => address.identity.endsWith(`/${name.toLowerCase()}`)) &&
    // A person and a community may share a name.
    (!box || (box.querySelector(by.boxCommunity) === null) === isPerson);
  const head = pageUrl(canonical(document), url);
  return {
    address,
    context,
    language: pageLanguage(document),
    header: isShown ? block : null,
    isComplete: isShown && !!(isPerson ? block?.querySelector(by.joined) : block),
    data: isShown ? data : null,
    hasHead: head !== null && redditAddress(head)?.key === address.key,
    isPerson,
    shown: known[0] ?? null,
  };
}

export function pageState({ header, shown, context }: RedditPage): PageState | 'notProfile' {
  const { document, hooks: by, url, isFirstLoad } = context;
  if (header) return 'profile';
  const query = (hook: Hook) => document.querySelector(by[hook] ?? '');
  const wall = attribute(query('wall'), 'src');
  if (wall)
    return wall.includes('banned') ? 'suspended' : wall.includes('deleted') ? 'notFound' : 'restricted';
  // Somebody's post may hold such links and words.
  const isBare = !shown && !query('posts');
  if (isBare && query('block')) return 'challenge';
  const named = isFirstLoad ? pageUrl(canonical(document), url) : null;
  if (named && !redditAddress(named)) return 'notProfile';
  return (isBare && wallIn(text(query('main')), WORDS)) || 'loading';
}

/** Seconds, in UTC; the site writes milliseconds, or an instant with a zone that not every browser knows. */
export function utc(words: string | null): string | null {
  const iso = words && /^\d{13}$/.test(words) ? new Date(Number(words)).toISOString() : words;
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)[.\d]*(?:Z|\+00:?00)$/.exec(iso ?? '')?.[1];
  return instant(found ? `${found}Z` : null);
}

/**
 * Newest of the first thirty items of the list that are the account's (of a community: stand in it). The
 * order is the viewer's choice: "at least".
 */
export function lastPost({ header, context, address, isPerson }: RedditPage): Answer<string> {
  let newest = '';
  const all = header ? context.document.querySelectorAll(context.hooks['posts'] ?? '') : [];
  for (const item of [...all].slice(0, 30)) {
    const names = isPerson ? ['data-author', 'author'] : ['data-subreddit', 'subreddit-name'];
    const name = names.map((key) => attribute(item, key)).find((value) => value !== null);
    const time =
      attribute(item, 'data-timestamp') ??
      attribute(item, 'created-timestamp') ??
      attribute(item.querySelector('time'), 'datetime');
    const date = utc(time) ?? '';
    const isOwn = address.identity.endsWith(`/${name?.toLowerCase()}`);
    if (isOwn && date > newest) newest = date;
  }
  return newest === '' ? null : { value: newest, qualifier: 'atLeast' };
}
