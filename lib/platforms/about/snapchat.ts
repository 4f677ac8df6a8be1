/** Snapchat: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'snapchat',
  name: 'Snapchat',
  evidence: '2024-11-03',
  basis: 'pages',
  languages: ['en-US'],
  limits: {
    en: [
      'Only pages of two public profiles were to be had, of 2021 and 2024; renamed accounts, accounts without a public profile and missing accounts are known from other projects’ code only.',
      'The join date is the day when the public profile was made; the account may be older.',
      'The last post is the newest public snap in the page, so "at least" that recent; the day of the last change of the profile is not taken for a post.',
      'Snapchat hides the number of followers of many organizations and gives 0 for it; 0 is not read.',
      'After moving to another profile without loading the page anew, badge, category, header image and last post are not read.',
    ],
    fr: [
      'Seules des pages de deux profils publics étaient disponibles, de 2021 et de 2024; les comptes renommés, les comptes sans profil public et les comptes introuvables ne sont connus que par le code d’autres projets.',
      'La date d’inscription est celle de la création du profil public; le compte peut être plus ancien.',
      'La dernière publication est la plus récente des publications publiques de la page, donc « au moins » aussi récente; la date de la dernière modification du profil n’est pas prise pour une publication.',
      'Snapchat cache le nombre d’abonnés de nombreuses organisations et donne 0 à la place; 0 n’est pas lu.',
      'Quand on passe à un autre profil sans recharger la page, le badge, la catégorie, l’image d’en-tête et la dernière publication ne sont pas lus.',
    ],
  },
};
