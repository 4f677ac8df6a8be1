/** Instagram: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'instagram',
  name: 'Instagram',
  evidence: '2026-06-18',
  basis: 'pages',
  languages: ['en', 'ko'],
  limits: {
    en: [
      'Of several links behind one button, only the first is read; open the list, then read again.',
      'Only "verified" is read of a badge; place and date of joining are in a dialog that Vigie does not open.',
      'When the posts were scrolled or are not in order of date, the last post is "at least" that recent.',
      'The error page alone does not say that an account is missing: in languages other than English and French such pages mostly count as not yet drawn.',
      'No French page was seen: French words only serve to recognise pages without a profile.',
    ],
    fr: [
      'De plusieurs liens derrière un bouton, seul le premier est lu; ouvrez la liste, puis relancez la lecture.',
      'D’un badge, seul « vérifié » est lu; le lieu et la date d’inscription sont dans une boîte que Vigie n’ouvre pas.',
      'Quand les publications ont défilé ou ne suivent pas l’ordre des dates, la dernière est « au moins » aussi récente.',
      'La page d’erreur à elle seule ne dit pas qu’un compte n’existe pas : dans d’autres langues que l’anglais et le français, ces pages comptent le plus souvent comme pas encore affichées.',
      'Aucune page en français n’a été vue : les mots français ne servent qu’à reconnaître les pages sans profil.',
    ],
  },
};
