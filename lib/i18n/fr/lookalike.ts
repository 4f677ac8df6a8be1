/** Comptes qui ressemblent à un compte inscrit, et ce que la liste ne dit pas, en français. */
export const lookalike = {
  'lookalike.sentence.displayName':
    'Non trouvé dans la copie du répertoire du {date}. Son nom est, à l’œil, celui d’un compte inscrit : {handle} ({organization}). À vérifier.',
  'lookalike.title': 'Pourquoi il ressemble à un compte inscrit',
  'lookalike.listed': 'Compte inscrit',
  'lookalike.open': 'Ouvrir le compte inscrit',
  'lookalike.newTab': '(nouvel onglet)',
  'lookalike.edits.handle': 'Ce qui change dans l’identifiant',
  'lookalike.edits.displayName': 'Ce qui change dans le nom',
  'lookalike.same': 'Les deux textes sont identiques.',
  'lookalike.signals': 'Ce qui parle aussi en ce sens',
  'lookalike.notVerdict':
    'C’est un signal pour une personne, pas un verdict : un compte de bonne foi peut ressembler à un autre.',

  'lookalike.edit.case': 'Seules les majuscules changent : « {to} » pour « {from} ».',
  'lookalike.edit.accent': 'Un autre accent : « {to} » au lieu de « {from} ».',
  'lookalike.edit.confusable':
    'Un signe d’un autre alphabet ({codes}) : « {to} », qui se lit comme « {from} ».',
  'lookalike.edit.digit':
    '« {to} » là où l’identifiant inscrit a « {from} » : un chiffre qui ressemble à une lettre, ou l’inverse.',
  'lookalike.edit.glyph': '« {to} », qui ressemble à « {from} ».',
  'lookalike.edit.separator': '« {to} » au lieu de « {from} » entre les mots.',
  'lookalike.edit.affix': 'Un mot ajouté : « {to} ».',
  'lookalike.edit.invisible': 'Un caractère que personne ne voit : « {to} » au lieu de « {from} ».',
  'lookalike.edit.insert': '« {to} » est ajouté.',
  'lookalike.edit.delete': '« {from} » manque.',
  'lookalike.edit.replace': '« {to} » là où le texte inscrit a « {from} ».',
  'lookalike.edit.swap': 'Deux lettres échangées : « {to} » au lieu de « {from} ».',

  'lookalike.signal.name': 'Il porte le nom du compte inscrit ou de son organisation.',
  'lookalike.signal.claim': 'Il se dit officiel ou rattaché au gouvernement.',
  'lookalike.signal.link': 'Il mène à un site du gouvernement, ou à une adresse qui y ressemble.',
  'lookalike.signal.handle': 'Son identifiant ressemble aussi à celui du compte inscrit.',

  'matchNote.handle-reassigned':
    'L’identifiant est inscrit, mais la page montre un autre numéro permanent que lors de la première lecture. Le compte a pu être recréé, ou la plateforme a pu lui donner un nouveau numéro : demandez à son propriétaire.',
  'matchNote.reviewed-safe':
    'Il ressemble à un compte inscrit; une personne l’a regardé et n’y voit pas d’imitation.',
  'matchNote.reviewed-safe.link': 'Voir qui, pourquoi et quand',
  'matchNote.platform-not-covered': 'Cette copie n’inscrit aucun compte de cette plateforme.',
  'matchNote.scope.title': 'Ce que la liste ne couvre pas',
  'matchNote.scope':
    'Ne pas y figurer ne dit rien d’un compte. La liste ne couvre pas les agents du Parlement, les tribunaux, les sociétés d’État, les comptes personnels des ministres ni les plateformes récentes.',

  'markSafe.button': 'Ce n’est pas une imitation…',
  'markSafe.title': 'Ce n’est pas une imitation',
  'markSafe.body':
    'Vigie ne dira plus que {shown} ressemble à {listed}. Votre nom et votre raison restent sur cet ordinateur; vous pourrez revenir sur ce choix dans le répertoire, à la page « Ressemblances ».',
  'markSafe.by': 'Qui le dit',
  'markSafe.reason': 'Pourquoi',
  'markSafe.required': 'Écrivez qui le dit, et pourquoi.',
  'markSafe.confirm': 'Noter',
  'markSafe.done':
    'Enregistré. Cette lecture-ci ne change pas : relisez le profil pour qu’il soit jugé de nouveau.',
  'markSafe.reopen': 'Ouvrir le profil pour le relire',
} as const;
