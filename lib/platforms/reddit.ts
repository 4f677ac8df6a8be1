/**
 * Reddit communities and people, in the current and the old layout: `platforms.md` 2.10. Seen: communities in the old layout (2024-10, signed
 * in 2025-01), a post there (2025-04), a community (2026-07), a search (2025-07) and a refusal (2026) in the current one. The other hooks are
 * in public code of 2024 to 2026, those of people and walls in the old layout in Reddit's own code of 2017.
 */
import { REDDIT_PATTERNS, redditAddress } from '@/lib/addresses/reddit';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { data, drawn, find } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { type Hook, hooks, lastPost, look, pageState, type RedditPage, utc } from './reddit-page';
import { attribute, meta, pageUrl, profileLink, text } from './sources';

/** An attribute of a community's header. */
function own(name: string): Source<RedditPage, string> {
  return { via: `attr:${name}`, read: ({ header }) => attribute(header, name) };
}

/** What the head says of a community; of a person it says what the site says of everybody. */
function headOf({ hasHead, isPerson, context }: RedditPage, name: string): string | null {
  return hasHead && !isPerson ? meta(context.document, name) : null;
}

/** The head's one picture is the banner or the icon: its name tells. */
function picture(kind: RegExp): Source<RedditPage, string> {
  return {
    via: 'head:og:image',
    read(page) {
      const address = headOf(page, 'og:image') ?? '';
      return kind.test(address) ? address : null;
    },
  };
}

/** Addresses in the community's own text that lead out of the site. */
function links({ header, context }: RedditPage): Answer<ProfileLink[]> {
  const found: ProfileLink[] = [];
  for (const anchor of header?.querySelectorAll(context.hooks['about'] ?? '') ?? []) {
    const link = profileLink(attribute(anchor, 'href'), text(anchor), 'about');
    if (link && !/^https?:\/\/(?:[\w-]+\.)*(?:reddit\.com|redd\.it)\b/.test(link.url)) found.push(link);
  }
  return found.length > 0 ? found : null;
}

export const reddit: PlatformAdapter<RedditPage, Hook> = {
  id: 'reddit',
  version: 'reddit-2026.11.2',
  matches: REDDIT_PATTERNS,
  isOptional: true,
  address: redditAddress,
  hooks,
  // The old layout draws no name of people.
  required: ['handle'],
  look,
  pageState,
  identity: ({ address, header }) => header && { accountKey: address.key, aliases: [] },
  hasLandmark: ({ shown, header }) => shown !== null || header !== null,
  clashes: ({ context }) => context.document.querySelector(context.hooks['post'] ?? '') !== null,
  isOwnView({ address, context }) {
    const viewer = context.document.querySelector(context.hooks['viewer'] ?? '');
    const url = pageUrl(attribute(viewer, 'href'), context.url);
    return url !== null && redditAddress(url)?.key === address.key;
  },
  header: ({ header }) => header,
  isSettled: ({ isComplete }) => isComplete,
  quietFor: () => 500,
  fields: {
    displayName: [
      own('display-name'),
      {
        via: 'dom:title',
        // People without a name have their handle in its place.
        read(page) {
          const words = text(find(page, 'title'));
          return words === page.shown ? null : words;
        },
      },
      {
        via: 'head:og:title',
        read(page) {
          const title = headOf(page, 'og:title') ?? '';
          const end = title.length - page.address.identity.length - 3;
          return title.slice(end).toLowerCase() === ` • ${page.address.identity}`
            ? title.slice(0, end)
            : null;
        },
      },
    ],
    handle: [{ via: 'dom:name', read: ({ isPerson, shown }) => shown && (isPerson ? shown : `r/${shown}`) }],
    platformId: [own('subreddit-id'), drawn('thing', 'value')],
    bio: [
      own('description'),
      drawn('description'),
      {
        via: 'head:og:description',
        read(page) {
          const words = headOf(page, 'og:description');
          return words?.endsWith('...') ? partial(words) : words;
        },
      },
      {
        via: 'attr:description',
        read: ({ header }) => (header?.getAttribute('description') === '' ? EMPTY : null),
      },
    ],
    links: [{ via: 'dom:about', read: links }],
    website: [],
    avatarUrl: [data('icon'), data('communityIcon'), picture(/\/communityIcon/)],
    headerImageUrl: [picture(/banner/i)],
    badges: [],
    category: [],
    location: [],
    joinedAt: [
      {
        via: 'dom:joined',
        read(page) {
          const joined = find(page, 'joined');
          return utc(attribute(joined, 'datetime') ?? attribute(joined, 'ts'));
        },
      },
    ],
    lastPostAt: [{ via: 'dom:posts', read: lastPost }],
    followers: [
      { via: 'attr:subscribers', read: ({ header }) => count(attribute(header, 'subscribers'), 'en') },
      {
        via: 'dom:subscribers',
        // Since 2025-09 the site shows weekly figures where the subscribers stood: never those.
        read(page) {
          const words = text(find(page, 'subscribers'));
          return /week|semaine|visit|contribut/i.test(words ?? '') ? null : count(words, page.language);
        },
      },
    ],
    following: [],
    posts: [],
  },
};
