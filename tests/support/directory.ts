/** Invented organizations, directory rows and matches; give only what a test is about. */
import { DirectoryCopy, DirectoryEntry, type DirectoryMatch, Organization } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { TitleHit, TitleIndexLike } from '@/lib/model/subject';

export function organization(overrides: Partial<Organization> = {}): Organization {
  return Organization.parse({
    id: 'rhc',
    nameEn: 'Rivers and Harbours Canada',
    nameFr: 'Rivières et Ports Canada',
    appliedEn: 'Rivers and Harbours Canada',
    appliedFr: 'Rivières et Ports Canada',
    abbrEn: 'RHC',
    abbrFr: 'RPC',
    kind: 'institution',
    status: 'active',
    endedIn: null,
    schedule: '1.1',
    variants: [],
    ...overrides,
  });
}

/** A title without "Canada" in it. */
export const HARBOUR_HERITAGE = organization({
  id: 'hh',
  nameEn: 'Harbour Heritage',
  nameFr: 'Patrimoine portuaire',
  appliedEn: 'Harbour Heritage',
  appliedFr: 'Patrimoine portuaire',
  abbrEn: 'HHE',
  abbrFr: 'PPO',
});

/** Ended: its title is a former one. */
export const INLAND_WATERS = organization({
  id: 'iwc',
  nameEn: 'Inland Waters Canada',
  nameFr: 'Eaux intérieures Canada',
  appliedEn: 'Inland Waters Canada',
  appliedFr: 'Eaux intérieures Canada',
  abbrEn: 'IWC',
  abbrFr: 'EIC',
  status: 'dissolved',
  endedIn: '2014',
});

export function copy(overrides: Partial<{ id: string; date: string; accounts: number }> = {}): DirectoryCopy {
  return DirectoryCopy.parse({
    id: 'test',
    date: '2026-11-01',
    sha256: 'a'.repeat(64),
    accounts: 412,
    ...overrides,
  });
}

type EntryOverrides = Partial<Omit<DirectoryEntry, 'key' | 'platform'> & { key: string; platform: string }>;

export function entry(overrides: EntryOverrides = {}): DirectoryEntry {
  return DirectoryEntry.parse({
    key: 'x:riversharbours_gc',
    platform: 'x',
    handle: 'RiversHarbours_GC',
    accountName: 'Rivers and Harbours Canada',
    url: 'https://x.com/RiversHarbours_GC',
    urlListed: 'https://x.com/RiversHarbours_GC',
    organizationEn: 'Rivers and Harbours Canada',
    organizationFr: 'Rivières et Ports Canada',
    organizationIds: ['rhc'],
    language: 'en',
    audience: '',
    firstSeen: '2025-01-01',
    removedOn: null,
    ...overrides,
  });
}

export function listed(overrides: EntryOverrides = {}): DirectoryMatch {
  return { match: 'listed', entry: entry(overrides), reasons: ['key'], copy: copy() };
}

export function unlisted(): DirectoryMatch {
  return { match: 'unlisted', reasons: [], copy: copy() };
}

/** Titles of the given organizations, found as whole words; ended ones are former. */
export function titles(
  organizations: readonly Organization[] = [organization(), INLAND_WATERS],
): TitleIndexLike {
  const find = (text: string, isFormer: boolean): TitleHit[] =>
    organizations
      .filter((one) => (one.status !== 'active') === isFormer)
      .flatMap((one) =>
        (['en', 'fr'] as const).flatMap((language) => {
          const title = language === 'en' ? one.appliedEn : one.appliedFr;
          const start = text.indexOf(fold(title));
          if (start < 0) return [];
          return [{ organizationId: one.id, title, start, end: start + fold(title).length, language }];
        }),
      );
  return { find: (text) => find(text, false), former: (text) => find(text, true) };
}
