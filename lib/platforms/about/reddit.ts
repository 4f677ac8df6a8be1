/** Reddit: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'reddit',
  name: 'Reddit',
  evidence: '2026-07-13',
  basis: 'pages',
  languages: ['en', 'en-US', 'es-MX'],
  limits: {
    en: [
      'Seen on pages: communities in the old layout (2024-10, signed in 2025-01); in the current one a community (2026-07), a search (2025-07) and a refusal. People in the current layout rest on public code of 2024 to 2026; people and walls in the old layout, on the code Reddit published in 2017.',
      'The layout of 2018 to 2024 (new.reddit.com) is not read.',
      'Weekly visitors and contributions are not followers: where Reddit no longer shows subscribers, followers are not read.',
      'In the current layout, the text beside the posts of a community, the social links of a person and badges are not read; links are read in the old layout only.',
      'In the old layout, the description of a community is cut; people have no description and no display name. A handle is never taken for a name.',
      'The last post of a community is the newest of anybody in it; the order is the viewer’s choice, so it is "at least" that recent.',
      'Private, quarantined and adult communities are all "restricted".',
    ],
    fr: [
      'Vu dans des pages : une communauté dans l’ancienne présentation (2024-10); de la présentation actuelle, seulement une recherche (2025-07) et un refus. Les communautés et les personnes de la présentation actuelle reposent sur du code public de 2024 à 2026; les personnes et les blocages de l’ancienne, sur le code publié par Reddit en 2017.',
      'La présentation de 2018 à 2024 (new.reddit.com) n’est pas lue.',
      'Les visites et les contributions de la semaine ne sont pas des abonnés : là où Reddit ne montre plus d’abonnés, leur nombre n’est pas lu.',
      'Dans la présentation actuelle, le texte à côté des publications d’une communauté, les liens sociaux d’une personne et les badges ne sont pas lus; les liens ne sont lus que dans l’ancienne.',
      'Dans l’ancienne présentation, la description d’une communauté est coupée; les personnes n’ont ni description ni nom affiché. Un identifiant n’est jamais pris pour un nom.',
      'La dernière publication d’une communauté est la plus récente de quiconque y écrit; l’ordre est au choix de qui regarde : elle est « au moins » aussi récente.',
      'Les communautés privées, en quarantaine ou pour adultes sont toutes « restreintes ».',
    ],
  },
};
