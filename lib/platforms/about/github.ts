/** GitHub: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'github',
  name: 'GitHub',
  evidence: '2025-11-25',
  basis: 'pages',
  languages: ['en'],
  limits: {
    en: [
      'Seen on pages: an organization’s tab of 2025-11, people’s pages of 2018, 2021-05 (own), 2022-06 and 2025-04. The first page of an organization and its "Verified" label are known from public code of 2021 to 2026 only.',
      'On the tabs of an organization (repositories, people) GitHub shows its name and picture; the website, the place, the badge and the followers are on its first page.',
      '"Verified" means that GitHub checked the organization’s domain; which domain is not read. People have no such badge.',
      'GitHub shows no date of joining and has no posts; commits and repositories are not read.',
      'The followers of larger accounts are rounded ("1.4k").',
    ],
    fr: [
      'Vu dans des pages : un onglet d’organisation de 2025-11, des pages de personnes de 2018, de 2021-05 (vue par elle-même), de 2022-06 et de 2025-04. La première page d’une organisation et son étiquette « Verified » ne sont connues que par du code public de 2021 à 2026.',
      'Sous les onglets d’une organisation (dépôts, personnes), GitHub montre son nom et son image; le site Web, le lieu, le badge et les abonnés sont sur sa première page.',
      '« Verified » veut dire que GitHub a contrôlé le domaine de l’organisation; le domaine lui-même n’est pas lu. Les personnes n’ont pas ce badge.',
      'GitHub ne montre pas de date d’inscription et n’a pas de publications; les commits et les dépôts ne sont pas lus.',
      'Les abonnés des grands comptes sont arrondis (« 1.4k »).',
    ],
  },
};
