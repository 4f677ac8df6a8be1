/** LinkedIn: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'linkedin',
  name: 'LinkedIn',
  evidence: '2026-05-24',
  basis: 'pages',
  languages: ['en', 'pt'],
  limits: {
    en: [
      'Signed in, the description and website of an organization are only read on its "About" tab.',
      'On the redesigned organization pages of 2026 (signed in), of which no copy could be studied, only the name, the address, the number and the followers are read.',
      "A person's headline is kept as the category. Websites among the contact details, posts, experience and connections are not read.",
      'A person without an "About" text cannot be told from one whose text has not been drawn yet. Signed out, LinkedIn may cut the surname, which is then kept as shown.',
      'The date of the last post of an organization is "at least" that recent; reposts do not count.',
      'Signed in, followers are read in English, French, Spanish and Portuguese only.',
      'What LinkedIn draws inside its own frame ("preload") is read while it covers the page; what it draws in shadow trees is not. Organization pages for small screens were not studied.',
    ],
    fr: [
      'En session, la description et le site Web d’une organisation ne sont lus que sous son onglet « À propos ».',
      'Sur les pages d’organisation refondues de 2026 (en session), dont aucune copie n’a pu être étudiée, seuls le nom, l’adresse, le numéro et les abonnés sont lus.',
      'Le titre de profil d’une personne est conservé comme catégorie. Les sites parmi ses coordonnées, ses publications, son expérience et ses relations ne sont pas lus.',
      'Une personne sans texte « Infos » ne peut être distinguée d’une personne dont le texte n’est pas encore affiché. Hors session, LinkedIn peut abréger le nom de famille, qui est alors conservé tel quel.',
      'La date de la dernière publication d’une organisation est « au moins » aussi récente; les republications ne comptent pas.',
      'En session, le nombre d’abonnés n’est lu qu’en anglais, en français, en espagnol et en portugais.',
      'Ce que LinkedIn affiche dans son propre cadre (« preload ») est lu tant qu’il couvre la page; ce qu’il affiche dans un arbre fantôme ne l’est pas. Les pages d’organisation pour petits écrans n’ont pas été étudiées.',
    ],
  },
};
