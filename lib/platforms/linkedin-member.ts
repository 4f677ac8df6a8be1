/**
 * The signed-in pages of LinkedIn. Organizations to 2025 as seen in a captured header `[P 2025]`, their "about" tab `[C]`, the page of
 * 2026 `[I OpenCLI#2392]`: name only. People of 2026 `[P 2026-04]`, to 2025 `[P 2024]` (own view) and `[C]`.
 */
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { external, FOLLOWERS, image } from './linkedin-guest';
import { CARDS, type LinkedinPage, parse } from './linkedin-page';
import { type Answer, COLLAPSED, EMPTY, partial } from './platform';
import { attribute, text, textParts } from './sources';

/** Texts of the facts under a page's name, without those that are links (the number of employees). */
function facts({ layout, card }: LinkedinPage): Element[] {
  const list = layout === 'org' ? card?.querySelector('.org-top-card-summary-info-list') : null;
  return [...(list?.querySelectorAll('div.org-top-card-summary-info-list__info-item') ?? [])].slice(0, 6);
}

/** The industry is a child of the list; place and followers stand one level deeper. */
export function industry(page: LinkedinPage): string | null {
  return (
    text(facts(page).find((one) => one.parentElement?.matches('.org-top-card-summary-info-list'))) || null
  );
}

function pagePlace(page: LinkedinPage): string | null {
  const deeper = facts(page).filter((one) => one.parentElement?.matches('.inline-block'));
  const words = deeper.map((one) => text(one) ?? '').filter((one) => one !== '' && !/\d/.test(one));
  return words.length === 1 ? (words[0] ?? null) : null;
}

/** Below a person's name, in this order: headline, employer or school, a row with the place and the link to contact details. */
function rows({ layout, card, heading }: LinkedinPage) {
  const contact = layout === 'person' ? card?.querySelector('a[href*="/overlay/contact-info"]') : null;
  const row = contact?.closest('p')?.parentElement ?? null;
  const block = row?.parentElement ?? null;
  return { row, block: block?.contains(heading) ? block : null };
}

function paragraph(parent: Element | null, contact: boolean): string | null {
  const found = [...(parent?.children ?? [])].find((child) => child.localName === 'p');
  return found && !(contact && found.querySelector('a')) ? text(found) || null : null;
}

function ember({ layout, card }: LinkedinPage, selector: string): string | null {
  return layout === 'person' ? text(card?.querySelector(selector)) || null : null;
}

export function headline(page: LinkedinPage): string | null {
  return paragraph(rows(page).block, false) ?? ember(page, '.text-body-medium.break-words');
}

export function place(page: LinkedinPage): string | null {
  if (page.layout === 'org') return pagePlace(page);
  return paragraph(rows(page).row, true) ?? ember(page, '.text-body-small.inline.break-words');
}

/** "17,457 followers": told from connections and employees by the word, in English and French. */
export function followers(page: LinkedinPage): Answer<number> {
  const { layout, card, main, address, id, language } = page;
  if (layout === 'guest' || !card) return null;
  const owners = [address.handle, encodeURIComponent(address.handle), id ?? ''];
  const keys = owners.map((owner) => `[componentkey="${CARDS}${owner}Activity" i]`);
  const activity = layout === 'person' ? main?.querySelector(keys.join()) : null;
  const rest = layout === 'person' ? [...card.querySelectorAll('p,li')].slice(0, 30) : facts(page);
  const places = [...[...(activity?.querySelectorAll('p') ?? [])].slice(0, 3), ...rest];
  const words = places.map((one) => text(one)?.replace(/\s+/g, ' ') ?? '');
  return count(
    words.find((one) => FOLLOWERS.test(one)),
    language,
  );
}

/** The "about" tab of a page; on the other tabs the description and the website are behind it. */
export function description({ layout, card, about }: LinkedinPage): Answer<string> {
  if (!card || layout === 'guest') return null;
  if (layout === 'org') {
    if (!about?.querySelector('dl')) return COLLAPSED;
    return text([...about.children].find((child) => child.localName === 'p')) || null;
  }
  const box = about?.querySelector('[data-testid="expandable-text-box"]');
  const words = text(box, (part) => part.localName === 'button');
  return words && box?.querySelector('button') ? partial(words) : words;
}

/** Of the facts on the "about" tab only the website leads out of the site. People keep theirs with the contact details. */
export function website(page: LinkedinPage): ProfileLink | null {
  const { layout, card, about } = page;
  if (layout === 'guest') return null;
  const from =
    layout === 'org'
      ? about?.querySelectorAll('dd a[href]')
      : card?.querySelectorAll('a[href*="/safety/go"]');
  const found = [...(from ?? [])].slice(0, 10).map((anchor) => external(anchor, page, 'website'));
  return found.find((link) => link !== null) ?? null;
}

export function withoutWebsite({ layout, card, about }: LinkedinPage): Answer<never> {
  if (!card || layout === 'guest') return null;
  return layout === 'org' && about?.querySelector('dl') ? null : COLLAPSED;
}

/** Own picture: the one that leads to this account. Mutual connections and employers show theirs in the same card. */
export function picture({ layout, card, context, keys }: LinkedinPage): string | null {
  if (layout === 'org')
    return image(attribute(card?.querySelector('.org-top-card-primary-content__logo'), 'src'));
  const all = layout === 'person' ? (card?.querySelectorAll('img[src*="/profile-"]') ?? []) : [];
  const own = [...all].slice(0, 6).find((img) => {
    const link = parse(attribute(img.closest('a'), 'href'), context);
    const isWrapped = img.closest('[class*="photo-wrapper"]') !== null;
    return !/background/.test(attribute(img, 'src') ?? '') && (isWrapped || keys.has(link?.key ?? ''));
  });
  return image(attribute(own, 'src'));
}

export function cover({ layout, card }: LinkedinPage): string | null {
  if (layout === 'person')
    return image(attribute(card?.querySelector('img[src*="/profile-displaybackgroundimage"]'), 'src'));
  const style = attribute(card?.querySelector('.org-cropped-image__cover-image'), 'style') ?? '';
  return image(/url\(["']?([^"')]+)/.exec(style)?.[1] ?? null);
}

/** The shield beside the name. In the own-account view the place also offers to get one, so it is not read there. */
export function badges({ layout, card, heading }: LinkedinPage): Answer<string[]> {
  const row = layout === 'guest' ? null : heading?.parentElement;
  if (!row || card?.querySelector('a[href*="/edit/"]')) return null;
  if (row.querySelector('svg[id^="verified"],svg[data-test-icon^="verified"]')) return ['verified'];
  const isWhole = card?.matches('[componentkey]') && card.querySelector('a[href*="/overlay/contact-info"]');
  return isWhole && !row.querySelector('svg,img') && textParts(row).length === 1 ? EMPTY : null;
}
