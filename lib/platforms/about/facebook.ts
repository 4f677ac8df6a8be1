/** Facebook: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'facebook',
  name: 'Facebook',
  evidence: '2025-04-28',
  basis: 'pages',
  languages: ['en', 'pl', 'vi'],
  limits: {
    en: [
      'Bio, category, badge and contact entries are only read when the page was loaded at its own address; after moving inside Facebook, the name, picture and followers remain.',
      'The intro shows what the owner chose to show: links are always "at least these"; the rest is on the About tab.',
      'The date of the last post is "at least" that recent.',
    ],
    fr: [
      'La biographie, la catégorie, le badge et les coordonnées ne sont lus que si la page a été chargée à sa propre adresse; après un déplacement dans Facebook, il reste le nom, la photo et les abonnés.',
      'L’intro montre ce que la ou le propriétaire a choisi de montrer : les liens sont toujours « au moins ceux-ci »; le reste est sous l’onglet « À propos ».',
      'La date de la dernière publication est « au moins » aussi récente.',
    ],
  },
};
