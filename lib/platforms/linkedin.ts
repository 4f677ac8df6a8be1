/** LinkedIn pages and people: `platforms.md` 2.9; when and where each hook was seen stands in `linkedin-hooks.ts`. */
import { LINKEDIN_PATTERNS, linkedinAddress } from '@/lib/addresses/linkedin';
import { textAt } from './json';
import {
  badges,
  description,
  followers,
  headFollowers,
  image,
  lastPost,
  links,
  organization,
  picture,
  place,
  structuredFollowers,
  structuredPlace,
  website,
  without,
} from './linkedin-fields';
import { type Hook, hooks } from './linkedin-hooks';
import { type LinkedinPage, look } from './linkedin-page';
import { drawn, find } from './plain-page';
import type { PlatformAdapter } from './platform';
import { text } from './sources';

const withoutSite = without('a', 'sameAs', true);

export const linkedin: PlatformAdapter<LinkedinPage, Hook> = {
  id: 'linkedin',
  version: 'linkedin-2026.11.2',
  // Signed out, LinkedIn sends people to the host of their country (ca., fr.).
  matches: LINKEDIN_PATTERNS,
  address: linkedinAddress,
  hooks,
  required: ['displayName', 'handle'],
  look,
  pageState: ({ state }) => state,
  identity: ({ address, keys, id, header, data, isPerson }) =>
    header || data
      ? {
          accountKey: address.key,
          aliases: [...keys, ...(id && !isPerson ? [`linkedin:company/${id}`] : [])],
        }
      : null,
  hasLandmark: ({ data, isDrawn }) => data !== null || isDrawn,
  clashes: (page) => find(page, 'other') !== null,
  isOwnView: (page) => find(page, 'own') !== null,
  header: ({ header }) => header,
  isSettled: ({ header, heading }) => header !== null && heading !== null,
  // Signed in, the cards below the header come after it.
  quietFor: ({ isGuest }) => (isGuest ? 300 : 1000),
  fields: {
    displayName: [{ via: 'dom:heading', read: ({ heading }) => text(heading) }, organization('name')],
    handle: [{ via: 'href', read: ({ shown }) => shown && `${shown.kind}/${shown.handle}` }],
    platformId: [{ via: 'card:id', read: ({ id }) => id }],
    bio: [
      { via: 'dom:about', read: description },
      organization('description'),
      without('p:not(dl p)', 'description', false),
    ],
    links: [{ via: 'website', read: links }, withoutSite],
    website: [{ via: 'dom:site', read: website }, organization('sameAs'), withoutSite],
    avatarUrl: [
      picture('picture'),
      {
        via: 'jsonLd',
        read: ({ data }) => image(textAt(data, 'logo', 'contentUrl') ?? textAt(data, 'image', 'contentUrl')),
      },
    ],
    headerImageUrl: [picture('cover')],
    badges: [{ via: 'dom:verified', read: badges }],
    category: [
      {
        via: 'dom:industry',
        read: ({ about, context }) => text(about?.querySelector(context.hooks.industry)) || null,
      },
      drawn('category'),
    ],
    location: [
      { via: 'jsonLd', read: structuredPlace },
      { via: 'dom:place', read: place },
      {
        via: 'dom:headquarters',
        read: ({ about, context }) => text(about?.querySelector(context.hooks.headquarters)) || null,
      },
    ],
    joinedAt: [],
    lastPostAt: [{ via: 'urn:activity', read: lastPost }],
    followers: [
      { via: 'jsonLd', read: structuredFollowers },
      { via: 'dom:followers', read: followers },
      { via: 'head:description', read: headFollowers },
    ],
    following: [],
    posts: [],
  },
};
