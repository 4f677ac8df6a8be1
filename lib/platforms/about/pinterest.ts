/** Pinterest: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'pinterest',
  name: 'Pinterest',
  evidence: '2026-06-12',
  basis: 'code',
  languages: ['en', 'zh'],
  limits: {
    en: [
      'No saved profile of an account was to be had: everything rests on other projects’ code (2021 to 2026), on one saved pin of 2024 and on the page of an account that is not there, of 2023.',
      'A claimed website is read as a link, not as a verification; only verified merchants and identities count as “verified”.',
      'Signed in, or when the profile was opened from another page of Pinterest, only the header is read: rounded counts, no id, no last post, and a bio that may be cut.',
      'The last post is the last pin saved, and “at least” that recent; links are whole only where the header is drawn and the data says that there are no others.',
    ],
    fr: [
      'Aucun profil enregistré n’a pu être obtenu : tout repose sur le code d’autres projets (2021 à 2026) et sur une seule épingle enregistrée, de 2024.',
      'Un site Web revendiqué est lu comme un lien, non comme une vérification; seuls les marchands et les identités vérifiés comptent comme « vérifiés ».',
      'En session, ou quand le profil est ouvert à partir d’une autre page de Pinterest, seul l’en-tête est lu : nombres arrondis, ni identifiant, ni dernière publication, et une biographie peut-être coupée.',
      'La dernière publication est la dernière épingle enregistrée, « au moins » aussi récente; les liens ne sont complets que si l’en-tête est affiché et que les données disent qu’il n’y en a pas d’autres.',
    ],
  },
};
