/** Builders for the room `lib/directory`: rows, organizations and open copies of an invented list. */
import { parseAddress } from '@/lib/addresses';
import type { ListedRow } from '@/lib/directory/listed-row';
import type { OrganizationFacts } from '@/lib/directory/organizations';
import { type DirectoryParts, packDirectory } from '@/lib/directory/pack';
import { type Directory, openDirectory } from '@/lib/directory/packed';
import { DirectoryEntry } from '@/lib/model/directory';

export const SHA256 = 'ab'.repeat(32);

export const ABOUT: DirectoryParts['about'] = {
  id: 'sample-2026-11-01',
  date: '2026-11-01',
  series: 'sample',
  title: { en: 'Sample list', fr: 'Liste d’essai' },
  source: { en: 'Sample', fr: 'Essai', url: 'https://example.org/en', urlFr: 'https://example.org/fr' },
  attribution: { en: '', fr: '' },
  licence: { en: '', fr: '' },
};

/** A row of the invented institution, known by the address that the list shows. */
export function row(urlListed: string, overrides: Record<string, unknown> = {}): DirectoryEntry {
  const address = parseAddress(urlListed);
  return DirectoryEntry.parse({
    key: address?.key,
    platform: address?.platform,
    handle: address?.handle,
    accountName: 'Rivers and Harbours Canada',
    url: address?.url,
    urlListed,
    organizationEn: 'Rivers and Harbours Canada',
    organizationFr: 'Rivières et Ports Canada',
    organizationIds: ['9001'],
    language: 'en',
    audience: '',
    firstSeen: '2025-01-01',
    removedOn: null,
    ...overrides,
  });
}

/** The invented institution, or another one. */
export function facts(overrides: Partial<OrganizationFacts> = {}): OrganizationFacts {
  return {
    id: '9001',
    nameEn: 'Rivers and Harbours Canada',
    nameFr: 'Rivières et Ports Canada',
    appliedEn: 'Rivers and Harbours Canada',
    appliedFr: 'Rivières et Ports Canada',
    legalEn: 'Department of Rivers and Harbours',
    legalFr: 'Ministère des Rivières et des Ports',
    abbrEn: 'RHC',
    abbrFr: 'RPC',
    kind: 'institution',
    status: 'active',
    endedIn: null,
    schedule: '1',
    variants: [],
    isSuperseded: false,
    ...overrides,
  };
}

/** A row word for word. */
export function listedRow(overrides: Partial<ListedRow> = {}): ListedRow {
  return {
    part: 'en',
    row: 1,
    account: 'Rivers and Harbours Canada',
    platform: 'Facebook',
    handle: '',
    url: 'https://facebook.com/Harbours',
    language: 'English',
    organizationEn: 'Rivers and Harbours Canada',
    organizationFr: '',
    linkOrganization: '',
    ...overrides,
  };
}

/** An open copy. */
export function openList(parts: Partial<DirectoryParts> = {}): Directory {
  const whole = { about: ABOUT, entries: [], former: [], organizations: [facts()], ...parts };
  return openDirectory(packDirectory(whole), SHA256);
}
