/** The dashboard: the list of accounts, one account, exporting and importing, about. */
export const dashboard = {
  'accounts.title': 'Comptes vérifiés',
  'accounts.lead': 'La vérification la plus récente de chaque compte que vous avez consulté.',
  'accounts.loading': 'Chargement des comptes…',
  'accounts.count': {
    zero: 'Aucun compte',
    one: '{count} compte',
    many: '{count} de comptes',
    other: '{count} comptes',
  },
  // After filtering: how many of how many.
  'accounts.found': {
    zero: 'Aucun des {total} comptes',
    one: '{count} compte sur {total}',
    many: '{count} de comptes sur {total}',
    other: '{count} comptes sur {total}',
  },
  'accounts.none.title': 'Aucun compte vérifié pour l’instant',
  'accounts.none.body':
    'Ouvrez le profil d’un compte gouvernemental sur X, Facebook, Instagram, YouTube ou LinkedIn. Vigie le lit, et le résultat apparaît ici.',
  'accounts.noMatch.title': 'Aucun compte ne correspond',
  'accounts.noMatch.body': 'Essayez d’autres mots, ou effacez les filtres.',
  'accounts.audits': { one: '{count} vérification', other: '{count} vérifications' },
  // Part of the number to fix: those of critical or major severity.
  'accounts.grave': { one: 'dont {count} grave', other: 'dont {count} graves' },

  'accounts.sortBy': 'Trier par :',

  'column.name': 'Compte',
  'column.platform': 'Plateforme',
  'column.organization': 'Organisme',
  'column.failed': 'À corriger',
  'column.cantTell': 'Indéterminé',
  'column.observedAt': 'Lu le',
  'column.language': 'Langue',

  'language.en': 'Anglais',
  'language.fr': 'Français',
  'language.bi': 'Bilingue',
  'language.unknown': 'Non précisée',

  'filter.label': 'Filtres',
  'filter.text': 'Chercher un compte',
  'filter.organization': 'Organisme',
  'filter.platform': 'Plateforme',
  'filter.outcome': 'Résultat',
  'filter.rule': 'Règle',
  'filter.allOrganizations': 'Tous les organismes',
  'filter.allPlatforms': 'Toutes les plateformes',
  'filter.allOutcomes': 'Tous les résultats',
  'filter.allRules': 'Toutes les règles',
  // Any failed rule, suggestions among them.
  'filter.failed': 'À corriger ou à améliorer',
  'filter.clear': 'Effacer les filtres',

  'account.back': 'Tous les comptes',
  'account.loading': 'Chargement du compte…',
  'account.none.title': 'Rien n’est conservé de ce compte',
  'account.none.body': 'Il n’a pas été vérifié dans cet ordinateur, ou il a été oublié.',
  'account.audits': 'Vérifications',

  'fields.title': 'Ce que la page montrait',
  'fields.note': 'Chaque élément de l’en-tête du profil, son état, et la source qui a répondu.',
  'fields.field': 'Élément',
  'fields.value': 'Valeur',
  'fields.state': 'État',
  'fields.via': 'Source',

  'forget.section': 'Oublier',
  'forget.note': 'Efface tout ce que Vigie conserve de ce compte dans votre ordinateur.',
  'forget.button': 'Oublier ce compte',
  'forget.title': 'Oublier ce compte?',
  'forget.body': {
    one: '{count} vérification sera effacée de votre ordinateur. C’est définitif.',
    other: '{count} vérifications seront effacées de votre ordinateur. C’est définitif.',
  },
  'forget.confirm': 'Oublier',

  'exportPage.title': 'Exporter et importer',
  'exportPage.lead': 'Un fichier ne sort de votre ordinateur que si vous l’envoyez vous-même.',
  'exportPage.section': 'Exporter les vérifications',
  'exportPage.counting': 'Compte en cours…',
  'exportPage.count': {
    zero: 'Aucune vérification à exporter.',
    one: '{count} vérification est conservée; elle sera exportée.',
    other: '{count} vérifications sont conservées; toutes seront exportées.',
  },
  'exportPage.format': 'Format',
  'exportPage.button': 'Exporter',
  'exportPage.progress': 'Progression de l’exportation',
  'exportPage.writing': { one: '{count} vérification écrite…', other: '{count} vérifications écrites…' },
  'exportPage.done': {
    one: '{count} vérification exportée dans {file}.',
    other: '{count} vérifications exportées dans {file}.',
  },

  'importAudits.title': 'Importer des vérifications',
  'importAudits.lead':
    'Choisissez un fichier JSON exporté par Vigie. Il est pris en entier ou refusé en entier; ce qui est déjà là n’est pas doublé.',
  'importAudits.choose': 'Importer des vérifications',
  'importAudits.done': {
    zero: 'Aucune nouvelle vérification; {known} étaient déjà là.',
    one: '{count} vérification ajoutée; {known} déjà là.',
    other: '{count} vérifications ajoutées; {known} déjà là.',
  },
  'importAudits.refused': 'Fichier refusé; rien n’a changé',

  'about.title': 'À propos de Vigie',
  'about.lead':
    'Vigie compare le profil que vous avez ouvert au répertoire des comptes officiels et aux politiques écrites, et conserve le résultat dans votre ordinateur.',
  'about.kept.title': 'Ce qui est conservé',
  'about.kept.1':
    'L’en-tête public d’un compte inscrit au répertoire, autrefois inscrit, ressemblant à un compte inscrit ou affirmant un lien avec le gouvernement.',
  'about.kept.2': 'Le résultat de chaque règle, avec les mots qui l’ont causé.',
  'about.kept.3': 'La version du lecteur, des règles et du répertoire, pour pouvoir refaire la vérification.',
  'about.never.title': 'Ce qui ne l’est jamais',
  'about.never.1': 'Le profil d’une personne sans lien avec le gouvernement : il ne laisse aucune trace.',
  'about.never.2': 'Les publications, le nom des abonnés et les messages.',
  'about.never.3': 'Votre propre nom et votre photo sur la plateforme.',
  'about.never.4': 'L’adresse des autres pages que vous visitez.',
  'about.never.5': 'Rien n’est envoyé : Vigie ne fait aucune requête réseau.',
  'about.limits.title': 'Ses limites',
  'about.limits.body':
    'Vigie juge des mots, des identifiants et des liens, jamais des personnes ni des images. « Non trouvé » veut dire : non trouvé dans cette copie du répertoire. Un élément que nous n’avons pas pu lire n’est jamais retenu contre un compte.',
  'about.versions': 'Versions et licences',
  'about.licence': 'Licence',
  'about.licence.body': 'MIT',
  'about.look': 'Apparence',
  'about.look.body':
    'Jetons du Système de design GC (MIT). Vigie n’est pas un service du gouvernement du Canada.',
} as const;
