/** Flickr: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'flickr',
  name: 'Flickr',
  evidence: '2023-10-17',
  basis: 'pages',
  languages: ['en-US'],
  limits: {
    en: [
      'Bio, website and links stand on the About page: on the photostream they are not read.',
      'Two saved photostreams, of 2021 and 2023, were checked; the About page and what changed since rest on other projects’ code (2020 to 2026).',
      'A member who was opened from another page of Flickr is read from the header only: no join date and no last photo.',
      '“Pro” is a subscription and is not read as a verification.',
    ],
    fr: [
      'La biographie, le site Web et les liens se trouvent à la page « À propos » : ils ne sont pas lus à la galerie.',
      'Une seule galerie enregistrée, de 2021, a été vérifiée; la page « À propos » et ce qui a changé depuis reposent sur le code d’autres projets (2020 à 2026).',
      'Un membre ouvert à partir d’une autre page de Flickr est lu dans l’en-tête seulement : ni date d’inscription, ni dernière photo.',
      '« Pro » est un abonnement et n’est pas lu comme une vérification.',
    ],
  },
};
