/**
 * Medium profiles: `platforms.md` 2.15. One whole page of a profile was to be had, of 2018 [P]. The embedded data was seen on a story of
 * 2021 and a tag page of 2026-01, the head on a profile of 2023, the classes of the header in public code of 2022 to 2026.
 */
import { MEDIUM_PATTERNS, mediumAddress } from '@/lib/addresses/medium';
import type { ProfileLink } from '@/lib/model/profile';
import { at, countAt, textAt } from './json';
import { type Hook, hooks, hostName, look, type MediumPage, pageState, reference } from './medium-page';
import { data, dataCount, dataEmpty, drawn, drawnCount, head } from './plain-page';
import { type Answer, type PlatformAdapter, partial } from './platform';
import { attribute, meta, profileLink } from './sources';

/** Links are those of the bio; what the "about" tab holds beside it is not read. */
function linksTo(found: Iterable<string>): Answer<ProfileLink[]> {
  const all = [...found].flatMap((url) => profileLink(url, url, 'bio') ?? []);
  return all.length > 0 ? partial(all) : null;
}

/** The head writes the name's first word apart from the others; its title has other words on the tabs. */
function headName({ hasHead, context: { document } }: MediumPage): string | null {
  const [first, last] = ['first', 'last'].map((part) => hasHead && meta(document, `profile:${part}_name`));
  return first ? `${first} ${last || ''}` : null;
}

/** The bio in the head's description; ends with a full stop there, be it its own or not. Short ones are followed by a sentence. */
function headBio(page: MediumPage): Answer<string> {
  const name = headName(page)?.trim();
  const words = (name && meta(page.context.document, 'description')) || '';
  const start = ['Read writing from', 'About'].map((verb) => `${verb} ${name} on Medium. `);
  const own = start.find((one) => words.startsWith(one));
  const bio = own && words.slice(own.length).split(`Every day, ${name} and thousands of`)[0]?.trim();
  return bio ? partial(bio.replace(/\.$/, '')) : null;
}

/** Newest of the stories that the first page holds, by their time in milliseconds since 1970; a profile may put others first. */
function lastPost({ all, own }: MediumPage): Answer<string> {
  const stories = Object.values(all).filter((one: unknown) => reference(at(one, 'creator')) === own);
  const times = stories.map((story: unknown) => countAt(story, 'firstPublishedAt') ?? 0);
  const newest = Math.max(0, ...times.slice(0, 999));
  return newest > 0 ? { value: new Date(newest).toISOString(), qualifier: 'atLeast' } : null;
}

export const medium: PlatformAdapter<MediumPage, Hook> = {
  id: 'medium',
  version: 'medium-2026.11.2',
  matches: MEDIUM_PATTERNS,
  isOptional: true,
  address: mediumAddress,
  hooks,
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity({ handle, data: user, address }) {
    const host = hostName(user)?.toLowerCase();
    return {
      accountKey: handle ? `medium:${handle.toLowerCase()}` : address.key,
      aliases: host?.endsWith('.medium.com') ? [`medium:${host}`] : [],
    };
  },
  hasLandmark: ({ header, hasHead }) => header !== null || hasHead,
  clashes: ({ context }) => context.document.querySelector(context.hooks.story) !== null,
  isOwnView: (page) =>
    at(page.data, 'viewerIsUser') === true || reference(at(page.all, 'ROOT_QUERY', 'viewer')) === page.own,
  header: ({ header }) => header,
  isSettled: ({ header, context }) => header !== null || context.isFirstLoad,
  quietFor: ({ data: user }) => (user ? 300 : 1000),
  fields: {
    displayName: [
      data('name'),
      drawn('name'),
      { via: 'head:first_name', read: headName },
      {
        via: 'head:og:title',
        read: ({ hasHead, context }) =>
          hasHead ? (meta(context.document, 'og:title')?.replace(/\s[–—-]\sMedium$/, '') ?? null) : null,
      },
    ],
    handle: [data('username'), { via: 'head:profile:username', read: ({ handle }) => handle }],
    platformId: [data('id')],
    bio: [data('bio'), dataEmpty('bio'), drawn('bio'), { via: 'head:description', read: headBio }],
    links: [
      {
        via: 'json:bio',
        // Plain text there.
        read: ({ data: user }) =>
          linksTo(textAt(user, 'bio')?.match(/https?:\/\/[^\s,;)<]*[^\s,;)<.!?]/g) ?? []),
      },
      {
        via: 'dom:bioLinks',
        read: ({ header, context: { hooks: by } }) =>
          linksTo(
            [...(header?.querySelectorAll(by.bioLinks) ?? [])].flatMap((one) => attribute(one, 'href') ?? []),
          ),
      },
    ],
    website: [],
    avatarUrl: [data('picture'), dataEmpty('imageId'), head('og:image')],
    headerImageUrl: [],
    badges: [],
    category: [],
    location: [],
    joinedAt: [],
    lastPostAt: [{ via: 'json:firstPublishedAt', read: lastPost }],
    followers: [dataCount('socialStats', 'followerCount'), drawnCount('followers')],
    following: [dataCount('socialStats', 'followingCount'), drawnCount('following')],
    posts: [],
  },
};
