/** Builds a valid profile snapshot of an invented institution's account; give only what a test is about. */
import type { Observed, Qualifier, UnreadableWhy } from '@/lib/model/observed';
import { type ProfileFields, ProfileSnapshot, type ProfileSnapshotInput } from '@/lib/model/profile';

export function present<T>(value: T, qualifier?: Qualifier): Observed<T> {
  return { state: 'present', value, via: 'test', ...(qualifier === undefined ? {} : { qualifier }) };
}

export function absent(): { state: 'absent'; via: string } {
  return { state: 'absent', via: 'test' };
}

export function unreadable(why: UnreadableWhy = 'noSource'): { state: 'unreadable'; why: UnreadableWhy } {
  return { state: 'unreadable', why };
}

/** Everything read; optional things seen to be empty. */
const FIELDS: ProfileFields = {
  displayName: present('Rivers and Harbours Canada'),
  handle: present('RiversHarbours_GC'),
  platformId: unreadable(),
  bio: present('Boating safety from the Government of Canada.'),
  links: absent(),
  website: absent(),
  avatarUrl: unreadable(),
  headerImageUrl: unreadable(),
  badges: absent(),
  category: absent(),
  location: absent(),
  joinedAt: unreadable(),
  lastPostAt: unreadable(),
  followers: unreadable(),
  following: unreadable(),
  posts: unreadable(),
};

/** The same snapshot as a message carries it, before parsing. */
export function snapshotInput(
  overrides: Partial<Omit<ProfileSnapshotInput, 'fields'>> & { fields?: Partial<ProfileFields> } = {},
): ProfileSnapshotInput {
  const { fields, ...rest } = overrides;
  return {
    id: '01930000-0000-7000-8000-000000000001',
    observedAt: '2026-11-22T14:03:07.120Z',
    platform: 'x',
    reader: 'x-test',
    accountKey: 'x:riversharbours_gc',
    aliases: [],
    url: 'https://x.com/RiversHarbours_GC',
    pageState: 'profile',
    pageLanguage: 'en',
    ...rest,
    fields: { ...FIELDS, ...fields },
  };
}

/** A parsed snapshot; throws when the overrides make it invalid. */
export function snapshot(overrides: Parameters<typeof snapshotInput>[0] = {}): ProfileSnapshot {
  return ProfileSnapshot.parse(snapshotInput(overrides));
}
