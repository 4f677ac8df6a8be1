/** The accounts of the list and how many were audited. */
export const directoryBrowse = {
  'browse.copyEmbedded': 'Copie du {date}, fournie avec Vigie.',
  'browse.copyImported': 'Copie du {date}, importée.',
  'browse.copyMore': 'Sa source, sa licence et son empreinte',
  // An entry of a menu: name and number of accounts.
  'browse.option': '{label} ({count})',
  'browse.noOrganization': 'Organisme non précisé',
  'browse.coverage': 'Vérification',
  'browse.anyCoverage': 'Toutes',
  'browse.listing': 'Inscription',
  'browse.anyListing': 'Toutes',
  'browse.listing.listed': 'Inscrit',
  'browse.listing.former': 'Autrefois inscrit',
  'browse.since': 'Inscrit depuis le {date}',
  'browse.sinceOrBefore': 'Inscrit depuis le {date} ou avant',
  'browse.lastAudit': 'Dernière vérification',
  'browse.address': 'Adresse',
  'browse.open': 'Ouvrir',
  'browse.newTab': 'dans un nouvel onglet',
  'browse.noAddress': 'Aucune',

  'coverage.title': 'Couverture',
  'coverage.note':
    'Comptes inscrits actuellement et leur dernière vérification dans cet ordinateur. « Non lu » : la dernière visite n’a pas montré le profil.',
  'coverage.listed': 'Inscrits',
  'coverage.audited': 'Vérifié',
  'coverage.stale': 'Vérification ancienne',
  'coverage.unread': 'Non lu',
  'coverage.never': 'Jamais vérifié',
  // All but those audited lately.
  'coverage.missing': 'À vérifier',
  'coverage.staleAfter': 'Ancienne après',
  'coverage.days': { one: '{count} jour', other: '{count} jours' },
  'coverage.byOrganization': 'Couverture par organisme',
  'coverage.byPlatform': 'Couverture par plateforme',
  'coverage.joint':
    'Un compte de plusieurs organismes compte pour chacun; le total ne le compte qu’une fois. Choisissez un organisme pour voir ses comptes.',
  // Read aloud after the name of an organization or platform on its button.
  'coverage.show': ' : montrer ses comptes',
  'coverage.total': 'Total',
} as const;
