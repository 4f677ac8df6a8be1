/** The Directory page: the copy in use, its accounts, and importing another list. */
export const directory = {
  'directoryPage.menu': 'Sections du répertoire',
  'directoryPage.accounts': 'Comptes',
  'directoryPage.import': 'Importer',

  'directory.title': 'Répertoire des comptes officiels',
  'directory.lead': 'La liste à laquelle chaque profil est comparé. Elle reste dans votre ordinateur.',
  'directory.loading': 'Chargement du répertoire…',
  'directory.none.title': 'Aucun répertoire n’a pu être chargé',
  'directory.none.body':
    'Sans répertoire, Vigie ne peut pas dire si un compte est inscrit. Importez une liste à la page « Importer ».',
  // Above the title of the copy: where it came from.
  'directory.embedded': 'Copie fournie avec Vigie',
  'directory.imported': 'Copie importée',
  'directory.copyOf': 'Copie du {date}',
  'directory.accounts': 'Comptes',
  'directory.former': 'Autrefois inscrits',
  'directory.organizations': 'Organismes',
  'directory.source': 'Source',
  'directory.attribution': 'Attribution',
  'directory.licence': 'Licence',
  'directory.hash': 'Empreinte SHA-256',
  'directory.goBack': 'Revenir à la copie fournie',
  'directory.removedOn': 'Retiré le {date}',
  'directory.inUse': {
    one: 'Répertoire en service : {count} compte.',
    many: 'Répertoire en service : {count} de comptes.',
    other: 'Répertoire en service : {count} comptes.',
  },
  'directory.refused': 'Fichier refusé',
  'directory.unchanged': 'Rien n’a changé : le répertoire en service est le même qu’avant.',

  'import.title': 'Utiliser une autre liste',
  'import.lead':
    'Choisissez un ou plusieurs fichiers (CSV, Excel, JSON). Vous verrez ce qu’ils contiennent avant que rien ne change; un fichier qui n’est pas compris en entier est refusé en entier.',
  'import.choose': 'Importer un répertoire',
  'import.columns':
    'Les listes connues se reconnaissent à leur contenu. Pour tout autre tableau, vous dites ce que contient chaque colonne.',

  'preview.title': 'Aperçu du fichier',
  'preview.rows': 'Premières lignes du fichier',
  'preview.firstRows': { one: 'Première ligne :', other: 'Les {count} premières lignes :' },
  'preview.replaces': 'Cette liste remplacera la copie du {date} ({count} comptes).',
  // {count}: comptes de cette liste; {before}: comptes de la copie utilisée.
  'preview.smaller':
    'Cette liste est bien plus courte que celle qui est utilisée ({count} comptes, {before} avant). Si c’est une copie de la même liste, vérifiez que le fichier est complet : les comptes manquants compteraient comme retirés.',
  'preview.use': 'Utiliser ce répertoire',

  'listed.title': 'Comptes du répertoire',
  'listed.search': 'Chercher dans le répertoire',
  'listed.count': {
    zero: 'Aucun compte',
    one: '{count} compte',
    many: '{count} de comptes',
    other: '{count} comptes',
  },
  'listed.none': 'Aucun compte du répertoire ne correspond',
  'listed.pages': 'Pages du répertoire',
} as const;
