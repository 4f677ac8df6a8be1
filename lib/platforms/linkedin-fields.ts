/** Fields of a LinkedIn page that a selector alone cannot say. Of people: only what stands in the header, and the description. */
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { at, countAt, textAt } from './json';
import { all, type LinkedinPage, parse } from './linkedin-page';
import { find } from './plain-page';
import { type Answer, COLLAPSED, EMPTY, partial, type Source } from './platform';
import { attribute, meta, pageUrl, profileLink, text, textParts } from './sources';

/** A text of the structured data, of organizations only: a person's name is cut there, and `sameAs` is the profile itself. */
function structured({ data, isPerson }: LinkedinPage, key: string): string | null {
  const words = isPerson ? null : textAt(data, key);
  // Some pages escape it twice (`[P 2025]`: "We&amp;#39;re").
  return words && !/&(?:#\d+|\w+);/.test(words) ? words : null;
}

export function organization(key: string): Source<LinkedinPage, string> {
  return { via: 'jsonLd', read: (page) => structured(page, key) };
}

/**
 * "About us" is drawn to its end without the part, and the structured data has none. Signed in, the facts of an organization
 * are on its "about" tab, and a person's websites (`ofPeople`) with their contact details.
 */
export function without(part: string, key: string, ofPeople: boolean): Source<LinkedinPage, never> {
  return {
    via: 'dom:about',
    read(page): Answer<never> {
      const { about, header, isComplete, isGuest, isPerson, context } = page;
      if (isComplete) return about?.querySelector(part) || textAt(page.data, key) ? null : EMPTY;
      const isBehind =
        header && !isGuest && (isPerson ? ofPeople : !about?.querySelector(context.hooks.facts));
      return isBehind ? COLLAPSED : null;
    },
  };
}

/** The description. Signed out, a person's is cut, with "see more" behind it. */
export function description({ about, context, isGuest }: LinkedinPage): Answer<string> {
  const box = about?.querySelector(context.hooks.bio);
  const words = text(box, (part) => part.matches(context.hooks.more));
  const isCut = /(?:…|\.\.\.)$/.test(words ?? '') || (isGuest ? about : box)?.querySelector('button');
  return words && isCut ? partial(words) : words;
}

/** Only the website leads out of the site among an organization's facts; people may have one link of their header. */
function site(page: LinkedinPage): ProfileLink | null {
  const { header, about, isPerson, context } = page;
  for (const anchor of isPerson ? all(header, context.hooks.links) : all(about, context.hooks.site)) {
    const href = pageUrl(attribute(anchor, 'href'), context.url)?.href;
    const link = profileLink(href, text(anchor), 'website');
    if (link && !/^https?:\/\/(?:[\w.-]+\.)?linkedin\.com\b/i.test(link.url)) return link;
  }
  return null;
}

export function website(page: LinkedinPage): string | null {
  return site(page)?.url ?? null;
}

/** Signed out, the website of an organization is its only link. */
export function links(page: LinkedinPage): Answer<ProfileLink[]> {
  const link = site(page) ?? profileLink(structured(page, 'sameAs'), null, 'website');
  return link && (page.isComplete ? [link] : partial([link]));
}

/** The address of a picture of the account's own, also inside a style; the platform's stand-ins come from another host. */
export function image(words: string | null): string | null {
  return /^(?:[^(]*url\(["']?)?(https:\/\/media[\w-]*\.licdn\.com\/[^"')]+)/.exec(words ?? '')?.[1] ?? null;
}

export function picture(hook: 'picture' | 'cover'): Source<LinkedinPage, string> {
  return {
    via: `dom:${hook}`,
    read(page): Answer<string> {
      const drawn = find(page, hook);
      const places = ['data-delayed-url', 'src', 'style'].map((name) => attribute(drawn, name));
      const isStandIn = hook === 'cover' && places[1]?.startsWith('https://static.licdn.com/');
      return places.map(image).find(Boolean) ?? (page.isGuest && isStandIn ? EMPTY : null);
    },
  };
}

/** The shield beside the name. In the own-account view the place also offers to get one, so it is not read there. */
export function badges(page: LinkedinPage): Answer<string[]> {
  const row = page.isGuest ? null : page.heading?.parentElement;
  if (!row || find(page, 'own')) return null;
  if (row.querySelector(page.context.hooks.verified)) return ['verified'];
  // Nothing at all beside the name, in a header that is drawn to the link at its end.
  const isAlone = row.getElementsByTagName('*').length === 1;
  return isAlone && page.isPerson && page.id && find(page, 'contact') ? EMPTY : null;
}

/** "London, London · 5,750 followers" signed out: either may be missing. Of a person, contact details and dialogs follow. */
function subline(page: LinkedinPage): string[] {
  return textParts(find(page, 'subline')).slice(0, 3);
}

/** Of a person, the structured data has the place as it is drawn (`[P 2026-01]`); of an organization, a postal address. */
export function structuredPlace({ data, isPerson }: LinkedinPage): string | null {
  return isPerson ? textAt(data, 'address', 'addressLocality') : null;
}

/** A place has letters and, told apart from counts in any language, no digits. Signed out, a person's line may begin with a control. */
export function place(page: LinkedinPage): string | null {
  if (page.isPerson && page.isGuest) return null;
  const shown = all(page.header, page.context.hooks.place).map((one) => text(one) ?? '');
  const found = [subline(page)[0] ?? '', ...shown].filter(
    (words) => !/\d/.test(words) && (/[a-z]/i.test(words) || /\p{L}/u.test(words)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The whole words, so that no sentence about followers counts; told from connections and staff by the word. */
const FOLLOWERS = /^\d[\d.,'’ ]*(?:[kmb]|md|mil)? ?(?:d['’])?(?:follower|abonné|seguidor)\S*$/i;

/** "17,457 followers". Signed out, an organization has no other number there, whatever the language. */
export function followers(page: LinkedinPage): Answer<number> {
  const parts = subline(page);
  const headline = text(find(page, 'category'));
  const places = page.isGuest ? [] : [...page.activity, ...all(page.header, page.context.hooks.counts, 60)];
  const shown = [...parts, ...places.map((one) => text(one) ?? '')];
  const found = shown.find((one) => one !== headline && FOLLOWERS.test(one.replace(/\s+/g, ' ')));
  const isOnly = page.isGuest && !page.isPerson && parts.length < 3;
  return count(found ?? (isOnly ? parts.findLast((one) => /\d/.test(one)) : null), page.language);
}

/** "Name | 210 followers on LinkedIn. …" of an organization, whose header may have no such line (`[P 2025-05]`). */
export function headFollowers({
  heading,
  isGuest,
  isPerson,
  context,
  language,
}: LinkedinPage): Answer<number> {
  const start = `${text(heading)} | `;
  const words = (isGuest && !isPerson && meta(context.document, 'description')) || '';
  const [, shown = ''] =
    (words.startsWith(start) && /^(.{3,40}?) \S+ LinkedIn\b/.exec(words.slice(start.length))) || [];
  return FOLLOWERS.test(shown) ? count(shown, language) : null;
}

/** `interactionStatistic` of a person (`[P 2026-01]`), taken only when it says that it counts followers. */
export function structuredFollowers({ data }: LinkedinPage): number | null {
  const statistic = at(data, 'interactionStatistic');
  const isFollows = textAt(statistic, 'interactionType')?.endsWith('/FollowAction');
  return isFollows ? countAt(statistic, 'userInteractionCount') : null;
}

/** Date of the newest visible post, from its id. The lists promise no order and pinned posts stand first: "at least". Not of people. */
export function lastPost({ isPerson, header, main, keys, context }: LinkedinPage): Answer<string> {
  if (!header || isPerson) return null;
  const { hooks } = context;
  let newest = 0n;
  for (const post of all(main, hooks.posts)) {
    const urn = attribute(post, 'data-activity-urn') ?? attribute(post, 'data-urn');
    const id = BigInt(/^urn:li:activity:(\d{18,20})$/.exec(urn ?? '')?.[1] ?? 0);
    const author = parse(attribute(post.querySelector(hooks.author), 'href'), context);
    if (id > newest && keys.has(author?.key ?? '') && !post.querySelector(hooks.repost)) newest = id;
  }
  const time = Number(newest >> 22n);
  return time > 0 ? { value: new Date(time).toISOString(), qualifier: 'atLeast' } : null;
}
