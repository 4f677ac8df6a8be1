/** Threads: what the reader rests on and does not see, for the interface and `docs/platforms.md`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: 'threads',
  name: 'Threads',
  evidence: '2026-02-16',
  basis: 'pages',
  languages: ['en'],
  limits: {
    en: [
      'After moving from one profile to another without loading the page, the number of the account is not read, and the last post is "at least" that recent.',
      'When several links stand behind one button, only the first is read.',
      'Accounts followed, number of posts, place and date of joining are not in the page.',
      'Two pages were seen, in English and signed out: French words only serve to recognise pages without a profile.',
      'Whether the profile is your own is known on the first page of a visit only.',
    ],
    fr: [
      'Après le passage d’un profil à un autre sans rechargement, le numéro du compte n’est pas lu, et la dernière publication est « au moins » aussi récente.',
      'Quand plusieurs liens se trouvent derrière un bouton, seul le premier est lu.',
      'Les comptes suivis, le nombre de publications, le lieu et la date d’inscription ne sont pas dans la page.',
      'Deux pages ont été vues, en anglais et hors connexion : les mots français ne servent qu’à reconnaître les pages sans profil.',
      'Que le profil soit le vôtre n’est connu que sur la première page d’une visite.',
    ],
  },
};
