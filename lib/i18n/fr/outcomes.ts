/** Words of the judgement: outcomes, severities, bases, classes, page states, fields, matches and the runner's own reasons. */
export const outcomes = {
  // Outcomes (W3C EARL). `failed` for the account's owner; `failed.check` where the reader can only verify, not fix.
  'outcome.failed': 'À corriger',
  'outcome.failed.check': 'À vérifier',
  // A failed rule of severity “advice”: good practice, never something wrong.
  'outcome.failed.advice': 'Suggestion',
  'outcome.cantTell': 'Indéterminé',
  'outcome.passed': 'Réussi',
  'outcome.inapplicable': 'Sans objet',
  'outcome.untested': 'Non évalué',

  // How much it matters. Shown beside the basis, never merged with it.
  'severity.label': 'Gravité',
  'severity.critical': 'Critique',
  'severity.major': 'Majeure',
  'severity.minor': 'Mineure',
  'severity.advice': 'Conseil',

  // What the rule stands on.
  'basis.label': 'Fondement',
  'basis.mandatory': 'Obligatoire, en vigueur',
  'basis.mandatoryRescinded': 'Exigence historique (texte abrogé)',
  'basis.guidance': 'Ligne directrice',
  'basis.practice': 'Pratique courante',
  'basis.inferred': 'Déduit par Vigie',

  // What kind of account it is.
  'class.official': 'Compte officiel',
  'class.officialPosition': 'Compte officiel lié à un poste',
  'class.executive': 'Compte d’un cadre',
  'class.specialist': 'Compte d’un spécialiste',
  'class.professionalPersonal': 'Compte personnel à usage professionnel',
  'class.personal': 'Compte personnel',
  'class.ministerPersonal': 'Compte personnel d’une personne élue',
  'class.parody': 'Parodie déclarée',
  'class.unlistedClaim': 'Se dit officiel, non inscrit',
  'class.unknown': 'Genre de compte inconnu',

  // Which line of the class table answered, as a sentence about the account.
  'class.reason.listed': 'Le compte est inscrit au répertoire.',
  'class.reason.listed-position': 'Le compte est inscrit au répertoire, et son nom est celui d’un poste.',
  'class.reason.parody-marker': 'Son nom annonce une parodie.',
  'class.reason.words-unread':
    'Nous n’avons pas pu lire son nom ou sa description; son genre n’est donc pas établi.',
  'class.reason.attested': 'Une personne qui connaît le compte l’a indiqué.',
  'class.reason.personal-with-role': 'Ses mots disent qu’il est personnel et nomment une fonction publique.',
  'class.reason.personal-marker': 'Ses mots disent qu’il est personnel ou non officiel.',
  'class.reason.official-claim-unlisted':
    'Ses mots lui donnent un statut fédéral officiel; il n’est pas inscrit au répertoire.',
  'class.reason.person-elected': 'Il porte le nom d’une personne, et ses mots nomment une charge élective.',
  'class.reason.person-role':
    'Il porte le nom d’une personne, et ses mots nomment une fonction chez un employeur public.',
  'class.reason.person-employee': 'Il porte le nom d’une personne, et ses mots nomment un employeur public.',
  'class.reason.no-sign':
    'Ni le répertoire ni les mots qui ont été lus ne disent de quel genre de compte il s’agit.',

  'subclass.departmental': 'ministère ou organisme',
  'subclass.program': 'programme ou thème',
  'subclass.regional': 'région ou lieu',
  'subclass.mission': 'mission à l’étranger',
  'subclass.position': 'titulaire d’un poste',

  // What the class rests on.
  'classBasis.directory': 'd’après le répertoire',
  'classBasis.attested': 'd’après une attestation',
  'classBasis.text': 'd’après le texte du profil',

  // What the directory says. « non inscrit » always goes with the date of the copy.
  'match.listed': 'Inscrit au répertoire',
  'match.formerlyListed': 'Autrefois inscrit au répertoire',
  'match.lookalike': 'Ressemble à un compte inscrit',
  'match.ambiguous': 'Plusieurs inscriptions possibles',
  'match.unlisted': 'Non trouvé dans le répertoire',
  'match.noDirectory': 'Aucun répertoire chargé',

  'pageState.profile': 'Profil affiché',
  'pageState.loginWall': 'Connexion exigée',
  'pageState.challenge': 'Vérification de sécurité',
  'pageState.notFound': 'Page introuvable',
  'pageState.suspended': 'Compte suspendu',
  'pageState.restricted': 'Accès restreint',
  'pageState.private': 'Compte privé',
  'pageState.loading': 'Chargement inachevé',
  'pageState.unknownLayout': 'Mise en page non reconnue',

  // The state named in the middle of a sentence: "The page shows {…}".
  'pageState.help.loginWall':
    'La plateforme demande une connexion avant de montrer ce profil. Connectez-vous dans cet onglet, puis relancez la lecture.',
  'pageState.help.challenge':
    'La plateforme vérifie que vous êtes une personne. Répondez à sa demande dans cet onglet, puis relancez la lecture.',
  'pageState.help.notFound':
    'La plateforme répond que cette page n’existe pas. Vérifiez l’adresse; si le compte a été fermé, son inscription au répertoire est à mettre à jour.',
  'pageState.help.suspended':
    'La plateforme indique que ce compte est suspendu. Il n’y a rien à lire; son inscription au répertoire est à vérifier.',
  'pageState.help.restricted':
    'La plateforme limite l’accès à ce profil (âge, région ou réglage). Levez la restriction si vous le pouvez, puis relancez la lecture.',
  'pageState.help.private':
    'Ce compte ne montre son contenu qu’aux personnes qu’il a acceptées. Nous n’avons lu que ce que la page montre à tous.',
  'pageState.help.loading':
    'La page n’a pas fini de s’afficher à temps. Attendez qu’elle soit complète, puis relancez la lecture.',
  'pageState.help.unknownLayout':
    'C’est une limite de Vigie, et non un défaut du compte : la plateforme a probablement changé sa mise en page. Rien n’est retenu contre ce compte.',

  // Profile fields, named at the start of a line; lists of them are joined in sentences.
  'field.displayName': 'nom affiché',
  'field.handle': 'identifiant',
  'field.platformId': 'numéro permanent du compte',
  'field.bio': 'description',
  'field.links': 'liens',
  'field.website': 'site Web',
  'field.avatarUrl': 'photo de profil',
  'field.headerImageUrl': 'image d’en-tête',
  'field.badges': 'insignes',
  'field.category': 'catégorie',
  'field.location': 'lieu',
  'field.joinedAt': 'date d’inscription',
  'field.lastPostAt': 'date de la dernière publication',
  'field.followers': 'abonnés',
  'field.following': 'abonnements',
  'field.posts': 'publications',
  'field.url': 'adresse du profil',
  'field.pageState': 'état de la page',

  'state.present': 'Lu',
  'state.absent': 'Vide sur la page',
  'state.unreadable': 'Non lu',
  'qualifier.rounded': 'arrondi par la plateforme',
  'qualifier.atLeast': 'au plus tôt à cette date',
  'qualifier.partial': 'lu en partie',

  'why.noLandmark': 'l’en-tête du profil n’a pas été trouvé',
  'why.noSource': 'la page ne montre pas cet élément là où nous le cherchons',
  'why.identityMismatch': 'la page montrait les données d’un autre compte',
  'why.wall': 'la plateforme le cache tant que la page n’est pas accessible',
  'why.collapsed': 'il faut ouvrir une section de la page pour le voir',
  'why.tooLong': 'le texte est plus long que ce que Vigie accepte',
  'why.threw': 'le lecteur de Vigie a échoué',
  'why.notShown': 'cette plateforme ne l’affiche pas là où Vigie lit',
  'why.switchedOff': 'un module de lecture l’a désactivé',

  'slot.bio': 'lien dans la description',
  'slot.website': 'case du site Web',
  'slot.list': 'liste de liens',
  'slot.about': 'section « À propos »',
  'linkKind.short': 'lien court : sa destination n’est pas connue',
  'linkKind.hub': 'page de liens : voyez ce qu’elle contient',

  // Values of a directory row, as evidence.
  'property.handle': 'identifiant au répertoire',
  'property.accountName': 'nom au répertoire',
  'property.organization': 'organisme au répertoire',
  'property.organizationEn': 'organisme au répertoire (anglais)',
  'property.organizationFr': 'organisme au répertoire (français)',
  'property.language': 'langue au répertoire',
  'property.url': 'adresse au répertoire',
  'property.urlListed': 'adresse imprimée au répertoire',
  'property.removedOn': 'retiré du répertoire le',
  'property.key': 'compte au répertoire',
  'property.date': 'date de la copie',

  // Reasons given by the runner itself. {fields} lists field names; {date} is a day.
  'reason.page-not-read': 'Nous n’avons pas pu lire cette page de profil.',
  'reason.fields-unread': 'Nous n’avons pas pu lire : {fields}.',
  'reason.class-unknown': 'Le genre de compte n’est pas établi; cette règle en dépend.',
  'reason.other-class': 'Cette règle vise un autre genre de compte.',
  'reason.other-platform': 'Cette règle vise une autre plateforme.',
  'reason.other-jurisdiction': 'Cette règle vise une autre administration.',
  'reason.before-date': 'Cette règle ne s’applique que depuis le {date}.',
  'reason.directory-old': 'La copie du répertoire, datée du {date}, est trop ancienne pour en juger.',
  'reason.directory-missing': 'Aucune copie du répertoire n’est chargée.',
  'reason.platform-not-in-directory': 'La copie du répertoire ne couvre pas cette plateforme.',
  'reason.check-error': 'Vigie a échoué en vérifiant cette règle. Rien n’est retenu contre le compte.',

  // What a person can do to find out, by reason; `help.default` for the others.
  'help.page-not-read': 'Suivez l’indication donnée en haut, puis choisissez « Relire la page ».',
  'help.fields-unread':
    'Remontez en haut du profil, ouvrez « plus » ou « À propos », connectez-vous au besoin, puis choisissez « Relire la page ».',
  'help.class-unknown': 'Vérifiez auprès de l’organisme qui est responsable de ce compte.',
  'help.directory-old':
    'Chargez une copie plus récente du répertoire dans le tableau de bord, page Répertoire.',
  'help.directory-missing': 'Chargez un répertoire dans le tableau de bord, page Répertoire.',
  'help.platform-not-in-directory':
    'Vérifiez auprès de l’organisme, ou chargez un répertoire qui couvre cette plateforme.',
  'help.check-error': 'Relisez la page; si l’échec persiste, signalez-le à l’équipe de Vigie.',
  'help.destination-hidden': 'Ouvrez les liens vous-même, sans rien y inscrire, et voyez où ils mènent.',
  'help.links-unread':
    'Remontez en haut du profil, ouvrez toutes les listes de liens, puis choisissez « Relire la page ».',
  'help.default': 'Regardez la page vous-même et décidez, ou relisez-la quand elle est complète.',
} as const;
