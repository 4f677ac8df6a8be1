/** What is said of a reader to people: kept out of the content scripts, which need none of it. */

/**
 * - `evidence`: day of the newest page the hooks were checked against; for `code`, of the newest public code.
 * - `basis`: `pages`: hooks checked on saved pages; `code`: no saved page was to be had, only other projects' code.
 * - `languages`: interface languages of the pages met, as BCP 47 tags.
 * - `limits`: what the reader is known not to see; the same list in both languages.
 */
export interface ReaderAbout {
  id: string;
  name: string;
  evidence: string;
  basis: 'pages' | 'code';
  languages: string[];
  limits: { en: string[]; fr: string[] };
}
