/** Facebook pages and profiles: `platforms.md` 2.3, hooks checked on drawn pages of 2023-01 and server documents of 2022 to 2026-07. */
import { FACEBOOK_PATTERNS, facebookAddress } from '@/lib/addresses/facebook';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { type Entry, unmarked } from './facebook-data';
import { drawnBio, drawnCategory, drawnLinks, drawnPlace, listed } from './facebook-intro';
import {
  drawnName,
  type FacebookPage,
  type Hook,
  hooks,
  identity,
  look,
  ownPicture,
  pageState,
} from './facebook-page';
import { at, countAt, holders, listAt, textAt } from './json';
import { drawn, find, head } from './plain-page';
import { type Answer, COLLAPSED, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, meta, text } from './sources';

/** A text of the header's data, or of the detailed `delegate_page`; the second key names it. */
function data(...path: string[]): Source<FacebookPage, string> {
  return { via: `json:${path[1]}`, read: (page) => textAt(page.data, ...path) || null };
}

/** Words of the first entry of a kind. */
function entry(kind: RegExp, from = ({ words }: Entry) => words): Source<FacebookPage, string> {
  return {
    via: 'json:entries',
    read(page) {
      const one = page.entries.find((other) => kind.test(other.kind));
      return one ? from(one) : null;
    },
  };
}

/** "Page · Government organisation"; the About tab has the category alone. */
function category({ kind, words }: Entry): string | null {
  return / · (.+)/.exec(words ?? '')?.[1] ?? (kind === 'category' ? words : null);
}

/** The intro shows what the owner chose; the rest is on the "About" tab, so a missing entry says nothing. */
const onAboutTab: Source<FacebookPage, never> = {
  via: 'json:entries',
  read: ({ tiles }) => (tiles.length > 0 ? COLLAPSED : null),
};

/** The head's description begins with the name and a dot, or with the name, a comma and the place. */
function description({ hasHead, context }: FacebookPage): string {
  return unmarked(hasHead ? meta(context.document, 'og:description') : null) ?? '';
}

/** The title may be "Name | Place", and a name may hold a bar: the description tells where the name ends. */
function headName(page: FacebookPage): string | null {
  const title = (page.hasHead && meta(page.context.document, 'og:title')) || null;
  const parts = title?.split(' | ') ?? [];
  const names = parts.length > 1 ? [title, parts.slice(0, -1).join(' | ')] : [];
  return names.length > 0 ? (names.find((name) => description(page).startsWith(name ?? '|')) ?? null) : title;
}

/**
 * "Name, City. 57,552 likes · 1,048 talking about this. bio". The bio is taken only when all that stands before it is
 * recognised, in English or French; a cut one ends in dots.
 */
const BEFORE_BIO =
  /^(?:, [^\n]{1,80}?)?\. [\d\s.,]+[KM]? ?(?:likes?|(?:mentions? )?J['’]aime)(?: · [\d\s.,]+[KM]? ?[^·.\d\n]{1,40}){0,2}\. /u;

function headBio(page: FacebookPage): Answer<string> {
  const rest = description(page).slice(headName(page)?.length ?? Number.POSITIVE_INFINITY);
  const before = BEFORE_BIO.exec(rest)?.[0];
  const bio = before ? rest.slice(before.length).trim() : '';
  return /(?:\.\.\.|…)$/.test(bio) ? partial(bio) : bio;
}

/** The intro always shows a bio that is set; without its entries the block is not known to be whole. */
function introBio({ tiles, entries }: FacebookPage): Answer<string> {
  const [status] = holders(tiles, 'profile_status_text');
  const words = textAt(status, 'profile_status_text', 'text');
  const hasBio = holders(tiles, '__typename').some((one) =>
    /Bio|Status/.test(textAt(one, '__typename') ?? ''),
  );
  return words || (hasBio || tiles.length === 0 || entries.length === 0 ? null : EMPTY);
}

/** Both fields, over the same places. What is shown may be less than all. */
function linkSources<Value>(value: (links: ProfileLink[]) => Answer<Value>): Source<FacebookPage, Value>[] {
  return [
    { via: 'json:entries', read: (page) => value(listed(page)) },
    { via: 'dom:intro', read: (page) => value(drawnLinks(page)) },
    onAboutTab,
  ];
}

function cover({ data: all }: FacebookPage): Answer<string> {
  const uri = textAt(all, 'header', 'cover_photo', 'photo', 'image', 'uri');
  return uri ?? (at(all, 'header', 'cover_photo') === null ? EMPTY : null);
}

/** The second key came later (`[P 2026-07]`, `[C]` since 2024): a mark that is paid for is only there. */
function badges({ data: all }: FacebookPage): Answer<string[]> {
  const marks = ['is_verified', 'show_verified_badge_on_profile'].map((key) => at(all, 'header', key));
  return marks.includes(true) ? ['verified'] : marks.includes(false) ? EMPTY : null;
}

/** Newest of the few posts that came with the page, in seconds since 1970. A shared post's own date is older, so it cannot win. */
function lastPost({ data: { feed } }: FacebookPage): Answer<string> {
  const units = at(feed, 'timeline_list_feed_units');
  const times = holders(units, 'creation_time').map((post) => countAt(post, 'creation_time') ?? 0);
  const newest = Math.max(0, ...times.slice(0, 200));
  return newest > 1e9 && newest < 1e10
    ? { value: new Date(newest * 1000).toISOString(), qualifier: 'atLeast' }
    : null;
}

/** A count, known by the list of people that its link opens: `/name/followers/`, `?id=1&sk=followers`. */
function counts(view: string): Source<FacebookPage, number>[] {
  const shown = new RegExp(`[/=]${view}/?$`);
  const isView = (href: string | null, { owns }: FacebookPage) => shown.test(href ?? '') && owns(href);
  return [
    {
      via: `json:${view}`,
      read(page) {
        const all = listAt(page.data.header, 'profile_social_context', 'content');
        const one = all.find((part) => isView(textAt(part, 'uri'), page));
        return count(textAt(one, 'text', 'text'), page.language);
      },
    },
    {
      via: `dom:${view}`,
      read(page) {
        const all = [...(page.header?.querySelectorAll(page.context.hooks.counts) ?? [])].slice(0, 8);
        return count(text(all.find((link) => isView(attribute(link, 'href'), page))), page.language);
      },
    },
  ];
}

function drawnPicture(page: FacebookPage): string | null {
  const image = ownPicture(page)?.querySelector('image');
  return attribute(image, 'xlink:href') ?? attribute(image, 'href');
}

export const facebook: PlatformAdapter<FacebookPage, Hook> = {
  id: 'facebook',
  version: 'facebook-2026.11.2',
  matches: FACEBOOK_PATTERNS,
  address: facebookAddress,
  hooks,
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity,
  hasLandmark: ({ isKnown, isDrawn }) => isKnown || isDrawn,
  clashes: (page) => find(page, 'other') !== null,
  isOwnView: (page) => page.isViewer || find(page, 'edit') !== null,
  header: ({ header }) => header,
  // The head alone is a page that is still being drawn.
  isSettled: (page) => (!!page.data.header && page.tiles.length > 0) || drawnName(page) !== null,
  quietFor: ({ data: { header } }) => (header ? 300 : 1000),
  fields: {
    displayName: [
      data('header', 'name'),
      data('page', 'name'),
      { via: 'dom:name', read: drawnName },
      { via: 'head:og:title', read: headName },
    ],
    handle: [{ via: 'vanity', read: ({ vanity }) => (vanity === '' ? EMPTY : vanity) }],
    platformId: [{ via: 'userId', read: ({ id }) => id }],
    bio: [
      data('page', 'best_description', 'text'),
      { via: 'json:intro', read: introBio },
      { via: 'dom:bio', read: drawnBio },
      { via: 'head:og:description', read: headBio },
    ],
    links: linkSources((links) => (links.length > 0 ? partial(links) : null)),
    website: linkSources((links) => links.find(({ slot }) => slot === 'website')?.url ?? null),
    avatarUrl: [
      data('header', 'profilePicLarge', 'uri'),
      data('page', 'profile_picture_uri'),
      { via: 'dom:picture', read: drawnPicture },
      head('og:image'),
    ],
    headerImageUrl: [{ via: 'json:cover', read: cover }, drawn('cover', 'src')],
    badges: [
      { via: 'json:verified', read: badges },
      { via: 'dom:mark', read: (page) => (find(page, 'mark') ? ['verified'] : null) },
    ],
    category: [
      // As it is drawn; the other is in the language of the page's owner.
      entry(/category/i, category),
      data('page', 'category_name'),
      { via: 'dom:kind', read: drawnCategory },
    ],
    location: [entry(/address/i), { via: 'dom:intro', read: drawnPlace }, onAboutTab],
    joinedAt: [],
    lastPostAt: [{ via: 'json:posts', read: lastPost }],
    followers: counts('followers'),
    following: counts('following'),
    posts: [],
  },
};
