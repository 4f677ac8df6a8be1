/** Plateformes, modules de lecture, état des lecteurs, copies enregistrées et comptes à soi. */
export const readers = {
  'platforms.title': 'Plateformes',
  'platforms.lead':
    'Où Vigie lit les profils, sur quoi repose chaque lecteur et ce qu’il ne voit pas. C’est vous qui décidez des sites qu’elle peut lire.',
  'platforms.loading': 'Chargement des lecteurs…',
  'platforms.refused': 'Le navigateur ne l’a pas permis. Rien n’a changé.',
  'platforms.asked': 'Lues depuis l’installation',
  'platforms.optional': 'Lues si vous le permettez',
  'platforms.optional.lead':
    'Le navigateur vous le demande une fois par plateforme. Vous pouvez arrêter en tout temps; ce qui est déjà conservé reste jusqu’à ce que vous l’effaciez.',
  'platforms.allow': 'Permettre',
  // {platform}: nom d’une plateforme; commence par les mots du bouton.
  'platforms.allow.of': 'Permettre {platform}',
  'platforms.stop': 'Cesser de lire',
  'platforms.stop.of': 'Cesser de lire {platform}',
  'platforms.state.read': 'Lue',
  'platforms.state.notRead': 'Non lue',
  'platforms.state.off': 'Désactivée par un module de lecture',
  'platforms.changed': 'Modifié par le module de lecture',
  'platforms.reader': 'À propos de ce lecteur',
  'platforms.version': 'Version',
  'platforms.evidence': 'Fondement',
  'platforms.basis.pages': 'Vérifié sur des pages enregistrées; la plus récente est du {date}.',
  'platforms.basis.code':
    'Aucune page de cette plateforme n’a pu être étudiée : fait d’après du code public du {date}.',
  'platforms.languages': 'Langues des pages vues : {languages}.',
  'platforms.hosts': 'Sites Web',
  'platforms.limits': 'Limites connues',

  'servers.allowed': 'Serveurs lus',
  'servers.label': 'Serveur',
  'servers.hint': 'Par exemple social.example, ou un compte de ce serveur.',
  'servers.wrong': 'Ce n’est pas le nom d’un serveur. Écrivez-le ainsi : social.example.',
  'servers.add': 'Permettre ce serveur',

  'readerPack.title': 'Module de lecture',
  'readerPack.lead':
    'Un fichier qui corrige ou désactive des lecteurs sans nouvelle version de Vigie : des sélecteurs, des interrupteurs et des limites, jamais de code.',
  'readerPack.none':
    'Aucun module de lecture n’est en service : chaque lecteur fonctionne tel qu’il a été publié.',
  'readerPack.inUse': 'En service',
  'readerPack.preview': 'Fichier choisi, pas encore en service',
  'readerPack.choose': 'Choisir un module de lecture',
  'readerPack.hint':
    'JSON. Vous verrez ce qu’il change avant qu’il serve; une seule entrée inconnue fait refuser tout le fichier.',
  'readerPack.use': 'Utiliser ce module de lecture',
  'readerPack.remove': 'Retirer le module de lecture',
  'readerPack.used':
    'Le module de lecture est en service. Il s’applique aux pages chargées à partir de maintenant.',
  'readerPack.removed':
    'Le module de lecture a été retiré. Les pages chargées à partir de maintenant sont lues comme publié.',
  'readerPack.refused': 'Fichier refusé',
  'readerPack.publisher': 'Éditeur',
  'readerPack.since': 'En service depuis',
  'readerPack.otherVersion': 'Non appliqué : écrit pour le lecteur {version}.',
  'readerPack.off': 'La plateforme n’est pas lue.',
  'readerPack.hook': 'Sélecteur « {name} » :',
  'readerPack.fieldsOff': 'Champs non lus : {fields}.',
  'readerPack.sourcesOff': 'Sources non consultées : {sources}.',
  'readerPack.waitMs': {
    one: 'Attend une page {count} ms au plus.',
    many: 'Attend une page {count} de ms au plus.',
    other: 'Attend une page {count} ms au plus.',
  },
  'readerPack.quietMs': {
    one: 'Les valeurs doivent rester les mêmes pendant {count} ms.',
    many: 'Les valeurs doivent rester les mêmes pendant {count} de ms.',
    other: 'Les valeurs doivent rester les mêmes pendant {count} ms.',
  },

  'health.title': 'État des lecteurs',
  'health.lead':
    'Comment chaque plateforme a été lue, d’après les vérifications conservées dans cet ordinateur. Ce qui va mal ici est la faute de Vigie, jamais celle du compte.',
  'health.loading': 'Calcul en cours…',
  'health.none.title': 'Rien à montrer pour l’instant',
  'health.none.body':
    'L’état des lecteurs se calcule d’après les vérifications conservées. Ouvrez le profil d’un compte inscrit, puis revenez.',
  'health.again': 'Recalculer',
  'health.audits': 'Vérifications',
  'health.undecided': 'Impossible à dire',
  'health.lastGood': 'Dernière bonne lecture',
  'health.never': 'Jamais',
  'health.fine': 'Aucun signe de problème',
  'health.trouble': 'Ce lecteur est peut-être dépassé',
  'health.brokenFields': 'Le {date}, le lecteur {reader} n’a pas trouvé : {fields}.',
  'health.brokenLayout': 'Le {date}, le lecteur {reader} n’a pas reconnu la présentation de la page.',
  'health.fields': 'Champs et source qui les a donnés',
  'health.field': 'Champ',
  'health.read': 'Lus',
  'health.empty': 'Vides',
  'health.unread': 'Non lus',
  'health.rungs': 'Sources utilisées',
  'health.states': 'Ce qu’étaient les pages',
  'health.months': 'Mois par mois',
  'health.month': 'Mois',
  'health.monthBroken': 'Lecteur en défaut',
  'health.changes': 'Sources qui en ont remplacé d’autres',
  'health.change': '{field}, {month} : {from} → {to}',

  'outOfDate.title': 'Le lecteur de Vigie est peut-être dépassé',
  'outOfDate.body':
    'La page est là, mais le lecteur n’a pas trouvé : {fields}. C’est la faute de Vigie et cela ne dit rien du compte. Cherchez une mise à jour, ou voyez « État des lecteurs ».',
  // {date}: date à laquelle la page a été enregistrée.
  'savedCopy.mark': 'Copie enregistrée du {date}',
  'ownView.mark': 'Vu comme titulaire du compte : les visiteurs peuvent le voir autrement.',
  'offer.title': 'Vigie peut lire {platform}',
  'offer.body': 'Cette page se trouve sur une plateforme que Vigie ne lit que si vous le permettez.',
  'offer.server':
    'Si c’est un serveur {platform}, Vigie peut en lire les profils. Seul ce serveur est demandé.',
  'offer.allow': 'Permettre {platform}',
} as const;
