/**
 * Infobulle du bouton de la barre d'outils, lue aussi par les lecteurs d'écran. {count} : un nombre, après lequel rien ne s'accorde.
 * Hors de la table commune : l'arrière-plan, qui démarre souvent, ne charge que ce fichier.
 */
export const badge = {
  'badge.reading': 'Vigie – lecture du profil en cours',
  'badge.failed': 'Vigie – points majeurs à vérifier : {count}',
  'badge.toNote': 'Vigie – points mineurs à noter : {count}',
  'badge.passed': 'Vigie – rien à signaler; règles vérifiées : {count}',
  'badge.cantTell': 'Vigie – règles qui n’ont pas pu être vérifiées : {count}',
  'badge.notStored': 'Vigie – le résultat n’a pas pu être enregistré',
} as const;
