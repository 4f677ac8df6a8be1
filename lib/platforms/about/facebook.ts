/** Facebook: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'facebook',
  name: 'Facebook',
  evidence: '2026-07-29',
  basis: 'pages',
  languages: ['en', 'pl', 'hr', 'ru', 'ur'],
  limits: {
    en: [
      'Permanent number and last post are only read when the page was loaded at its own address; so is the absence of a bio or of a verified mark.',
      'The drawn page was seen in 2023, signed in and out, and in 2024 and 2026, signed out; signed in, since 2024, only as other projects describe it.',
      'A page whose picture opens a story, in the layout without a heading, shows its name only in the data of the first load.',
      'The intro shows what the owner chose to show: links are always "at least these"; the rest is on the About tab.',
      'The date of the last post is "at least" that recent.',
      'No French page was seen: French words only serve to recognise pages without a profile, and the bio in the head.',
    ],
    fr: [
      'Le numéro permanent et la dernière publication ne sont lus que si la page a été chargée à sa propre adresse; il en va de même de l’absence de biographie ou de badge vérifié.',
      'La page affichée a été vue en 2023, en étant connecté et hors connexion, ainsi qu’en 2024 et en 2026, hors connexion; en étant connecté, depuis 2024, seulement telle que d’autres projets la décrivent.',
      'Une page dont la photo ouvre une story, dans la présentation sans titre, ne montre son nom que dans les données du premier chargement.',
      'L’intro montre ce que la ou le propriétaire a choisi de montrer : les liens sont toujours « au moins ceux-ci »; le reste est sous l’onglet « À propos ».',
      'La date de la dernière publication est « au moins » aussi récente.',
      'Aucune page en français n’a été vue : les mots français ne servent qu’à reconnaître les pages sans profil, et la biographie dans l’en-tête du document.',
    ],
  },
};
