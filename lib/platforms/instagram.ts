/** Instagram profiles: `platforms.md` 2.2, hooks checked on captures of 2025-02, 2026-01 and 2026-02. */
import { instagramAddress } from '@/lib/addresses/instagram';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import {
  bioBlock,
  cellWords,
  type InstagramPage,
  isSettled,
  look,
  pageState,
  postLinks,
} from './instagram-page';
import { at, countAt, listAt, textAt } from './json';
import {
  drawnMark,
  foldedLink,
  headCount,
  headName,
  newest,
  outwardLinks,
  shortcodeTime,
  showsAddress,
  verified,
  websiteOf,
} from './meta-sites';
import { type Answer, COLLAPSED, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, meta, profileLink, text } from './sources';

/** The server's own data: `[C]` of 2026-08, several projects agree; no capture of it exists. */
function user(...path: (string | number)[]): Source<InstagramPage, string> {
  return { via: 'json:user', read: (page) => textAt(page.user, ...path) || null };
}

function userCount(key: string): Source<InstagramPage, number> {
  return { via: 'json:user', read: (page) => countAt(page.user, key) };
}

/** Words only: no line feed, link or button inside. */
function plain(block: Element | undefined): string | null {
  return block && !block.querySelector('br,a,button,[role="button"]') ? text(block) || null : null;
}

function ownHeadName({ hasHead, context, address }: InstagramPage): string | null {
  return hasHead ? headName(context.document, address.identity) : null;
}

/**
 * Since 2026 the name stands between handle and counts. Before, it opened the blocks below the counts, like a bio without a
 * name would: there it is only believed when more follows, or when the head says the same.
 */
function drawnName(page: InstagramPage): string | null {
  const { before, after } = page;
  const block = before[0] ?? after[0];
  const words = block?.localName === 'span' ? plain(block) : null;
  return before.length > 0 || after.length > 1 || words === ownHeadName(page) ? words : null;
}

function drawnBio(page: InstagramPage): Answer<string> {
  const block = bioBlock(page);
  const isButton = (element: Element) => element.matches('button,[role="button"]');
  const words = text(block, isButton);
  if (!words) return null;
  const isCut = !!block?.querySelector('button,[role="button"]') || /(?:…|\.\.\.)$/.test(words);
  return isCut ? partial(words) : words;
}

/** A category is a division of words alone; only known by standing below a name. */
function categoryBlock(page: InstagramPage): Element | undefined {
  const name = drawnName(page);
  const block = name ? page.after.find((one) => one.localName === 'div') : undefined;
  return block?.childElementCount === 0 && page.after.indexOf(block) < 2 && text(block) !== name
    ? block
    : undefined;
}

/** Nothing is drawn below the counts but the name and a category: the account has no bio. */
function noBio(page: InstagramPage): Answer<never> {
  const name = drawnName(page);
  const category = categoryBlock(page);
  const others = page.after.filter((block) => block !== category && text(block) !== name);
  return page.counts.length > 0 && others.length === 0 ? EMPTY : null;
}

/** The description ends with the bio in quotation marks; their kind depends on the language. */
function headBio({ hasHead, context, address }: InstagramPage): Answer<string> {
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

function links(page: InstagramPage): Answer<ProfileLink[]> {
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

function userLinks({ user: one }: InstagramPage): Answer<ProfileLink[]> {
  const all = at(one, 'bio_links');
  const found = listAt(one, 'bio_links').flatMap((entry, index) => {
    const href = textAt(entry, 'url') || textAt(entry, 'lynx_url');
    return profileLink(href, textAt(entry, 'title'), index > 0 ? 'list' : 'website') ?? [];
  });
  return found.length > 0 ? found : Array.isArray(all) && all.length === 0 ? EMPTY : null;
}

/** The scalloped mark stands beside the handle; other accounts' marks may follow further down. */
function drawnBadge({ header, counts }: InstagramPage): Answer<string[]> {
  let row: Element | null = header?.querySelector('h2') ?? null;
  while (row && row !== header && row.children.length < 2) row = row.parentElement;
  if (!row || row === header) return null;
  const mark = drawnMark(row);
  return mark === EMPTY && counts.length === 0 ? null : mark;
}

/**
 * A count of the drawn header, by its place. A 0 may be drawn before the number is known (seen in 2025-02): it is believed when
 * the server's head says the same, when it leads to a list, or when no post is drawn.
 */
function drawnCount(index: number, word: RegExp): Source<InstagramPage, number> {
  return {
    via: 'dom:counts',
    read(page) {
      const cell = page.counts[index];
      const value = count(cellWords(cell), page.language);
      if (value !== 0) return value;
      const known = serverCount(page, word);
      const isSound = index > 0 ? !!cell?.querySelector('a') : postLinks(page).length === 0;
      return known === 0 || (known === null && isSound) ? 0 : null;
    },
  };
}

function serverCount({ hasHead, context, language }: InstagramPage, word: RegExp): Answer<number> {
  return hasHead ? headCount(context.document, word, language) : null;
}

/** Numbers of the head are the server's, older than those drawn. */
function head(word: RegExp): Source<InstagramPage, number> {
  return {
    via: 'head:og:description',
    read: (page) => (page.counts.length > 0 ? null : serverCount(page, word)),
  };
}

const FOLLOWERS = /follower|abonné/i;
const FOLLOWING = /following|suivi|abonnement/i;
const POSTS = /post|publication/i;

function lastPost(page: InstagramPage): Answer<string> {
  const anchors = postLinks(page);
  const times = anchors.flatMap((anchor) => {
    const code = /\/(?:p|reel)\/([\w-]+)/.exec(attribute(anchor, 'href') ?? '')?.[1];
    return shortcodeTime(code ?? '') ?? [];
  });
  const isMain = page.context.url.pathname.split('/').filter(Boolean).length === 1;
  // Rows scrolled away are replaced by padding.
  const grid = anchors[0]?.closest('[style*="padding-top"]');
  const isTop = isMain && /padding-top: 0px/.test(attribute(grid, 'style') ?? '');
  return newest(times, isTop, isTop && times.length === count(cellWords(page.counts[0]), page.language));
}

export const instagram: PlatformAdapter<InstagramPage> = {
  id: 'instagram',
  name: 'Instagram',
  version: 'instagram-2026.11.1',
  matches: ['https://www.instagram.com/*', 'https://m.instagram.com/*', 'https://instagram.com/*'],
  address: instagramAddress,
  look,
  pageState,
  identity: ({ address, header, user: one, hasHead }) =>
    header || one || hasHead ? { accountKey: address.key, aliases: [] } : null,
  hasLandmark: ({ isDrawn, user: one, hasHead }) => isDrawn || one !== null || hasHead,
  isSettled,
  quietFor: ({ user: one }) => (one ? 300 : 1000),
  fields: {
    displayName: [
      user('full_name'),
      { via: 'dom:name', read: drawnName },
      { via: 'head:og:title', read: ownHeadName },
    ],
    handle: [
      user('username'),
      { via: 'dom:h2', read: ({ shown }) => shown },
      {
        via: 'address',
        read: ({ header, hasHead, address }) => (header || hasHead ? address.identity : null),
      },
    ],
    platformId: [user('pk'), { via: 'json:route', read: ({ id }) => id }],
    bio: [
      user('biography'),
      { via: 'json:user', read: (page) => (textAt(page.user, 'biography') === '' ? EMPTY : null) },
      { via: 'dom:bio', read: drawnBio },
      { via: 'head:description', read: headBio },
      { via: 'dom:bio', read: noBio },
    ],
    links: [
      { via: 'json:user', read: userLinks },
      { via: 'dom:links', read: links },
    ],
    website: [
      { via: 'json:user', read: (page) => websiteOf(userLinks(page)) },
      { via: 'dom:links', read: (page) => websiteOf(links(page)) },
    ],
    avatarUrl: [
      user('hd_profile_pic_url_info', 'url'),
      {
        via: 'dom:img',
        read: ({ header, address }) =>
          attribute(header?.querySelector(`img[alt*="${address.identity}" i]`), 'src'),
      },
      user('profile_pic_url'),
      {
        via: 'head:og:image',
        read: ({ hasHead, context }) => (hasHead ? meta(context.document, 'og:image') : null),
      },
    ],
    headerImageUrl: [],
    badges: [
      { via: 'json:user', read: (page) => verified(page.user) },
      { via: 'dom:badge', read: drawnBadge },
    ],
    category: [{ via: 'dom:category', read: (page) => text(categoryBlock(page)) }],
    location: [],
    joinedAt: [],
    lastPostAt: [{ via: 'shortcode', read: lastPost }],
    followers: [
      userCount('follower_count'),
      {
        via: 'dom:title',
        read: ({ counts, language }) =>
          count(attribute(counts[1]?.querySelector('span[title]'), 'title'), language),
      },
      drawnCount(1, FOLLOWERS),
      head(FOLLOWERS),
    ],
    following: [userCount('following_count'), drawnCount(2, FOLLOWING), head(FOLLOWING)],
    posts: [userCount('all_media_count'), drawnCount(0, POSTS), head(POSTS)],
  },
  limits: {
    en: [
      'Of several links behind one button, only the first is read; open the list, then read again.',
      'Only "verified" is read of a badge; place and date of joining are in a dialog that Vigie does not open.',
      'When the posts were scrolled or are not in order of date, the last post is "at least" that recent.',
      'No French page was seen: French words only serve to recognise pages without a profile.',
    ],
    fr: [
      'De plusieurs liens derrière un bouton, seul le premier est lu; ouvrez la liste, puis relancez la lecture.',
      'D’un badge, seul « vérifié » est lu; le lieu et la date d’inscription sont dans une boîte que Vigie n’ouvre pas.',
      'Quand les publications ont défilé ou ne suivent pas l’ordre des dates, la dernière est « au moins » aussi récente.',
      'Aucune page en français n’a été vue : les mots français ne servent qu’à reconnaître les pages sans profil.',
    ],
  },
  evidence: '2026-02-28',
};
