/** Nouveau jugement de vérifications conservées. */
export const rejudge = {
  'rejudge.title': 'Juger de nouveau',
  'rejudge.lead':
    'Applique d’autres ensembles de règles, une autre version du répertoire ou une autre date à des vérifications déjà conservées. Aucune page n’est visitée. Vous voyez chaque résultat qui changerait avant que quoi que ce soit soit conservé.',
  'rejudge.asOf': 'Politiques en vigueur le',
  'rejudge.asOf.hint': 'Laissé vide, chaque vérification garde sa propre date.',
  'rejudge.version': 'Version du répertoire',
  'rejudge.version.inUse': 'Celle qui est utilisée',
  'rejudge.scope': 'Vérifications',
  'rejudge.scope.latest': 'La plus récente de chaque compte',
  'rejudge.scope.all': 'Toutes celles qui sont conservées',
  'rejudge.packs': 'Ensembles de règles',
  'rejudge.preview': 'Montrer ce qui changerait',
  'rejudge.working': {
    zero: 'Jugement en cours…',
    one: '{count} vérification jugée jusqu’ici…',
    many: '{count} de vérifications jugées jusqu’ici…',
    other: '{count} vérifications jugées jusqu’ici…',
  },
  'rejudge.cancel': 'Arrêter',
  'rejudge.found': {
    zero: 'Aucune vérification conservée ne peut être jugée de nouveau.',
    one: '{count} vérification jugée de nouveau. Résultats qui changeraient : {flips}; vérifications touchées : {audits}.',
    many: '{count} de vérifications jugées de nouveau. Résultats qui changeraient : {flips}; vérifications touchées : {audits}.',
    other:
      '{count} vérifications jugées de nouveau. Résultats qui changeraient : {flips}; vérifications touchées : {audits}.',
  },
  'rejudge.nothing': 'Aucun résultat ne changerait.',
  'rejudge.classes': {
    one: 'Le genre de compte changerait dans {count} vérification.',
    many: 'Le genre de compte changerait dans {count} de vérifications.',
    other: 'Le genre de compte changerait dans {count} vérifications.',
  },
  'rejudge.flips': 'Résultats qui changeraient',
  'rejudge.account': 'Compte',
  'rejudge.rule': 'Règle',
  'rejudge.before': 'Actuellement',
  'rejudge.after': 'Deviendrait',
  'rejudge.notGiven': 'Non examinée',
  'rejudge.pages': 'Pages de changements',
  'rejudge.keep': 'Conserver les nouveaux résultats',
  'rejudge.keep.note': {
    one: 'Les résultats de {count} vérification sont remplacés. Ce qui a été lu sur la page reste tel quel. La vérification indique le jour où elle a été jugée de nouveau.',
    many: 'Les résultats de {count} de vérifications sont remplacés. Ce qui a été lu sur les pages reste tel quel. Chaque vérification indique le jour où elle a été jugée de nouveau.',
    other:
      'Les résultats de {count} vérifications sont remplacés. Ce qui a été lu sur les pages reste tel quel. Chaque vérification indique le jour où elle a été jugée de nouveau.',
  },
  'rejudge.keep.yes': 'Remplacer les résultats',
  'rejudge.keep.no': 'Les laisser tels quels',
  'rejudge.kept': {
    one: '{count} vérification a été jugée de nouveau et conservée.',
    many: '{count} de vérifications ont été jugées de nouveau et conservées.',
    other: '{count} vérifications ont été jugées de nouveau et conservées.',
  },
} as const;
