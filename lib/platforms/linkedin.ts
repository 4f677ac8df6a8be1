/** LinkedIn pages and people: `platforms.md` 2.9, hooks checked on captures of 2024-10 (signed out), 2025 and 2026-04 (signed in). */
import { linkedinAddress } from '@/lib/addresses/linkedin';
import type { ProfileLink } from '@/lib/model/profile';
import { textAt } from './json';
import * as guest from './linkedin-guest';
import * as member from './linkedin-member';
import { identity, type LinkedinPage, look, pageState } from './linkedin-page';
import { lastPost } from './linkedin-posts';
import { type Answer, EMPTY, type PlatformAdapter, partial } from './platform';
import { profileLink, text } from './sources';

/** Website in the structured data of an organization; a person's `sameAs` is the profile itself. */
function structuredSite({ jsonLd, address }: LinkedinPage): string | null {
  return address.kind === 'in' ? null : textAt(jsonLd, 'sameAs');
}

/** "About us" is drawn to its end, and neither it nor the structured data has a website. Signed in: behind a tab or a control. */
function noWebsite(page: LinkedinPage): Answer<never> {
  const isEmpty = guest.hasFacts(page) && !page.about?.querySelector('a') && !structuredSite(page);
  return isEmpty ? EMPTY : member.withoutWebsite(page);
}

/** Signed out, the website of an organization is its only link. People keep more of them with their contact details. */
function links(page: LinkedinPage): Answer<ProfileLink[]> {
  const site =
    guest.website(page) ?? profileLink(structuredSite(page), null, 'website') ?? member.website(page);
  if (!site) return noWebsite(page);
  return guest.hasFacts(page) ? [site] : partial([site]);
}

export const linkedin: PlatformAdapter<LinkedinPage> = {
  id: 'linkedin',
  version: 'linkedin-2026.11.1',
  // Signed out, LinkedIn sends people to the host of their country (ca., fr.).
  matches: ['https://*.linkedin.com/*'],
  address: linkedinAddress,
  hooks: {},
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity,
  hasLandmark: ({ jsonLd, isDrawn }) => jsonLd !== null || isDrawn,
  isSettled: ({ card, heading }) => card !== null && heading !== null,
  // Signed in, the cards below the header come after it.
  quietFor: ({ layout }) => (layout === 'guest' ? 300 : 1000),
  fields: {
    displayName: [
      { via: 'dom:heading', read: ({ heading }) => text(heading) },
      // A person's surname may be cut there (`platforms.md` 2.9).
      {
        via: 'jsonLd',
        read: ({ jsonLd, address }) => (address.kind === 'in' ? null : textAt(jsonLd, 'name')),
      },
    ],
    handle: [{ via: 'href', read: ({ shown }) => shown && `${shown.kind}/${shown.handle}` }],
    platformId: [{ via: 'card:id', read: ({ id }) => id }],
    bio: [
      { via: 'guest:about', read: guest.description },
      { via: 'jsonLd', read: guest.structuredDescription },
      { via: 'guest:about', read: guest.withoutDescription },
      { via: 'member:about', read: member.description },
    ],
    links: [{ via: 'website', read: links }],
    website: [
      { via: 'guest:website', read: (page) => guest.website(page)?.url ?? null },
      { via: 'jsonLd', read: structuredSite },
      { via: 'member:website', read: (page) => member.website(page)?.url ?? null },
      { via: 'website', read: noWebsite },
    ],
    avatarUrl: [
      { via: 'guest:picture', read: guest.picture },
      { via: 'member:picture', read: member.picture },
      {
        via: 'jsonLd',
        read: ({ jsonLd }) =>
          guest.image(textAt(jsonLd, 'logo', 'contentUrl') ?? textAt(jsonLd, 'image', 'contentUrl')),
      },
    ],
    headerImageUrl: [
      { via: 'guest:cover', read: guest.cover },
      { via: 'member:cover', read: member.cover },
    ],
    badges: [{ via: 'member:verified', read: member.badges }],
    category: [
      {
        via: 'guest:industry',
        read: (page) => text(guest.fact(page, 'industry')?.querySelector('dd')) || null,
      },
      { via: 'guest:headline', read: (page) => text(guest.part(page, '.top-card-layout__headline')) || null },
      { via: 'member:industry', read: member.industry },
      { via: 'member:headline', read: member.headline },
    ],
    location: [
      { via: 'guest:subline', read: guest.place },
      { via: 'member:place', read: member.place },
    ],
    joinedAt: [],
    lastPostAt: [{ via: 'urn:activity', read: lastPost }],
    followers: [
      { via: 'jsonLd', read: guest.structuredFollowers },
      { via: 'guest:subline', read: guest.followers },
      { via: 'member:followers', read: member.followers },
    ],
    following: [],
    posts: [],
  },
};
