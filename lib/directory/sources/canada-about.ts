/** What is said of the Government of Canada's list, wherever a copy of it comes from, and where it is published. */
import type { DirectoryAbout } from '../packed';

/** The files behind the list's two pages, by edition (NOTES.md §1). */
export const CANADA_FEED = {
  en: 'https://www.canada.ca/content/dam/canada/json/sm-en.json',
  fr: 'https://www.canada.ca/content/dam/canada/json/sm-fr.json',
} as const;

/** The host that a person allows so that Vigie may fetch them, as a match pattern. */
export const CANADA_FEED_PATTERN = 'https://www.canada.ca/*';

/** Every copy of this list is of the series `canada`: its history goes on from copy to copy. */
export const CANADA_ABOUT: Omit<DirectoryAbout, 'id' | 'date'> = {
  series: 'canada',
  title: {
    en: 'Government of Canada social media accounts',
    fr: 'Comptes de médias sociaux du gouvernement du Canada',
  },
  source: {
    en: 'Canada.ca, Social media',
    fr: 'Canada.ca, Médias sociaux',
    url: 'https://www.canada.ca/en/social.html',
    urlFr: 'https://www.canada.ca/fr/sociaux.html',
  },
  attribution: {
    en:
      'List of accounts: Government of Canada, Canada.ca; an unofficial copy, made without its endorsement. ' +
      'Organizations: contains information licensed under the Open Government Licence – Canada.',
    fr:
      'Liste des comptes\u00a0: gouvernement du Canada, Canada.ca; copie non officielle, faite sans son aval. ' +
      'Organisations\u00a0: contient de l’information visée par la Licence du gouvernement ouvert – Canada.',
  },
  licence: {
    en:
      'List of accounts: Canada.ca terms and conditions (reproduction for non-commercial use, with attribution). ' +
      'Organizations: Open Government Licence – Canada.',
    fr:
      'Liste des comptes\u00a0: avis de Canada.ca (reproduction à des fins non commerciales, avec mention de la source). ' +
      'Organisations\u00a0: Licence du gouvernement ouvert – Canada.',
  },
};
