/** The side panel, the popup, and the parts of a verdict that the dashboard shows too. */
export const panel = {
  'panel.title': 'Vigie – ce profil',
  'panel.summary': 'Résumé',
  'popup.title': 'Vigie en un coup d’œil',
  'popup.top': 'Les points les plus importants',

  // Instead of a verdict.
  'panelState.nothing.title': 'Rien à vérifier sur cette page',
  'panelState.nothing.body': 'Ouvrez le profil d’un compte : Vigie le lira de lui-même.',
  'panelState.notProfile.title': 'Rien à vérifier sur cette page',
  'panelState.notProfile.body':
    'Ce n’est pas une page de profil. Ouvrez celle d’un compte : Vigie la lira de lui-même.',
  'panelState.reading.title': 'Lecture du profil…',
  'panelState.reading.body': 'Vigie attend que la page soit complète, puis la lit une seule fois.',
  'panelState.noTie.title': 'Aucun lien avec le gouvernement',
  'panelState.noTie.body':
    'Ce compte n’est pas au répertoire, ne ressemble à aucun compte inscrit et n’affirme aucun lien avec le gouvernement dans ce que nous avons pu lire. Rien n’a été conservé.',
  'panelState.ownAccount.title': 'Votre propre compte',
  'panelState.ownAccount.body':
    'Ce compte semble être le vôtre et ne figure dans aucun répertoire de comptes officiels : rien n’en a été conservé.',
  'panelState.readerOff.title': 'Le lecteur de Vigie est désactivé',
  'panelState.readerOff.body':
    'Le module de lecture en service demande de ne pas lire cette plateforme. Voyez « Plateformes » dans le tableau de bord.',
  'panelState.forgotten.title': 'Cette vérification a été effacée',
  'panelState.forgotten.body': 'Il n’en reste rien dans votre ordinateur.',
  'panelState.failed.title': 'Le résultat n’a pas pu être conservé',
  'panelState.failed.body':
    'Le navigateur a refusé d’enregistrer le résultat. Rien n’a été perdu de ce qui était déjà là.',
  'panelState.platforms': 'Plateformes lues : X, Facebook, Instagram, YouTube et LinkedIn.',

  // The answer in one sentence.
  'verdict.clear': 'Tout ce que nous avons vérifié est en ordre.',
  'verdict.suggestions': 'Rien à corriger; seulement des suggestions.',
  'verdict.partlyClear': 'Rien à corriger dans ce que nous avons pu lire.',
  'verdict.notRead': 'Nous n’avons pas pu lire ce profil.',
  'verdict.failed': {
    one: '{count} point à corriger.',
    many: '{count} de points à corriger.',
    other: '{count} points à corriger.',
  },
  'verdict.failed.check': {
    one: '{count} point à vérifier.',
    many: '{count} de points à vérifier.',
    other: '{count} points à vérifier.',
  },
  // Follows the sentence above when at least one of these points is critical.
  'verdict.critical': 'Commencez par ce qui est critique.',

  // The line of counts: a number and a word or two.
  'counts.label': 'Nombre de règles par résultat',
  'count.failed': '{count} à corriger',
  'count.failed.check': '{count} à vérifier',
  'count.advice': { one: '{count} suggestion', other: '{count} suggestions' },
  'count.cantTell': { one: '{count} indéterminé', other: '{count} indéterminés' },
  'count.passed': { one: '{count} réussi', other: '{count} réussis' },
  'count.inapplicable': '{count} sans objet',

  'group.failed': 'À corriger',
  'group.advice': 'Suggestions',
  'group.cantTell': 'Indéterminé',
  'group.asked': 'Questions à une personne',
  'group.passed': 'Réussi',
  'group.inapplicable': 'Sans objet',

  // Before the title of a rule that failed or could not be judged: titles say what should be so.
  'finding.expected': 'Attendu : ',
  'finding.advice': 'Que faire',
  'finding.findOut': 'Pour en avoir le cœur net',
  'evidence.label': 'Ce qui a été lu',
  'evidence.empty': 'Vide sur la page',
  'evidence.answer': 'Réponse d’une personne, {date}',

  'clause.number': 'art. {number}',
  'clause.open': 'Lire le texte officiel',
  // Heard after the link above, to tell several such links apart.
  'clause.openOf': ' : {title} (nouvel onglet)',
  'clause.count': { one: 'Source : {count} disposition', other: 'Source : {count} dispositions' },

  'who.organization': 'Organisme :',
  'who.readAt': 'Lu le {time}',
  'who.open': 'Ouvrir le profil',
  // {subclass}: what a listed account is for, e.g. "region or place".
  'class.subclass': ' ({subclass})',
  'class.evidence': 'Les mots qui le disent',

  'match.sentence.listed': 'Trouvé dans la copie du répertoire du {date}.',
  'match.sentence.formerlyListed':
    'Inscrit jusqu’au {removed}; non trouvé dans la copie du répertoire du {date}. À vérifier.',
  'match.sentence.lookalike':
    'Non trouvé dans la copie du répertoire du {date}. Son identifiant ressemble à celui d’un compte inscrit : {handle} ({organization}). À vérifier.',
  'match.sentence.ambiguous':
    'Plusieurs comptes de la copie du répertoire du {date} pourraient être celui-ci. À vérifier.',
  'match.sentence.unlisted': 'Non trouvé dans la copie du répertoire du {date}.',
  'match.sentence.noDirectory': 'Aucune copie du répertoire n’était chargée au moment de la lecture.',

  'unread.title': 'Ce qui n’a pas pu être lu',
  'unread.none': 'Tout ce que Vigie cherche a été lu en entier.',
  'unread.note': 'Rien de ceci n’est retenu contre le compte.',
  'unread.advice':
    'Ouvrez ce que la plateforme replie (la suite de la description, la liste des liens, « À propos »), puis relisez la page : Vigie ne clique jamais à votre place.',
  'unread.partial': 'lu en partie seulement',

  'versions.title': 'Fait avec',
  'versions.reader': 'Lecteur',
  'versions.pack': 'Règles',
  'versions.packOf': '{name}, version {version}',
  'versions.directory': 'Répertoire',
  'versions.directoryCopy': 'copie du {date}, {count} comptes, empreinte {hash}…',
  'versions.asOf': 'Politiques en vigueur le',
  'versions.vigie': 'Vigie',
  'versions.audit': 'Numéro',
  'picture.title': 'Photo de profil',
  'picture.note':
    'Vigie peut conserver une empreinte de la photo telle qu’elle s’affiche, pour la comparer à celles de comptes inscrits. La photo elle-même n’est pas conservée, et rien n’est téléchargé. Une ressemblance est un signal pour une personne, jamais un constat à elle seule.',
  'picture.none': 'Aucune empreinte conservée lors de cette visite.',
  'picture.kept': 'Empreinte conservée : {hash}',
  'picture.record': 'Enregistrer la photo',
  'picture.again': 'L’enregistrer de nouveau',
} as const;
