/** The official feed as the stored copies show it, with invented accounts, at its real address on the local server. */
import type { FixtureServer } from './server';

/** Address of the feed's files, without edition and ending. */
export const FEED = 'https://www.canada.ca/content/dam/canada/json/sm-';
const NAMES = {
  en: { owner: 'Department', language: 'Language', word: 'English', go: 'Go to social media account' },
  fr: { owner: 'Ministère ', language: 'Langue', word: 'Français', go: 'Aller au compte de média social' },
};

/** One row as the feed writes it. */
function row(part: 'en' | 'fr', handle: string): string[] {
  const { owner, language, word, go } = NAMES[part];
  const name = part === 'en' ? 'Rivers and Harbours Canada' : 'Rivières et Ports Canada';
  return [
    `@${handle}`,
    '<span class="label label-default">X</span>',
    `<span>${owner}</span>: ${name}`,
    `<span>${language}</span>: ${word}`,
    `<a class="product-link btn btn-primary" href="https://x.com/${handle}"><span class="wb-inv">${name} - </span>${go}</a>`,
  ];
}
/** Invented handles. */
export const handles = (part: string, count: number) =>
  Array.from({ length: count }, (_, i) => `Rivers_${part}_${i}`);

/** How many rows a whole edition has: not far from those of the copy that comes with Vigie. */
export const WHOLE = { en: 1050, fr: 1036 };

/** One edition with these X accounts. */
export function feedFile(part: 'en' | 'fr', all: readonly string[]): string {
  return JSON.stringify({ aaData: all.map((handle) => row(part, handle)) });
}

/** Serves one edition with these X accounts. */
export function serveFeed(server: FixtureServer, part: 'en' | 'fr', all: readonly string[]): void {
  server.serve(`${FEED}${part}.json`, { body: feedFile(part, all), type: 'application/json' });
}
