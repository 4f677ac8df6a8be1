/** The intro of a Facebook page: what is drawn in it, and the links that it or the server's entries hold (`platforms.md` 2.3). */
import type { ProfileLink } from '@/lib/model/profile';
import { unmarked } from './facebook-data';
import type { FacebookPage } from './facebook-page';
import { attribute, profileLink, text } from './sources';

/** One part of the drawn intro: it is known by its list. */
function intro({ main, context }: FacebookPage): Element | null {
  const block = main?.querySelector(context.hooks.intro);
  return block?.querySelector(context.hooks.entries) ? block : null;
}

/** The bio is the only text of the intro between its heading and its list. */
export function drawnBio(page: FacebookPage): string | null {
  const block = intro(page);
  const { words, entries, notBio } = page.context.hooks;
  const found = [...(block?.querySelectorAll(words) ?? [])].filter(
    (one) => !one.closest(entries) && !one.querySelector(notBio) && !one.closest(notBio) && text(one),
  );
  return found.length === 1 ? text(found[0]) : null;
}

/** "Page · Government organisation": the first word is set apart. */
export function drawnCategory(page: FacebookPage): string | null {
  const kind = intro(page)?.querySelector(page.context.hooks.kind);
  const [, category] = unmarked(text(kind?.parentElement))?.split(`${unmarked(text(kind)) ?? ''} · `) ?? [];
  return category ?? null;
}

/** The one entry that is a button around its words alone: it opens a map. */
export function drawnPlace(page: FacebookPage): string | null {
  const found = intro(page)?.querySelectorAll(page.context.hooks.place) ?? [];
  return found.length === 1 ? unmarked(text(found[0])) : null;
}

/** An address without what is not shown of it. */
function bare(url: string): string {
  return url.replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
}

/** An address out of Facebook. A website is written as its address, another account as its name there; a place has spaces. */
function outside(href: string | null, words: string | null): ProfileLink[] {
  const link = profileLink(href, words, 'list');
  if (!link || /\s/.test(link.text) || /^(?:[\w-]+\.)?facebook\.com\b/.test(bare(link.url))) return [];
  const [site = ''] = bare(link.text).split('/', 1);
  return [bare(link.url).startsWith(site) ? { ...link, slot: 'website' } : link];
}

/** Links of the server's entries. */
export function listed({ entries }: FacebookPage): ProfileLink[] {
  return entries.flatMap(({ kind, href, words }) =>
    /website|other_account/i.test(kind) ? outside(href, words) : [],
  );
}

/** Links of the drawn intro: those beside its list stand in the bio. */
export function drawnLinks(page: FacebookPage): ProfileLink[] {
  const { outward, entries } = page.context.hooks;
  const anchors = [...(intro(page)?.querySelectorAll(outward) ?? [])].slice(0, 20);
  return anchors.flatMap((anchor) => {
    const all = outside(attribute(anchor, 'href'), text(anchor));
    return anchor.closest(entries) ? all : all.map((link) => ({ ...link, slot: 'bio' as const }));
  });
}
