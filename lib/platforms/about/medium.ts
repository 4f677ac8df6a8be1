/** Medium: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'medium',
  name: 'Medium',
  evidence: '2026-02-01',
  basis: 'code',
  languages: [],
  limits: {
    en: [
      'One whole page of a profile was to be had, of 2018: the reader rests on it, on the head of one of 2023, on other pages of Medium (2021, 2026) and on public code. What it does not find is "unreadable".',
      'Publications (medium.com/name) and accounts on hosts outside medium.com are not read.',
      'The biography, the picture and the exact numbers are in the data of the first page loaded only; after a move inside the site they may be missing, and a biography from the head may lack its last full stop.',
      'Links are those written in the biography; what the "About" tab holds is not read. The last story is "at least" that recent.',
      'Banner, badges and date of registration are not read.',
    ],
    fr: [
      'Une seule page de profil entière, de 2018, était disponible : le lecteur repose sur elle, sur l’en-tête HTML d’une page de 2023, sur d’autres pages de Medium (2021, 2026) et sur du code public. Ce qu’il ne trouve pas est « illisible ».',
      'Les publications (medium.com/nom) et les comptes sur des hôtes hors de medium.com ne sont pas lus.',
      'La biographie, l’image et les nombres exacts ne sont que dans les données de la première page chargée; après un déplacement dans le site, ils peuvent manquer, et une biographie prise dans l’en-tête HTML peut avoir perdu son point final.',
      'Les liens sont ceux écrits dans la biographie; le contenu de l’onglet « About » n’est pas lu. Le dernier article est « au moins » aussi récent.',
      'La bannière, les badges et la date d’inscription ne sont pas lus.',
    ],
  },
};
