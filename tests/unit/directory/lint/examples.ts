/** One row for each class of defect: what it changes in a row that is right, the cell at fault, and what is proposed for it. */
import type { DefectKind } from '@/lib/directory/lint/defect';
import type { ListedCell, ListedRow } from '@/lib/directory/listed-row';
import type { OrganizationFacts } from '@/lib/directory/organizations';
import { facts } from '../../../support/packed-list';

export const REGISTER: OrganizationFacts[] = [
  facts({
    variants: [
      'Rivers and Harbors',
      'Lake District RHC',
      'Rivers and Harbours Canada and Inland Waters Canada',
    ],
  }),
  facts({
    id: '9002',
    nameEn: 'Inland Waters Canada',
    nameFr: 'Eaux intérieures Canada',
    appliedEn: 'Inland Waters Canada',
    appliedFr: 'Eaux intérieures Canada',
    legalEn: 'Inland Waters Agency',
    legalFr: 'Agence des eaux intérieures',
    abbrEn: 'IWC',
    abbrFr: 'EIC',
    variants: ['Rivers and Harbours Canada and Inland Waters Canada'],
  }),
  facts({
    id: '9003',
    nameEn: 'Old Canals Board',
    nameFr: 'Commission des vieux canaux',
    appliedEn: '',
    appliedFr: '',
    legalEn: '',
    legalFr: '',
    isSuperseded: true,
  }),
];

/** A row that is right. */
export function listedRow(overrides: Partial<ListedRow> = {}): ListedRow {
  return {
    part: 'en',
    row: 1,
    account: 'Rivers and Harbours Canada',
    platform: 'X',
    handle: '',
    url: 'https://x.com/RHC_Harbours',
    language: 'English',
    organizationEn: 'Rivers and Harbours Canada',
    organizationFr: '',
    linkOrganization: '',
    ...overrides,
  };
}

type Example = [kind: DefectKind, row: Partial<ListedRow>, cell: ListedCell, proposed: string | null];

const x = 'https://x.com/RHC_Harbours';
const facebook = { platform: 'Facebook' };
const youtube = { platform: 'YouTube' };
const linkedin = { platform: 'LinkedIn' };
const title = 'Rivers and Harbours Canada';
const titre = 'Rivières et Ports Canada';
const french = { part: 'fr', language: 'Français', organizationEn: '', organizationFr: titre };
const page = 'https://www.facebook.com/123456789012345';

export const EXAMPLES: readonly Example[] = [
  ['no-account', { url: 'https://x.com/search?q=harbours' }, 'url', null],
  ['no-scheme', { url: 'x.com/RHC_Harbours' }, 'url', x],
  ['space-in-address', { url: 'https://x.com/RHC_ Harbours' }, 'url', x],
  [
    'admin-link',
    { ...linkedin, url: 'https://www.linkedin.com/company/rhc-rpc/admin/feed/posts/' },
    'url',
    'https://www.linkedin.com/company/rhc-rpc/',
  ],
  ['person-link', { ...linkedin, url: 'https://www.linkedin.com/in/rhc-rpc/' }, 'url', null],
  ['label-host-mismatch', { ...facebook }, 'platform', null],
  ['handle-mismatch', { account: '@RHC_Harbors' }, 'account', '@RHC_Harbours'],
  ['handle-mismatch', { handle: 'RHC_Harbors' }, 'handle', 'RHC_Harbours'],
  ['department-language', { ...french, organizationFr: title }, 'organizationFr', titre],
  ['department-outdated', { organizationEn: 'Old Canals Board' }, 'organizationEn', null],
  ['department-typo', { organizationEn: 'River and Harbours Canada' }, 'organizationEn', title],
  ['department-spelling', { ...french, organizationFr: 'RIVIERES et ports Canada' }, 'organizationFr', titre],
  ['department-legal', { organizationEn: 'Department of Rivers and Harbours' }, 'organizationEn', title],
  ['department-unofficial', { organizationEn: 'Rivers & Harbours' }, 'organizationEn', title],
  ['department-unofficial', { organizationEn: `${title} / ${titre}` }, 'organizationEn', title],
  ['department-unit', { organizationEn: 'Lake District RHC' }, 'organizationEn', title],
  [
    'department-joint',
    { organizationEn: `${title} and Inland Waters Canada` },
    'organizationEn',
    `${title}; Inland Waters Canada`,
  ],
  [
    'department-joint',
    { organizationEn: 'Inland Waters Agency, Rivers and Harbors' },
    'organizationEn',
    `Inland Waters Canada; ${title}`,
  ],
  ['department-unknown', { organizationEn: 'Ministry of Silly Walks' }, 'organizationEn', null],
  ['link-department-differs', { linkOrganization: 'Inland Waters Canada' }, 'linkOrganization', null],
  ['link-department-differs', { linkOrganization: 'Rivers and Harbors' }, 'linkOrganization', title],
  ['link-department-empty', {}, 'linkOrganization', title],
  ['language-unknown', { language: 'Klingon' }, 'language', null],
  ['language-label', { language: 'bilingual' }, 'language', 'Bilingual'],
  ['language-label', { ...french, language: 'Bilingual' }, 'language', 'Bilingue'],
  ['insecure-scheme', { url: 'http://x.com/RHC_Harbours' }, 'url', x],
  ['old-host', { url: 'https://twitter.com/RHC_Harbours' }, 'url', x],
  ['mobile-host', { url: 'https://m.x.com/RHC_Harbours' }, 'url', x],
  [
    'country-host',
    { ...linkedin, url: 'https://ca.linkedin.com/company/rhc-rpc' },
    'url',
    'https://www.linkedin.com/company/rhc-rpc/',
  ],
  ['host-case', { url: 'https://X.com/RHC_Harbours' }, 'url', x],
  ['tab-path', { url: `${x}/media` }, 'url', x],
  [
    'repeated-segment',
    { ...youtube, url: 'https://www.youtube.com/user/RHC/RHC' },
    'url',
    'https://www.youtube.com/user/RHC',
  ],
  ['at-sign-in-path', { url: 'https://x.com/@RHC_Harbours' }, 'url', x],
  ['language-parameter', { url: `${x}?lang=fr` }, 'url', x],
  ['tracking-parameter', { url: `${x}?utm_source=web` }, 'url', x],
  ['fragment', { url: `${x}#:~:text=harbours` }, 'url', x],
  ['facebook-pages', { ...facebook, url: 'https://www.facebook.com/pages/RHC/123456789012345' }, 'url', page],
  [
    'facebook-name-id',
    { ...facebook, url: 'https://www.facebook.com/RHC-Harbours-123456789012345' },
    'url',
    page,
  ],
  [
    'facebook-pg',
    { ...facebook, url: 'https://www.facebook.com/pg/RHC.Harbours' },
    'url',
    'https://www.facebook.com/RHC.Harbours',
  ],
  [
    'facebook-people',
    { ...facebook, url: 'https://www.facebook.com/people/RHC/123456789012345/' },
    'url',
    page,
  ],
  [
    'facebook-profile-id',
    { ...facebook, url: 'https://www.facebook.com/profile.php?id=123456789012345' },
    'url',
    page,
  ],
  ['youtube-user', { ...youtube, url: 'https://www.youtube.com/user/RHC' }, 'url', null],
  ['youtube-custom', { ...youtube, url: 'https://www.youtube.com/c/RHC' }, 'url', null],
  ['youtube-bare', { ...youtube, url: 'https://www.youtube.com/RHC' }, 'url', null],
  [
    'flickr-people',
    { platform: 'Flickr', url: 'https://www.flickr.com/people/rhc/' },
    'url',
    'https://www.flickr.com/photos/rhc/',
  ],
  ['linkedin-number', { ...linkedin, url: 'https://www.linkedin.com/company/12345678/' }, 'url', null],
  ['non-ascii-handle', { ...linkedin, url: 'https://www.linkedin.com/company/rivi%C3%A8res/' }, 'url', null],
  [
    'other-form',
    { ...facebook, url: 'https://facebook.com/RHC.Harbours/' },
    'url',
    'https://www.facebook.com/RHC.Harbours',
  ],
  ['invisible-characters', { account: 'Rivers\u00a0and Har\u00adbours' }, 'account', 'Rivers and Harbours'],
  ['outer-spaces', { url: `${x} ` }, 'url', x],
  ['doubled-spaces', { account: 'Rivers  and Harbours' }, 'account', 'Rivers and Harbours'],
  [
    'label-spelling',
    { ...youtube, platform: 'Youtube', url: 'https://www.youtube.com/@RHC' },
    'platform',
    'YouTube',
  ],
  ['label-spelling', { platform: 'Twitter' }, 'platform', 'X'],
  [
    'label-spelling',
    { platform: 'Intagram', url: 'https://www.instagram.com/rhc/' },
    'platform',
    'Instagram',
  ],
  ['handle-case', { account: '@rhc_harbours' }, 'account', '@RHC_Harbours'],
  ['handle-case', { account: '@RHC_Harbours', url: 'https://x.com/rhc_harbours' }, 'account', null],
];
