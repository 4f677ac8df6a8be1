/** Rows, versions and changes of an invented list, for the screens of the directory. */
import type { DirectoryRow } from '@/components/directory-view';
import type { DirectoryChange } from '@/lib/directory/compare';
import type { ListedRow } from '@/lib/directory/listed-row';
import type { StoredVersion } from '@/lib/storage/db';
import { storyCopy } from './story-records';

export const storyRow = (changes: Partial<DirectoryRow> = {}): DirectoryRow => ({
  key: 'x:rhc_0',
  platform: 'x',
  handle: 'RHC_0',
  accountName: 'Rivers and Harbours Canada – Port 0',
  url: 'https://x.com/RHC_0',
  organization: { en: 'Rivers and Harbours Canada', fr: 'Rivières et Ports Canada' },
  organizationIds: ['rhc'],
  firstSeen: '2025-06-02',
  language: 'en',
  removedOn: null,
  ...changes,
});

/** One of sixty accounts: three platforms' worth of X, one of Facebook, every tenth gone from the list. */
export const storyRowAt = (index: number): DirectoryRow =>
  storyRow({
    key: `x:rhc_${index}`,
    platform: index % 3 === 0 ? 'facebook' : 'x',
    handle: `RHC_${index}`,
    accountName: `Rivers and Harbours Canada – Port ${index}`,
    url: `https://x.com/RHC_${index}`,
    firstSeen: index % 4 === 0 ? '<=2024-10-24' : '2025-06-02',
    language: index % 2 === 0 ? 'en' : 'bi',
    removedOn: index % 10 === 9 ? '2026-03-02' : null,
  });

/** The copy that came with Vigie. */
export const storyPackaged = {
  sha256: 'cd'.repeat(32),
  id: 'canada-2026-08-22',
  date: '2026-08-22',
  accounts: 1840,
  title: { en: 'Sample list', fr: 'Liste d’essai' },
};

/** Three versions, the latest imported first; the first is in use. */
export const storyVersions: readonly StoredVersion[] = [
  {
    sha256: storyCopy.sha256,
    id: storyCopy.id,
    date: storyCopy.date,
    series: 'canada',
    title: { en: 'Sample list', fr: 'Liste d’essai' },
    accounts: 1865,
    former: 130,
    origin: 'update',
    importedAt: '2026-11-21T14:03:00.000Z',
  },
  {
    sha256: 'ab'.repeat(32),
    id: 'csv-1',
    date: '2026-10-01',
    series: 'canada',
    title: { en: 'list.csv', fr: 'list.csv' },
    accounts: 1850,
    former: 125,
    origin: 'file',
    importedAt: '2026-10-02T09:00:00.000Z',
  },
  {
    sha256: 'cd'.repeat(32),
    id: 'canada-2026-08-22',
    date: '2026-08-22',
    series: 'canada',
    title: { en: 'Sample list', fr: 'Liste d’essai' },
    accounts: 1840,
    former: 120,
    origin: 'package',
    importedAt: '',
  },
];

const listedRow = (changes: Partial<ListedRow>): ListedRow => ({
  part: '',
  row: 2,
  account: 'Port of Gaspé',
  platform: 'X',
  handle: '',
  url: 'https://x.com/PortGaspe',
  language: 'English',
  organizationEn: 'Rivers and Harbours Canada',
  organizationFr: 'Rivières et Ports Canada',
  linkOrganization: '',
  ...changes,
});

/** One change of each kind, and one edit that hides a character. */
export const storyChanges: readonly DirectoryChange[] = [
  { kind: 'removed', key: 'x:portgaspe', row: listedRow({}), cells: [] },
  {
    kind: 'added',
    key: 'x:portsorel',
    row: listedRow({ account: 'Port of Sorel', url: 'https://x.com/PortSorel' }),
    cells: [],
  },
  {
    kind: 'moved',
    key: 'x:lighthouses',
    row: listedRow({
      account: 'Lighthouses',
      organizationEn: 'Coast Office',
      organizationFr: 'Bureau des côtes',
    }),
    cells: [
      { cell: 'organizationEn', from: 'Rivers and Harbours Canada', to: 'Coast Office' },
      { cell: 'organizationFr', from: 'Rivières et Ports Canada', to: 'Bureau des côtes' },
      { cell: 'language', from: 'English', to: 'Bilingual' },
    ],
  },
  {
    kind: 'edited',
    key: 'x:tides',
    row: listedRow({ account: 'Tides' }),
    cells: [
      { cell: 'account', from: 'Ti\u200Bdes', to: 'Tides' },
      { cell: 'language', from: '', to: 'French' },
    ],
  },
];
