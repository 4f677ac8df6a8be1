/** Bluesky: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'bluesky',
  name: 'Bluesky',
  evidence: '2026-01-27',
  basis: 'pages',
  languages: ['en'],
  limits: {
    en: [
      'One saved page, signed out and in English, was to be had; the other cases were checked in the code of the application.',
      'Links kept behind buttons (2026) are not read: where they lead is shown after a click only.',
      'The kind of check mark (verified account, trusted verifier) is not told apart, and one’s own mark is not read.',
      'The join date is read where the page was opened at this address, and not after moving within the site.',
      'The last post is the newest own post in the list on screen; reposts do not count.',
    ],
    fr: [
      'Une seule page enregistrée, hors connexion et en anglais, était disponible; les autres cas ont été vérifiés dans le code de l’application.',
      'Les liens placés derrière des boutons (2026) ne sont pas lus : leur destination n’est affichée qu’après un clic.',
      'Le type de coche (compte vérifié, vérificateur de confiance) n’est pas distingué, et sa propre coche n’est pas lue.',
      'La date d’inscription est lue si la page a été ouverte à cette adresse, et non après un déplacement dans le site.',
      'La dernière publication est la plus récente du compte dans la liste à l’écran; les republications ne comptent pas.',
    ],
  },
};
