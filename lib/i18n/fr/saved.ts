/** La page Pages enregistrées : des copies de profils, gardées en fichiers, vérifiées comme des pages ouvertes. */
export const saved = {
  'saved.title': 'Pages enregistrées',
  'saved.lead':
    'Vérifiez des copies de pages de profil que vous avez enregistrées : HTML, MHTML ou SingleFile. Elles sont lues dans cet ordinateur, par les mêmes lecteurs que les pages ouvertes, et marquées comme des copies avec leur propre date.',
  'saved.choose': 'Choisir des pages enregistrées',
  'saved.hint': 'Ou déposez-les ici. Rien de ce que contient un fichier n’est exécuté ni chargé.',
  'saved.persons':
    'Les pages de particuliers se lisent une à la fois : parmi plusieurs fichiers, elles sont laissées de côté. Choisissez une telle page seule.',
  'saved.results': 'Ce qu’il est advenu de chaque fichier',
  // {done}: nombre de fichiers lus; {count}: nombre de fichiers choisis.
  'saved.progress': {
    one: '{done} fichier lu sur {count}',
    many: '{done} lus sur {count} de fichiers',
    other: '{done} lus sur {count} fichiers',
  },
  'saved.done': {
    one: '{count} fichier lu, {kept} conservé.',
    many: '{count} de fichiers lus, {kept} conservés.',
    other: '{count} fichiers lus, {kept} conservés.',
  },
  'saved.waiting': 'En attente',
  'saved.cancelled': 'Non lu : vous avez annulé.',
  'saved.date.page': 'Copie enregistrée du {date}.',
  'saved.date.person': 'Copie enregistrée du {date}.',
  'saved.date.file': 'Copie enregistrée du {date}, selon l’horodatage du fichier.',
  'saved.open': 'Ouvrir le compte',
  'saved.otherSite': 'Vigie ne lit pas ce site.',
  'saved.notProfile': 'Cette page n’est pas un profil.',
  'saved.noTie': 'Aucun lien avec le gouvernement : rien n’en a été conservé.',
  'saved.personSkipped':
    'La page d’un particulier parmi plusieurs fichiers : rien n’en a été conservé. Choisissez-la seule.',
  'saved.address': 'À quelle adresse cette page a-t-elle été enregistrée?',
  'saved.address.none': 'Le fichier ne le dit pas. Écrivez l’adresse du profil.',
  'saved.address.guess': 'Le fichier ne le dit pas; voici ce que la page affirme. Corrigez au besoin.',
  'saved.address.read': 'Lire cette page',
} as const;
