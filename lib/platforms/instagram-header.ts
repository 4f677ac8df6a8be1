/** What the header of an Instagram profile shows: name, bio, category, links, mark (`platforms.md` 2.2). */
import type { ProfileLink } from '@/lib/model/profile';
import { bioBlock, type InstagramPage } from './instagram-page';
import { at, listAt, textAt } from './json';
import { drawnMark, foldedLink, nameIn, outwardLinks, showsAddress } from './meta-sites';
import { find } from './plain-page';
import { type Answer, COLLAPSED, EMPTY, partial } from './platform';
import { blockAround, meta, profileLink, text } from './sources';

/** The tab's title may be of another account, or have no name; it says which. */
export function headName({ hasHead, context: { document }, address }: InstagramPage): string | null {
  const title = hasHead ? meta(document, 'og:title') : null;
  return nameIn(title ?? document.title.replace(/^\(\d+\+?\) /, ''), address.identity);
}

/**
 * Since 2026 the name stands between handle and counts. Before, it opened the blocks below the counts, like a bio without a
 * name would: there it is only believed when more follows, or when the head says the same.
 */
export function drawnName(page: InstagramPage): string | null {
  const { before, after, context } = page;
  const block = before[0] ?? after[0];
  const isPlain = block?.localName === 'span' && !block.querySelector(`br,a,${context.hooks.button}`);
  const words = isPlain ? text(block) || null : null;
  return before.length > 0 || after.length > 1 || words === headName(page) ? words : null;
}

/** Cut when a button for the rest stands in it, or beside it (`[P 2025-07]`). */
export function drawnBio(page: InstagramPage): Answer<string> {
  const block = bioBlock(page);
  const { button } = page.context.hooks;
  const words = text(block, (element) => element.matches(button));
  const beside = block?.parentElement?.localName === 'span' ? block.nextElementSibling : null;
  return (
    words && (block?.querySelector(button) || beside?.querySelector(button) ? partial(words) : whole(words))
  );
}

/** The drawn bio when all of it is shown. */
export function wholeBio(page: InstagramPage): Answer<string> {
  const bio = drawnBio(page);
  return typeof bio === 'string' ? bio : null;
}

/** Dots at the end stand for what is not shown. */
function whole(words: string): Answer<string> {
  return /(?:…|\.\.\.)$/.test(words) ? partial(words) : words;
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
  return page.isComplete && others.length === 0 ? EMPTY : null;
}

/** The description ends with the bio in quotation marks; their kind depends on the language. A cut one on the screen begins it. */
export function headBio(page: InstagramPage): Answer<string> {
  const { hasHead, context, address } = page;
  const handle = `(@${address.identity})`;
  const words = (hasHead && meta(context.document, 'description')) || '';
  const start = words.toLowerCase().indexOf(handle);
  const [, open = '', bio, close = ''] =
    /^[^"“«']{1,60}(["“«'])\s?([\s\S]+?)\s?(["”»'])$/.exec(words.slice(start + handle.length)) ?? [];
  const isPair = `"“«'`.indexOf(open) === `"”»'`.indexOf(close);
  const [line, shown = ''] = [bio, text(bioBlock(page), (one) => one.matches(context.hooks.button))].map(
    (one) => one?.replace(/\s+/g, ' '),
  );
  return start >= 0 && bio && isPair && line?.startsWith(shown) ? whole(bio) : null;
}

/**
 * Several links are one button without an address. It is the one by the drawing of a chain: others have words with dots too, such as
 * a handle ("jane.doe and 2 others").
 */
function folded(page: InstagramPage): ProfileLink | null {
  const { button, link } = page.context.hooks;
  const chain = find(page, 'chain');
  const row = chain && blockAround(chain, `${link},${button}`, 6);
  const one = chain?.closest(button) ?? row?.querySelector(`${link},${button}`);
  return one?.matches(button) && one !== bioBlock(page) ? foldedLink(text(one)) : null;
}

/** The dialog of a folded list counts once the person has opened it, if it lists the same link. */
function opened({ context }: InstagramPage, first: ProfileLink): ProfileLink[] {
  const dialog = context.document.querySelector(context.hooks.dialog);
  const all = outwardLinks(dialog?.querySelectorAll(context.hooks.link) ?? [], text);
  const shown = first.url.slice('https://'.length);
  return all.some(({ url }) => url.includes(shown)) ? all : [];
}

export function links(page: InstagramPage): Answer<ProfileLink[]> {
  const { header, shown, context } = page;
  const first = folded(page);
  const listed = first ? opened(page, first) : [];
  if (listed.length > 0) return listed.map((link, index) => (index > 0 ? { ...link, slot: 'list' } : link));
  const drawn = outwardLinks(header?.querySelectorAll(context.hooks.link) ?? [], text);
  if (first) return partial([...drawn, first]);
  if (drawn.length > 0) return drawn;
  if (!header || !page.isComplete) return null;
  // Without an address, the chain hides one.
  if (find(page, 'chain')) return COLLAPSED;
  return showsAddress(header, bioBlock(page), shown) ? null : EMPTY;
}

export function userLinks({ data }: InstagramPage): Answer<ProfileLink[]> {
  const all = listAt(data, 'bio_links');
  const found = all.flatMap((entry, index) => {
    const href = textAt(entry, 'url') || textAt(entry, 'lynx_url');
    return profileLink(href, textAt(entry, 'title'), index > 0 ? 'list' : 'website') ?? [];
  });
  if (found.length === 0) return Array.isArray(at(data, 'bio_links')) && all.length === 0 ? EMPTY : null;
  return found.length < all.length ? partial(found) : found;
}

/** The scalloped mark stands beside the handle; other accounts' marks may follow further down. */
export function drawnBadge(page: InstagramPage): Answer<string[]> {
  let row = find(page, 'handle');
  while (row && row !== page.header && row.children.length < 2) row = row.parentElement;
  if (!row || row === page.header) return null;
  const mark = drawnMark(row);
  return mark === EMPTY && !page.isComplete ? null : mark;
}
