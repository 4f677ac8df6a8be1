/** What the header of an Instagram profile shows: name, bio, category, links, mark (`platforms.md` 2.2). */
import type { ProfileLink } from '@/lib/model/profile';
import { bioBlock, type InstagramPage } from './instagram-page';
import { at, listAt, textAt } from './json';
import { drawnMark, foldedLink, headName, outwardLinks, showsAddress } from './meta-sites';
import { type Answer, COLLAPSED, EMPTY, partial } from './platform';
import { meta, profileLink, text } from './sources';

/** Words only: no line feed, link or button inside. */
function plain(block: Element | undefined): string | null {
  return block && !block.querySelector('br,a,button,[role="button"]') ? text(block) || null : null;
}

export function ownHeadName({ hasHead, context, address }: InstagramPage): string | null {
  return hasHead ? headName(context.document, address.identity) : null;
}

/**
 * Since 2026 the name stands between handle and counts. Before, it opened the blocks below the counts, like a bio without a
 * name would: there it is only believed when more follows, or when the head says the same.
 */
export function drawnName(page: InstagramPage): string | null {
  const { before, after } = page;
  const block = before[0] ?? after[0];
  const words = block?.localName === 'span' ? plain(block) : null;
  return before.length > 0 || after.length > 1 || words === ownHeadName(page) ? words : null;
}

export function drawnBio(page: InstagramPage): Answer<string> {
  const block = bioBlock(page);
  const isButton = (element: Element) => element.matches('button,[role="button"]');
  const words = text(block, isButton);
  if (!words) return null;
  const isCut = !!block?.querySelector('button,[role="button"]') || /(?:…|\.\.\.)$/.test(words);
  return isCut ? partial(words) : words;
}

/** A category is a division of words alone; only known by standing below a name. */
export function categoryBlock(page: InstagramPage): Element | undefined {
  const name = drawnName(page);
  const block = name ? page.after.find((one) => one.localName === 'div') : undefined;
  return block?.childElementCount === 0 && page.after.indexOf(block) < 2 && text(block) !== name
    ? block
    : undefined;
}

/** Nothing is drawn below the counts but the name and a category: the account has no bio. */
export function noBio(page: InstagramPage): Answer<never> {
  const name = drawnName(page);
  const category = categoryBlock(page);
  const others = page.after.filter((block) => block !== category && text(block) !== name);
  return page.counts.length > 0 && others.length === 0 ? EMPTY : null;
}

/** The description ends with the bio in quotation marks; their kind depends on the language. */
export function headBio({ hasHead, context, address }: InstagramPage): Answer<string> {
  const words = hasHead ? (meta(context.document, 'description') ?? '') : '';
  const start = words.toLowerCase().indexOf(`(@${address.identity})`);
  const bio = /^[^"“«]{1,60}["“«]\s?([\s\S]+?)\s?["”»]$/.exec(
    words.slice(start + address.identity.length + 3),
  );
  if (start < 0 || !bio?.[1]) return null;
  return /(?:…|\.\.\.)$/.test(bio[1]) ? partial(bio[1]) : bio[1];
}

function drawnLinks({ header }: InstagramPage): ProfileLink[] {
  return header ? outwardLinks(header.querySelectorAll('a[href^="http"]'), text) : [];
}

/** Several links are one button without an address; its dialog counts once the person has opened it, if it lists the same link. */
function foldedLinks(page: InstagramPage): ProfileLink[] {
  const bio = bioBlock(page);
  const buttons = page.header?.querySelectorAll('button,[role="button"]') ?? [];
  for (const button of [...buttons].slice(0, 20)) {
    const first = button === bio || button.closest('[role="menu"]') ? null : foldedLink(text(button));
    if (first) return [first];
  }
  return [];
}

function openedLinks({ context }: InstagramPage, first: ProfileLink): ProfileLink[] {
  const dialog = context.document.querySelector('[role="dialog"]');
  const all = outwardLinks(dialog?.querySelectorAll('a[href^="https://l.instagram.com/"]') ?? [], text);
  const shown = first.url.slice('https://'.length);
  return all.some(({ url }) => url.includes(shown)) ? all : [];
}

export function links(page: InstagramPage): Answer<ProfileLink[]> {
  const drawn = drawnLinks(page);
  const folded = foldedLinks(page);
  const opened = folded[0] ? openedLinks(page, folded[0]) : [];
  if (opened.length > 0) return opened.map((link, index) => (index > 0 ? { ...link, slot: 'list' } : link));
  if (folded.length > 0) return partial([...drawn, ...folded]);
  if (drawn.length > 0) return drawn;
  if (!page.header || page.counts.length === 0) return null;
  // The drawing of a chain stands before every link: without an address it hides one.
  if (page.header.querySelector('line[x1="8.471"]')) return COLLAPSED;
  return showsAddress(page.header, bioBlock(page)) ? null : EMPTY;
}

export function userLinks({ user: one }: InstagramPage): Answer<ProfileLink[]> {
  const all = at(one, 'bio_links');
  const found = listAt(one, 'bio_links').flatMap((entry, index) => {
    const href = textAt(entry, 'url') || textAt(entry, 'lynx_url');
    return profileLink(href, textAt(entry, 'title'), index > 0 ? 'list' : 'website') ?? [];
  });
  return found.length > 0 ? found : Array.isArray(all) && all.length === 0 ? EMPTY : null;
}

/** The scalloped mark stands beside the handle; other accounts' marks may follow further down. */
export function drawnBadge({ header, counts }: InstagramPage): Answer<string[]> {
  let row: Element | null = header?.querySelector('h2') ?? null;
  while (row && row !== header && row.children.length < 2) row = row.parentElement;
  if (!row || row === header) return null;
  const mark = drawnMark(row);
  return mark === EMPTY && counts.length === 0 ? null : mark;
}
