/** Vimeo: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'vimeo',
  name: 'Vimeo',
  evidence: '2026-05-03',
  basis: 'code',
  languages: ['en'],
  limits: {
    en: [
      'The only saved profile that was to be had is of 2018: the rest stands on other projects’ code (2019 to 2026) and on one saved video page of 2025.',
      'Location, badges, cover and last video are not read; the bio only from the structured data, which may hold the shorter of two.',
      'The website is the first address of the account’s list that is no social network.',
      'Profiles behind a check or without structured data give name, id and picture at most.',
    ],
    fr: [
      'Aucun profil enregistré n’a pu être obtenu : tout repose sur le code d’autres projets (2019 à 2026) et sur la page enregistrée d’une vidéo, de 2025.',
      'Le lieu, les badges, la couverture et la dernière vidéo ne sont pas lus; la biographie ne l’est que dans les données structurées, qui peuvent contenir la plus courte de deux.',
      'Le site Web est la première adresse de la liste du compte qui n’est pas un réseau social.',
      'Les profils derrière une vérification ou sans données structurées donnent au plus le nom, l’identifiant et la photo.',
    ],
  },
};
