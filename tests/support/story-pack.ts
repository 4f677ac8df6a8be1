/** A small policy pack for screens: rules of the catalogue with their titles, enough to show every outcome. */
import { PackTexts, PolicyPack } from '@/lib/model/pack';

const clause = (id: string, document: string, number: string) => ({ id, document, number });

const rule = (id: string, changes: object = {}) => ({
  id,
  kind: 'NEED',
  check: id,
  options: {},
  observes: ['bio'],
  needs: [],
  classes: 'any',
  platforms: [],
  usesDirectory: false,
  from: null,
  severity: 'major',
  basis: 'mandatory',
  clauses: [],
  ...changes,
});

const pack = PolicyPack.parse({
  id: 'canada-federal',
  version: '2026.11',
  publisher: 'Vigie',
  documents: [
    {
      id: 'DIR-2025',
      url: 'https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=30682',
      from: '2025-03-27',
      to: null,
    },
    {
      id: 'TBS-STD-2013',
      url: 'https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=27033',
      from: '2013-10-01',
      to: '2016-05-10',
    },
  ],
  clauses: [
    clause('DIR-2025-C:C.2.2.4', 'DIR-2025', 'C.2.2.4'),
    clause('TBS-STD-2013:6.2.4', 'TBS-STD-2013', '6.2.4'),
  ],
  rules: [
    rule('notice-link-present'),
    rule('gc-affiliation-stated'),
    rule('lookalike-handle'),
    rule('official-claim-unlisted'),
    rule('directory-name-drift'),
    rule('short-link-opaque'),
    rule('dormant-account'),
    rule('page-readable'),
    rule('bio-nonpartisan'),
    rule('exec-no-official-claim'),
  ],
});

const rules = (texts: Record<string, [title: string, advice: string, reasons: Record<string, string>]>) =>
  Object.fromEntries(
    Object.entries(texts).map(([id, [title, advice, reasons]]) => [id, { title, advice, reasons }]),
  );

const en = PackTexts.parse({
  name: 'Government of Canada',
  documents: {
    'DIR-2025': 'Directive on the Management of Communications and Federal Identity (2025)',
    'TBS-STD-2013': 'Standard on Social Media Account Management (2013, rescinded)',
  },
  clauses: {
    'DIR-2025-C:C.2.2.4': 'Each official account links to a social media notice.',
    'TBS-STD-2013:6.2.4': 'A directory of official accounts is kept and published.',
  },
  rules: rules({
    'notice-link-present': [
      'The profile links to a social media notice',
      'Add a labelled link to your department’s notice (or the government-wide one) in the bio or a link slot.',
      {
        'no-notice': 'None of the {links} links that were read leads to a social media notice.',
        found: 'The notice is linked.',
      },
    ],
    'gc-affiliation-stated': [
      'The profile says in words that it belongs to the Government of Canada',
      'Add “Government of Canada” (or the applied title with “Canada”) to the bio and link to the institution’s canada.ca page.',
      { stated: 'The words “{words}” say so.', missing: 'Neither the name nor the bio says so.' },
    ],
    'lookalike-handle': [
      'The handle does not imitate a listed one',
      'Treat with caution; compare with the listed account shown; report if it imitates.',
      { similar: '{handle} is very close to {listed}, the listed account of {organization}.' },
    ],
    'official-claim-unlisted': [
      'An account that claims official status is in the directory',
      'Owner: get it listed. Reader: do not share personal data; check through canada.ca; report to the platform if it imitates.',
      {
        unlisted:
          'It says it is official; not found in the directory copy of {date}. It may be new, missing or an imitation.',
      },
    ],
    'directory-name-drift': [
      'The name is the one in the directory',
      'Use the registered name, or ask the directory team to correct the row.',
      { differs: 'The page says “{name}”, the directory says “{listed}”.' },
    ],
    'short-link-opaque': [
      'Links show where they lead',
      'Replace the short link by the plain canada.ca address, or a canada.ca vanity address.',
      { short: 'The link {url} hides where it leads.' },
    ],
    'dormant-account': [
      'The account has been used recently',
      'Post, archive with a notice, or dispose of the account.',
      {},
    ],
    'page-readable': [
      'The profile page could be read',
      'Sign in and read again.',
      { read: 'Name and handle were read.' },
    ],
    'bio-nonpartisan': [
      'The bio is non-partisan',
      'Remove the partisan words.',
      { none: 'No partisan words were found.' },
    ],
    'exec-no-official-claim': [
      'A specialist or executive account does not say it is official',
      'Drop the word “official”.',
      {},
    ],
  }),
});

const fr = PackTexts.parse({
  name: 'Gouvernement du Canada',
  documents: {
    'DIR-2025': 'Directive sur la gestion des communications et de l’image de marque (2025)',
    'TBS-STD-2013': 'Norme sur la gestion des comptes de médias sociaux (2013, abrogée)',
  },
  clauses: {
    'DIR-2025-C:C.2.2.4': 'Chaque compte officiel renvoie à un avis sur les médias sociaux.',
    'TBS-STD-2013:6.2.4': 'Un répertoire des comptes officiels est tenu et publié.',
  },
  rules: rules({
    'notice-link-present': [
      'Le profil renvoie à un avis sur les médias sociaux',
      'Ajoutez dans la bio ou une case de lien un lien nommé vers l’avis de votre ministère (ou l’avis pangouvernemental).',
      {
        'no-notice': 'Aucun des {links} liens lus ne mène à un avis sur les médias sociaux.',
        found: 'L’avis est lié.',
      },
    ],
    'gc-affiliation-stated': [
      'Le profil dit en toutes lettres qu’il relève du gouvernement du Canada',
      'Ajoutez « Gouvernement du Canada » (ou le titre d’usage comprenant « Canada ») à la bio et un lien vers la page Canada.ca de l’institution.',
      { stated: 'Les mots « {words} » le disent.', missing: 'Ni le nom ni la bio ne le dit.' },
    ],
    'lookalike-handle': [
      'L’identifiant n’imite pas un identifiant inscrit',
      'Soyez prudent; comparez avec le compte inscrit affiché; signalez s’il imite.',
      { similar: '{handle} est très proche de {listed}, le compte inscrit de {organization}.' },
    ],
    'official-claim-unlisted': [
      'Un compte se disant officiel figure au répertoire',
      'Responsable : faites-le inscrire. Public : ne donnez aucun renseignement personnel; vérifiez sur Canada.ca; signalez-le s’il s’agit d’une imitation.',
      {
        unlisted:
          'Il se dit officiel; non trouvé dans la copie du répertoire du {date}. Il est peut-être nouveau, oublié ou imité.',
      },
    ],
    'directory-name-drift': [
      'Le nom est celui du répertoire',
      'Employez le nom inscrit, ou demandez la correction du répertoire.',
      { differs: 'La page dit « {name} », le répertoire dit « {listed} ».' },
    ],
    'short-link-opaque': [
      'Les liens montrent où ils mènent',
      'Remplacez le lien raccourci par l’adresse Canada.ca en clair, ou par une adresse personnalisée Canada.ca.',
      { short: 'Le lien {url} cache où il mène.' },
    ],
    'dormant-account': [
      'Le compte a servi récemment',
      'Publiez, archivez avec un avis, ou éliminez le compte.',
      {},
    ],
    'page-readable': [
      'La page du profil a pu être lue',
      'Connectez-vous et relisez.',
      { read: 'Le nom et l’identifiant ont été lus.' },
    ],
    'bio-nonpartisan': [
      'La bio est non partisane',
      'Retirez les mots partisans.',
      { none: 'Aucun mot partisan n’a été trouvé.' },
    ],
    'exec-no-official-claim': [
      'Un compte de spécialiste ou de cadre ne se dit pas officiel',
      'Retirez le mot « officiel ».',
      {},
    ],
  }),
});

export const storyPacks = new Map([['canada-federal', { pack, texts: { en, fr } }]]);
