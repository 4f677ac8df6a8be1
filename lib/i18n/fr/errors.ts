/** Échecs prévus, un message par code de `lib/model/errors.ts`. Chacun dit ce qui est arrivé, puis ce qu'il advient des données. */
export const errors = {
  'error.bad-message':
    'Vigie n’a pas compris une de ses propres demandes. Rechargez la page; rien n’a été modifié.',
  'error.wrong-sender': 'La demande ne venait pas d’une page de Vigie. Rien n’a été modifié.',
  'error.not-json': 'Le fichier n’est pas du JSON valide. Rien n’a été importé.',
  // {path}: endroit du fichier, p. ex. « format ».
  'error.wrong-format':
    'Le fichier n’a pas la forme attendue (à l’endroit « {path} »). Rien n’a été importé.',
  // {version}: numéro de version du format.
  'error.newer-format':
    'Le fichier vient d’une version plus récente de Vigie (format {version}). Mettez Vigie à jour, puis recommencez. Rien n’a été importé.',
  // {path}: endroit du fichier, p. ex. audits.3.fields.bio; {detail}: ce qui ne va pas, en anglais technique.
  'error.bad-record':
    'Le fichier contient une valeur inattendue, à l’endroit « {path} » ({detail}). Rien n’a été importé.',
  'error.duplicate-id':
    'Le fichier contient, à l’endroit « {path} », une vérification dont le numéro ({id}) désigne déjà une autre vérification. Rien n’a été importé.',
  // {limit}: taille en Mo.
  'error.file-too-large': 'Le fichier dépasse {limit} Mo. Rien n’a été importé.',
  'error.file-unreadable': 'Le fichier n’a pas pu être lu. Rien n’a été modifié.',
  // {column}: une ou plusieurs colonnes.
  'error.saved-not-a-page':
    'Le fichier ne contient aucune page Web. Enregistrez la page du profil depuis votre navigateur (en HTML ou en MHTML), puis recommencez. Rien n’a été lu.',
  'error.saved-no-address':
    'Ni vous ni le fichier ne dites à quelle adresse la page a été enregistrée. Donnez l’adresse du profil (--url, ou la colonne « url » de la liste), puis recommencez. Rien n’a été lu.',
  'error.csv-columns-missing': 'Il manque au fichier : {column}. Le répertoire en cours reste en place.',
  // {row}: numéro de ligne du fichier, l'en-tête étant la ligne 1; {detail}: texte de la cellule; {rows}: nombre de lignes fautives.
  'error.csv-bad-row':
    'Ligne {row}, colonne « {column} » : nous n’avons pas pu lire « {detail} ». Lignes à corriger : {rows}. Le fichier est refusé en entier; le répertoire en cours reste en place.',
  // {column}: une ou plusieurs colonnes.
  'error.csv-columns-twice':
    'Le fichier a plus d’une colonne nommée {column}. N’en gardez qu’une de chaque, puis recommencez. Le répertoire en cours reste en place.',
  // {limit}: nombre de niveaux.
  'error.file-too-deep':
    'Le fichier est imbriqué sur plus de {limit} niveaux, ce qu’aucune liste de comptes ne demande. Rien n’a été importé.',
  // {limit}: taille en Mo.
  'error.workbook-too-large':
    'Une fois décompressé, le classeur dépasse {limit} Mo. Enregistrez la feuille en CSV, puis recommencez. Rien n’a été importé.',
  // {limit}: nombre de lignes.
  'error.list-too-long': 'Le fichier compte plus de {limit} lignes. Rien n’a été importé.',
  'error.list-without-accounts':
    'Ce fichier nomme des organisations, mais aucun compte. Choisissez une liste de comptes, seule ou avec lui. Rien n’a été importé.',
  'error.list-not-recognised':
    'Vigie ne connaît pas la forme de ce fichier. Choisissez une liste qu’elle connaît, ou un tableau qui a un compte par ligne. Rien n’a été importé.',
  // {part}: le fichier manquant, p. ex. sm-fr.json.
  'error.list-part-missing':
    'Cette liste vient en plusieurs fichiers, et il en manque un ({part}). Choisissez-les tous ensemble. Rien n’a été importé.',
  'error.import-cancelled': 'L’importation a été annulée. Le répertoire en cours reste en place.',
  'error.csv-empty': 'Le fichier ne contient aucun compte. Le répertoire en cours reste en place.',
  'error.directory-unavailable': 'La copie du répertoire n’a pas pu être chargée.',
  'error.directory-unknown': 'Cette version du répertoire n’est plus conservée. Rien n’a été modifié.',
  'error.directory-in-use':
    'Cette version ne peut pas être effacée : elle est utilisée, ou elle est venue avec Vigie. Utilisez d’abord une autre version. Rien n’a été modifié.',
  // {detail}: ce qui manque, en mots des deux langues (voir feed.*).
  'error.feed-unavailable':
    'Le répertoire officiel n’est pas disponible en ce moment ({detail}). La copie utilisée reste en place. Réessayez plus tard.',
  'error.feed-not-allowed':
    'Sans votre permission pour www.canada.ca, Vigie ne va rien chercher. La copie utilisée reste en place.',
  'error.account-unknown':
    'Ce compte n’a laissé aucune trace ici : rien ne peut en être dit. Lisez d’abord son profil.',
  'error.audit-unknown':
    'Cette vérification n’est plus conservée. Rouvrez le compte et choisissez-en une autre.',
  'error.picture-not-shown':
    'La photo de profil n’est pas entièrement à l’écran. Remontez en haut du profil et appuyez de nouveau.',
  'error.picture-not-allowed':
    'Le navigateur ne laisse Vigie regarder cet onglet qu’après un clic sur son bouton. Cliquez sur le bouton de Vigie dans la barre d’outils, puis réessayez.',
  'error.pack-refused': 'Défauts trouvés : {count}. Le premier est à {path}. Rien n’a été modifié.',
  'error.pack-unknown': 'Cet ensemble de règles n’est plus ici. Rien n’a été modifié.',
  'error.tab-not-readable':
    'Vigie ne peut pas lire cet onglet. Affichez un profil ou, s’il est déjà affiché, rechargez la page.',
  'error.storage-failed':
    'Le navigateur n’a pas pu enregistrer le résultat ({detail}). Vérifiez l’espace libre; rien n’a été modifié.',
} as const;
