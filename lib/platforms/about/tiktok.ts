/** TikTok: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'tiktok',
  name: 'TikTok',
  evidence: '2026-05-19',
  basis: 'pages',
  languages: ['en', 'fr'],
  limits: {
    en: [
      'After moving to another profile without loading the page anew, numbers are the rounded ones of the header; account number, join date and number of posts are not read.',
      'The last post is "at least" that recent when few posts are drawn, or when they are not in order of date.',
      'The number of posts of a private account is not read: TikTok gives none to people who may not see them.',
      'Pages that say that there is no account, that it is private or that a puzzle must be solved are known from other projects’ code only.',
      'TikTok shows no header image, location or category on the web.',
    ],
    fr: [
      'Quand on passe à un autre profil sans recharger la page, les nombres sont ceux, arrondis, de l’en-tête; le numéro de compte, la date d’inscription et le nombre de publications ne sont pas lus.',
      'La dernière publication est « au moins » aussi récente quand peu de publications sont affichées ou qu’elles ne suivent pas l’ordre des dates.',
      'Le nombre de publications d’un compte privé n’est pas lu : TikTok n’en donne aucune aux personnes qui ne peuvent pas les voir.',
      'Les pages qui annoncent un compte introuvable, un compte privé ou un casse-tête à résoudre ne sont connues que par le code d’autres projets.',
      'TikTok n’affiche sur le Web ni image d’en-tête, ni lieu, ni catégorie.',
    ],
  },
};
