/** Textes des exportations : noms des formats et mots des cellules. */
export const exports = {
  'export.format.json': 'JSON – fichier complet, réimportable',
  'export.format.ndjson': 'NDJSON – une vérification par ligne',
  'export.format.csv': 'CSV – une ligne par constat, pour un tableur',
  'export.evidence.empty': '(vide sur la page)',
  // Entre un endroit de la page et ce qui y était écrit : « description : … ».
  'export.evidence.colon': '{place} : {text}',
  // Réponses de la commande npm run audit.
  'audit.notProfile': 'Cette page n’est pas un profil',
  'audit.noTie': 'Aucun lien avec le gouvernement : rien n’en serait conservé.',
} as const;
