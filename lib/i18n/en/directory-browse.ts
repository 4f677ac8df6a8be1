/** The accounts of the list, in English. */
import type { directoryBrowse as french } from '../fr/directory-browse';
import type { SameKeys } from '../message';

export const directoryBrowse = {
  'browse.copyEmbedded': 'Copy of {date}, which came with Vigie.',
  'browse.copyImported': 'Copy of {date}, imported.',
  'browse.copyMore': 'Its source, licence and hash',
  'browse.option': '{label} ({count})',
  'browse.noOrganization': 'Organization not stated',
  'browse.coverage': 'Audit',
  'browse.anyCoverage': 'Any',
  'browse.listing': 'Listing',
  'browse.anyListing': 'Any',
  'browse.listing.listed': 'Listed',
  'browse.listing.former': 'Formerly listed',
  'browse.since': 'Listed since {date}',
  'browse.sinceOrBefore': 'Listed since {date} or earlier',
  'browse.lastAudit': 'Last audit',
  'browse.address': 'Address',
  'browse.open': 'Open',
  'browse.newTab': 'in a new tab',
  'browse.noAddress': 'None',

  'coverage.title': 'Coverage',
  'coverage.note':
    'Accounts listed now, and their latest audit on this computer. “Not read”: the latest visit did not show the profile.',
  'coverage.listed': 'Listed',
  'coverage.audited': 'Audited',
  'coverage.stale': 'Stale audit',
  'coverage.unread': 'Not read',
  'coverage.never': 'Never audited',
  'coverage.missing': 'To audit',
  'coverage.staleAfter': 'Stale after',
  'coverage.days': { one: '{count} day', other: '{count} days' },
  'coverage.byOrganization': 'Coverage by organization',
  'coverage.byPlatform': 'Coverage by platform',
  'coverage.joint':
    'An account of several organizations counts under each; the total counts it once. Choose an organization to see its accounts.',
  'coverage.show': ': show its accounts',
  'coverage.total': 'Total',
} as const satisfies SameKeys<typeof french>;
