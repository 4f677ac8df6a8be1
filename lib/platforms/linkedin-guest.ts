/** The signed-out pages of LinkedIn: head, top card and "about us" (`[P 2024-10]`; people `[P 2026-01]`, read and not kept). */
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { at, countAt, textAt } from './json';
import type { LinkedinPage } from './linkedin-page';
import { type Answer, EMPTY, partial } from './platform';
import { attribute, pageUrl, profileLink, text, textParts } from './sources';

/** An element of the signed-out header, `null` in every other layout. */
export function part({ layout, card }: LinkedinPage, selector: string): Element | null {
  return layout === 'guest' ? (card?.querySelector(selector) ?? null) : null;
}

/** A row of "about us"; the rows of empty facts are not drawn. */
export function fact({ about }: LinkedinPage, name: string): Element | null {
  return about?.querySelector(`[data-test-id="about-us__${name}"]`) ?? null;
}

/** The facts of "about us" are drawn to the rows that every page has, which stand below the description and the website. */
export function hasFacts({ layout, about }: LinkedinPage): boolean {
  return layout === 'guest' && !!about?.querySelector('[data-test-id="about-us__industry"]');
}

/** Description of a page; of a person signed out, the first lines with "see more" behind them. */
export function description(page: LinkedinPage): Answer<string> {
  if (page.layout !== 'guest') return null;
  if (page.address.kind !== 'in') return text(fact(page, 'description')) || null;
  const words = text(page.about?.querySelector('p'));
  if (!words) return null;
  return /…$|\.\.\.$/.test(words) || page.about?.querySelector('button') ? partial(words) : words;
}

/** The same in the structured data, unless it was escaped twice (`[P 2025]`: "We&amp;#39;re"). */
export function structuredDescription({ jsonLd, address }: LinkedinPage): string | null {
  const words = address.kind === 'in' ? null : textAt(jsonLd, 'description');
  return words && !/&(?:#\d+|\w+);/.test(words) ? words : null;
}

export function withoutDescription(page: LinkedinPage): Answer<never> {
  const isThere = page.about?.querySelector('p:not(dl p)') || textAt(page.jsonLd, 'description');
  return hasFacts(page) && !isThere ? EMPTY : null;
}

/** "London, London · 5,750 followers": either may be missing. A person's line goes on with connections and contact details. */
function subline(page: LinkedinPage): string[] {
  return textParts(part(page, '.top-card-layout__first-subline'));
}

export function place(page: LinkedinPage): string | null {
  const [first = ''] = subline(page);
  return /\d/.test(first) ? null : first;
}

/** Of a person, the number is told from that of the connections by its word, in English and French. */
export const FOLLOWERS = /^\d[\d.,'’\s]*(?:(?:[kmb]|md)\s+)?(?:d['’]\s?)?(?:followers?|abonn)/i;

export function followers(page: LinkedinPage): Answer<number> {
  const parts = subline(page).slice(0, 6);
  if (page.address.kind === 'in')
    return count(
      parts.find((one) => FOLLOWERS.test(one)),
      page.language,
    );
  return parts.length > 2
    ? null
    : count(
        parts.findLast((one) => /\d/.test(one)),
        page.language,
      );
}

/** `interactionStatistic` of a person (`[K]`), taken only when it says that it counts followers. */
export function structuredFollowers({ jsonLd }: LinkedinPage): number | null {
  const statistic = at(jsonLd, 'interactionStatistic');
  const isFollows = textAt(statistic, 'interactionType')?.endsWith('/FollowAction');
  return isFollows ? countAt(statistic, 'userInteractionCount') : null;
}

export function website(page: LinkedinPage): ProfileLink | null {
  const anchor =
    fact(page, 'website')?.querySelector('a[href]') ??
    part(page, 'a[href*="public_profile_topcard-website"]');
  return external(anchor, page, 'website');
}

/** A link that leads out of the site, unwrapped. */
export function external(
  anchor: Element | null | undefined,
  { context }: LinkedinPage,
  slot: ProfileLink['slot'],
): ProfileLink | null {
  const href = pageUrl(attribute(anchor, 'href'), context.url)?.href;
  const link = profileLink(href, text(anchor), slot);
  return link && !/(?:^|\.)linkedin\.com$/i.test(new URL(link.url).hostname) ? link : null;
}

/** A picture of the account's own; the platform's stand-ins come from another host. */
export function image(url: string | null): string | null {
  return url && /^https:\/\/media[\w-]*\.licdn\.com\//.test(url) ? url : null;
}

export function picture(page: LinkedinPage): string | null {
  const drawn = part(page, '.top-card-layout__entity-image');
  return image(attribute(drawn, 'data-delayed-url') ?? attribute(drawn, 'src'));
}

export function cover(page: LinkedinPage): Answer<string> {
  const src = attribute(part(page, '.cover-img__image'), 'src');
  return image(src) ?? (src?.startsWith('https://static.licdn.com/') ? EMPTY : null);
}
