/**
 * Mastodon profiles, on any server: `platforms.md` 2.7, hooks from Mastodon's code of 2022 to 2026. Its hosts are granted one by one,
 * so nothing is matched from the start.
 */
import { mastodonAddress } from '@/lib/addresses/mastodon';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { dayIn } from './dates';
import { parseJson, textAt } from './json';
import { type Hook, handleIn, hooks, isOwn, look, type MastodonPage, pageState } from './mastodon-page';
import { find, head } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, instant, meta, pageUrl, profileLink, text } from './sources';

/** Posts looked at. */
const MAX_POSTS = 60;

/** In the heading, the handle and, until 4.2, a badge follow the name. */
function name(page: MastodonPage): string | null {
  // The handle, and boxes that say what the account is ("Bot", roles of the server).
  const isOther = (part: Element) => part.localName === 'small' || part.localName === 'div';
  return text(find(page, 'name'), isOther) || null;
}

/** The head writes "Name (@user@domain)". */
function headName({ hasHead, context }: MastodonPage): string | null {
  return /^(.+) \(@[^()\s]+\)$/s.exec((hasHead && meta(context.document, 'og:title')) || '')?.[1] ?? null;
}

function handle({ header, context }: MastodonPage): string | null {
  const parts = [...(header?.querySelectorAll(context.hooks.handle) ?? [])].slice(0, 10);
  return parts.map(handleIn).find((found) => found !== null) ?? null;
}

/** Paragraphs are kept apart; the hidden parts of addresses belong to the text. */
function bio(page: MastodonPage): string | null {
  const block = find(page, 'bio');
  const parts = [...(block?.childNodes ?? [])];
  const isPlain = parts.every((part) => part.nodeType === 1 || !part.nodeValue?.trim());
  return (
    (isPlain && block ? [...block.children].map((part) => text(part)).join('\n\n') : text(block)) || null
  );
}

/** No bio: all that the header says is accounted for. */
function noBio({ header, isComplete, context }: MastodonPage): typeof EMPTY | null {
  const { beside, followers, following, posts } = context.hooks;
  const other = `${beside},${followers},${following},${posts}`;
  return isComplete && text(header, (part) => part.matches(other)) === '' ? EMPTY : null;
}

/** The head counts posts and people first: "12 Posts, 3 Following, 45 Followers · bio". */
function headBio(page: MastodonPage): string | null {
  const [counts = '', ...rest] = (head('og:description').read(page) as string | null)?.split(' · ') ?? [];
  return /\d/.test(counts) ? rest.join(' · ') : null;
}

/**
 * Links of the bio, and of the table of fields under the words their owner chose. A field whose page links back is marked as verified
 * there: evidence for that link, not a badge of the account. Mentions and hashtags lead to places of the network.
 */
function links({ header, isComplete, context }: MastodonPage): Answer<ProfileLink[]> {
  const { hooks: hook, url } = context;
  const found: ProfileLink[] = [];
  const all = [...(header?.querySelectorAll(hook.anchors) ?? [])];
  let isWhole = all.length > 0;
  for (const anchor of all) {
    const words = anchor.textContent.trim();
    const href = attribute(anchor, 'href');
    if (/^[@#]/.test(words) || anchor.classList.contains('mention')) continue;
    const cell = anchor.closest('dd');
    const link = profileLink(
      href,
      (cell && text(cell.previousElementSibling)) || words,
      cell ? 'list' : 'bio',
    );
    if (anchor.matches(hook.links)) {
      if (link) found.push(link);
    }
    // Elsewhere, only pictures lead out.
    else if (link && words && pageUrl(link.url, url)?.host !== url.host) isWhole = false;
  }
  if (found.length > 0) return isWhole ? found : partial(found);
  return isWhole && isComplete ? EMPTY : null;
}

/** The head names the fields that are addresses, and nothing of the bio. */
function headLinks({ hasHead, context }: MastodonPage): Answer<ProfileLink[]> {
  const all = hasHead ? [...context.document.head.querySelectorAll('link[rel="me"]')] : [];
  const found = all.flatMap((link) => profileLink(attribute(link, 'href'), null, 'list') ?? []);
  return found.length > 0 ? partial(found) : null;
}

/** A picture; the server's own stand-in means that there is none. */
function picture(hook: Hook): Source<MastodonPage, string> {
  return {
    via: `dom:${hook}`,
    read(page) {
      const source = attribute(find(page, hook), 'src');
      return source?.endsWith('/original/missing.png') ? EMPTY : source;
    },
  };
}

/** The exact number stands in the title of the link or, in the new design, of the list's item around it. */
function counted(hook: Hook): Source<MastodonPage, number> {
  return {
    via: `dom:${hook}`,
    read(page) {
      const part = find(page, hook);
      const title = attribute(part, 'title') ?? attribute(part?.closest('li'), 'title');
      return count(title ?? text(part), page.language);
    },
  };
}

/** The account's number, which only its own server gives for good: in the names beside its posts. */
function numberOf({ column, context, address, isLocal }: MastodonPage): string | null {
  const { hooks: hook, url } = context;
  const authors = isLocal ? [...(column?.querySelectorAll(hook.author) ?? [])].slice(0, MAX_POSTS) : [];
  const own = authors.find((author) => isOwn(pageUrl(attribute(author, 'href'), url), address));
  return attribute(own, 'data-hover-card-account');
}

/** Newest own post of those drawn; boosts and quotes bear other names. Posts far from the screen are emptied, the first one first. */
function lastPost({ column, context, address, isLocal }: MastodonPage): Answer<string> {
  const { hooks: hook, url } = context;
  let newest = '';
  for (const time of [...(column?.querySelectorAll(hook.postTime) ?? [])].slice(0, MAX_POSTS)) {
    const target = pageUrl(attribute(time.closest('a'), 'href'), url);
    const profile = pageUrl(/^(.+)\/\d+$/.exec(target?.href ?? '')?.[1], url);
    const at = instant(attribute(time, 'datetime')) ?? '';
    if (at > newest && isOwn(profile, address)) newest = at;
  }
  const first = column?.querySelector(hook.article);
  const isAll =
    isLocal &&
    /^\/@[^/]+\/?$/.test(url.pathname + url.search) &&
    (!first || first.querySelector('time') !== null);
  if (newest === '') return null;
  return isAll ? newest : { value: newest, qualifier: 'atLeast' };
}

export const mastodon: PlatformAdapter<MastodonPage, Hook> = {
  id: 'mastodon',
  version: 'mastodon-2026.11.2',
  matches: [],
  isOptional: true,
  address: mastodonAddress,
  hooks,
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity: ({ header, hasHead, address }) =>
    header || hasHead ? { accountKey: address.key, aliases: [] } : null,
  hasLandmark: ({ header, hasHead }) => header !== null || hasHead,
  // The page carries the viewer's own account among its data; only whether it is this one is asked.
  isOwnView({ context, address, isLocal }) {
    const state = parseJson(context.document.querySelector(context.hooks.state)?.textContent);
    const me = textAt(state, 'accounts', textAt(state, 'meta', 'me') ?? '', 'acct');
    return isLocal && !!me && address.identity.startsWith(`${me.toLowerCase()}@`);
  },
  header: ({ header }) => header,
  isSettled: ({ header }) => header !== null,
  quietFor: () => 500,
  fields: {
    displayName: [
      { via: 'dom:name', read: name },
      { via: 'head:og:title', read: headName },
    ],
    handle: [{ via: 'dom:handle', read: handle }, head('profile:username')],
    platformId: [{ via: 'dom:author', read: numberOf }],
    bio: [
      { via: 'dom:bio', read: bio },
      { via: 'head:og:description', read: headBio },
      { via: 'dom:bio', read: noBio },
    ],
    links: [
      { via: 'dom:links', read: links },
      { via: 'head:me', read: headLinks },
    ],
    website: [],
    avatarUrl: [picture('avatar'), head('og:image')],
    headerImageUrl: [picture('cover')],
    // Mastodon verifies links, never accounts; what servers call roles is no claim about who somebody is.
    badges: [],
    category: [],
    location: [],
    joinedAt: [
      // Servers keep the day alone, and write midnight.
      {
        via: 'dom:joined',
        read: (page) => instant(attribute(find(page, 'joined'), 'datetime'))?.slice(0, 10) ?? null,
      },
      { via: 'dom:joinedWords', read: (page) => dayIn(text(find(page, 'joinedWords')) ?? '', page.language) },
    ],
    lastPostAt: [{ via: 'dom:postTime', read: lastPost }],
    followers: [counted('followers')],
    following: [counted('following')],
    posts: [counted('posts')],
  },
};
