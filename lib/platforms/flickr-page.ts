/** What is looked up once on the page of a Flickr member, and what the page is (`platforms.md` 2.13). */
import type { Address } from '@/lib/addresses/address';
import { flickrAddress } from '@/lib/addresses/flickr';
import type { PageState } from '@/lib/model/profile';
import { at, cutObject, holders, textAt } from './json';
import type { PlainPage } from './plain-page';
import type { Identity, ReadContext } from './platform';
import { attribute, pageLanguage, pageUrl } from './sources';

export interface FlickrPage extends PlainPage {
  /** A member's header is drawn, whoever it is. */
  isDrawn: boolean;
  /** Permanent id, from sources that agree with the address. */
  nsid: string | null;
  /** The name in addresses, from the same sources; the permanent id, where they say that the member chose no name. */
  alias: string | null;
  /** Bio and links on the member's about page. */
  about: Element | null;
  isAboutPage: boolean;
}

const NSID = /\d+@N\d+/;

/** Everything the page's models say of one member, in one object: models lie side by side, since 2022 inside `data` `[P 2023]`. */
function modelOf(script: Element | null, { kind, identity }: Address): unknown {
  const all = holders(cutObject(script?.textContent ?? '', 'main', undefined, ',"version":'), 'id');
  const key = kind === 'nsid' ? 'id' : 'pathAlias';
  // Since 2023 ids are written as in addresses.
  const part = (model: object, name: string) => textAt(model, name)?.replace('%40', '@');
  const named = all.find((model) => part(model, key)?.toLowerCase() === identity.toLowerCase());
  const id = named && part(named, 'id');
  if (!id) return null;
  const entries = all
    .filter((model) => part(model, 'id') === id)
    .flatMap((model) => Object.entries<unknown>({ ...model }));
  // What one model leaves blank another may hold: the last entry of a key counts.
  return { ...Object.fromEntries(entries.sort(([, a], [, b]) => Number(!!a) - Number(!!b))), id };
}

/** Few lookups; the about page's only where it is drawn. Earlier members' screens may stand beside this one's. */
export function look(context: ReadContext, address: Address): FlickrPage {
  const { document, url, hooks, isFirstLoad } = context;
  const one = (hook: string, root: ParentNode = document) => root.querySelector(hooks[hook] ?? '');
  const all = (hook: string) => [...document.querySelectorAll(hooks[hook] ?? '')];
  const nameIn = (hook: string, root: ParentNode) => {
    const to = pageUrl(attribute(one(hook, root), 'href'), url);
    return (to && flickrAddress(to)?.handle) ?? '';
  };
  const own = address.identity.toLowerCase();
  const data = modelOf(one('data'), address);
  const known = textAt(data, 'id') ?? (address.kind === 'nsid' ? address.identity : null);
  const alias = textAt(data, 'pathAlias');
  const isOwn = (name: string) => [own, alias?.toLowerCase() || own].includes(name.toLowerCase());
  // The picture's address ends with its owner's id, also when it is the platform's own picture.
  const idIn = (root: ParentNode) => NSID.exec(attribute(one('avatar', root), 'style') ?? '')?.[0] ?? null;
  const drawn = all('header');
  const header =
    drawn.find((block) => {
      const icon = idIn(block);
      return known && icon ? icon === known : isOwn(nameIn('own', block));
    }) ?? null;
  const isAboutPage = url.pathname.startsWith('/people');
  const blocks = isAboutPage ? all('about') : [];
  return {
    address,
    context,
    language: pageLanguage(document),
    header,
    isComplete: header !== null,
    data,
    hasHead: false,
    isDrawn: drawn.length > 0,
    nsid: known ?? (header && idIn(header)),
    alias: alias || (header && nameIn('own', header)) || (at(data, 'pathAlias') === undefined ? null : known),
    // The block names its member only through the link to the archive.
    about:
      blocks.find((block) => {
        const name = nameIn('archive', block);
        return name ? isOwn(name) : isFirstLoad && blocks.length === 1;
      }) ?? null,
    isAboutPage,
  };
}

export function pageState(page: FlickrPage): PageState | 'notProfile' {
  const { header, data, isDrawn, context } = page;
  if (at(data, 'isDeleted') === true) return 'notFound';
  if (isDrawn && !header) return 'loading';
  if (header || data) return 'profile';
  if (clashes(page)) return 'notProfile';
  // The title of the page that stands in for a missing one [C]; French by guess.
  return /not found|introuvable/i.test(context.document.title) ? 'notFound' : 'loading';
}

/** A photo or an album is drawn in the header's place or over it. */
export function clashes({ context: { document, hooks } }: FlickrPage): boolean {
  return document.querySelector(hooks['clash'] ?? '') !== null;
}

/** One account, one key: the name in addresses where the page proves it, the permanent id beside it. */
export function identity({ address, header, data, nsid, alias }: FlickrPage): Identity | null {
  if (!header && !data) return null;
  const accountKey = alias && !NSID.test(alias) ? `flickr:${alias.toLowerCase()}` : address.key;
  return { accountKey, aliases: nsid ? [`flickr:${nsid}`] : [] };
}
