/** YouTube: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'youtube',
  name: 'YouTube',
  evidence: '2026-04-24',
  basis: 'pages',
  languages: ['en', 'en-GB', 'de-DE', 'es', 'vi-VN'],
  limits: {
    en: [
      'All links but the first, the country and the join date are in the "about" dialog, which Vigie does not open: they are read once you have opened it.',
      'The drawn header and the "about" dialog are known from other projects’ code only; what the server sends was seen on pages of 2018, 2024 and 2025.',
      'After moving from one channel to another without loading the page, only the start of the description is read, and the verified mark is not.',
      'A channel at its number (/channel/…) or at an old address (/user/…, /c/…) is mostly read only when the page was loaded there.',
      'Dates of films are shown as words ("2 weeks ago"): the last post is not read.',
      'No page in French was seen: numbers and days are read by the language’s rules.',
    ],
    fr: [
      'Tous les liens sauf le premier, le pays et la date d’inscription sont dans la boîte « À propos », que Vigie n’ouvre pas : ils sont lus une fois que vous l’avez ouverte.',
      'L’en-tête affiché et la boîte « À propos » ne sont connus que par le code d’autres projets; ce que le serveur envoie a été vu sur des pages de 2018, 2024 et 2025.',
      'Après le passage d’une chaîne à une autre sans rechargement, seul le début de la description est lu, et la coche de validation ne l’est pas.',
      'Une chaîne à son numéro (/channel/…) ou à une ancienne adresse (/user/…, /c/…) n’est le plus souvent lue que si la page y a été chargée.',
      'Les dates des vidéos sont écrites en mots (« il y a 2 semaines ») : la dernière publication n’est pas lue.',
      'Aucune page en français n’a été vue : nombres et jours sont lus selon les règles de la langue.',
    ],
  },
};
