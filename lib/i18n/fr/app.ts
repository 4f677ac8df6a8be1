/** What every page says: the frame, buttons, light and dark, platforms, broken storage. */
export const app = {
  'app.skip': 'Passer au contenu principal',
  'app.pageTitle': '{page} – Vigie',
  // The promise at the foot of every page.
  'app.promise': 'Tout reste dans votre ordinateur.',

  'nav.label': 'Pages du tableau de bord',
  'nav.menu': 'Menu',
  'navGroup.audits': 'Vérifications',
  'navGroup.basis': 'Fondements',
  'navGroup.reading': 'Lecture',
  'navGroup.you': 'Vous et Vigie',
  'nav.accounts': 'Comptes',
  'nav.directory': 'Répertoire',
  'nav.saved': 'Pages enregistrées',
  'nav.platforms': 'Plateformes',
  'nav.health': 'État des lecteurs',
  'nav.policy': 'Règles',
  'nav.packs': 'Ensembles de règles',
  'nav.rejudge': 'Juger de nouveau',
  'nav.export': 'Exporter',
  'nav.about': 'À propos',

  'theme.label': 'Apparence',
  'theme.system': 'Comme l’ordinateur',
  'theme.light': 'Claire',
  'theme.dark': 'Sombre',

  'action.readAgain': 'Relire la page',
  'action.reading': 'Lecture en cours…',
  'action.openDashboard': 'Ouvrir le tableau de bord',
  'action.openPanel': 'Ouvrir le panneau',
  'action.copyAdvice': 'Copier le conseil',
  'action.copied': 'Copié',
  'action.copyRefused': 'Le navigateur a refusé la copie.',
  'action.cancel': 'Annuler',

  'pager.previous': 'Précédente',
  'pager.next': 'Suivante',
  'pager.place': 'Page {page} sur {pages}',

  'storageError.title': 'Impossible de lire les données de Vigie',
  'storageError.body':
    'Le navigateur ne nous donne pas accès à sa base de données : le disque est peut-être plein, ou la fenêtre est privée. Rien n’a été effacé. Fermez cette page et ouvrez-la de nouveau.',

  // Names of platforms, as they call themselves; not translated.
  'platform.x': 'X',
  'platform.facebook': 'Facebook',
  'platform.youtube': 'YouTube',
  'platform.instagram': 'Instagram',
  'platform.linkedin': 'LinkedIn',
  'platform.flickr': 'Flickr',
  'platform.threads': 'Threads',
  'platform.bluesky': 'Bluesky',
  'platform.mastodon': 'Mastodon',
  'platform.tiktok': 'TikTok',
  'platform.pinterest': 'Pinterest',
  'platform.snapchat': 'Snapchat',
  'platform.reddit': 'Reddit',
  'platform.github': 'GitHub',
  'platform.vimeo': 'Vimeo',
  'platform.medium': 'Medium',
} as const;
