/** X: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'x',
  name: 'X',
  evidence: '2026-02-28',
  basis: 'pages',
  languages: ['en', 'en-GB', 'pt', 'zh'],
  limits: {
    en: [
      'The kind of badge (person, business, government) is not in the page; only "verified" is read.',
      'Without the structured data, the destination of the website stays a short link (t.co), and the join date is not read.',
      'Signed out, the posts shown are not in order of date: the last post is "at least" that recent.',
      'A biography that X shows in translation is read as it is shown.',
    ],
    fr: [
      'Le type de badge (personne, entreprise, gouvernement) n’est pas dans la page; seul « vérifié » est lu.',
      'Sans les données structurées, la destination du site Web reste un lien court (t.co), et la date d’inscription n’est pas lue.',
      'Hors connexion, les publications affichées ne suivent pas l’ordre des dates : la dernière publication est « au moins » aussi récente.',
      'Une biographie que X affiche traduite est lue telle qu’elle est affichée.',
    ],
  },
};
