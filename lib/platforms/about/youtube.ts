/** YouTube: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'youtube',
  name: 'YouTube',
  evidence: '2025-06-29',
  basis: 'pages',
  languages: ['en-GB', 'es'],
  limits: {
    en: [
      'All links but the first, the country and the join date are in the "about" dialog, which Vigie does not open.',
      'After moving from one channel to another without loading the page, only the start of the description is read.',
      'Old addresses (/user/…, /c/…) are only read when the page was loaded at that address.',
      'Dates of films are shown as words ("2 weeks ago"): the last post is not read.',
    ],
    fr: [
      'Tous les liens sauf le premier, le pays et la date d’inscription sont dans la boîte « À propos », que Vigie n’ouvre pas.',
      'Après le passage d’une chaîne à une autre sans rechargement, seul le début de la description est lu.',
      'Les anciennes adresses (/user/…, /c/…) ne sont lues que si la page a été chargée à cette adresse.',
      'Les dates des vidéos sont écrites en mots (« il y a 2 semaines ») : la dernière publication n’est pas lue.',
    ],
  },
};
