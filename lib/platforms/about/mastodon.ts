/** Mastodon: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'mastodon',
  name: 'Mastodon',
  evidence: '2026-09-14',
  basis: 'code',
  languages: ['en', 'fr'],
  limits: {
    en: [
      'No saved page was to be had: everything rests on Mastodon’s own code (2018 to 2026) and that of glitch-soc (2024 to 2026).',
      'Servers are allowed one by one; other software that uses the same addresses (Pixelfed, Misskey…) is not read.',
      'An account seen on another server is that server’s copy: it is recorded under its own server’s name, and its last post is “at least” that recent.',
      'Mastodon has no badges: a verified link shows that its page links back, and is read as a link.',
      'Pages made by the server before 2022 show the month of joining only, which is not read; neither is a date in words other than those of the interface’s language.',
    ],
    fr: [
      'Aucune page enregistrée n’était disponible : tout repose sur le code de Mastodon (2018 à 2026) et de glitch-soc (2024 à 2026).',
      'Les serveurs sont autorisés un à un; les autres logiciels qui emploient les mêmes adresses (Pixelfed, Misskey…) ne sont pas lus.',
      'Un compte vu sur un autre serveur est la copie de ce serveur : il est consigné sous le nom de son propre serveur, et sa dernière publication est « au moins » aussi récente.',
      'Mastodon n’a pas de badges : un lien vérifié indique que sa page renvoie au compte, et il est lu comme un lien.',
      'Les pages produites par le serveur avant 2022 ne donnent que le mois d’inscription, qui n’est pas lu; une date écrite dans une autre langue que celle de l’interface ne l’est pas non plus.',
    ],
  },
};
