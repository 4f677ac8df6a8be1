/** Infobulle du bouton de la barre d'outils, lue aussi par les lecteurs d'écran. */
export const badge = {
  'badge.reading': 'Vigie : lecture du profil en cours',
  'badge.failed': {
    one: 'Vigie : {count} point majeur à vérifier',
    other: 'Vigie : {count} points majeurs à vérifier',
  },
  'badge.toNote': {
    one: 'Vigie : {count} point mineur à noter',
    other: 'Vigie : {count} points mineurs à noter',
  },
  'badge.passed': {
    one: 'Vigie : rien à signaler ({count} règle vérifiée)',
    other: 'Vigie : rien à signaler ({count} règles vérifiées)',
  },
  'badge.cantTell': {
    one: 'Vigie : {count} règle n’a pas pu être vérifiée',
    other: 'Vigie : {count} règles n’ont pas pu être vérifiées',
  },
  'badge.notStored': 'Vigie : le résultat n’a pas pu être enregistré',
} as const;
