/** What savers of HTML write about the page into it: its address and the time. */
import type { SavedPage } from './open-saved';

/** Only the beginning is looked at: a page may write anything further down. */
const HEAD = 30_000;

/** One line each, in a comment before everything but the document type. */
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url: (\S+)\s+saved date: ([^\n]{1,100})/;

/**
 * - SingleFile: `<!-- Page saved with SingleFile url: https://… saved date: Wed Nov 25 2026 10:00:00 GMT-0500 (…) -->`.
 * - Chrome, Edge and Internet Explorer: `<!-- saved from url=(0042)https://… -->`, without a time.
 * - Save Page WE: `<meta name="savepage-url" content="https://…">` and `savepage-date`.
 */
export function savedBy(html: string): Omit<SavedPage, 'html'> {
  const head = html.slice(0, HEAD);
  const single = SINGLE_FILE.exec(head);
  if (single) return { format: 'singlefile', url: webAddress(single[1]), savedAt: instantOf(single[2]) };
  const browser = /^\s*(?:<!doctype[^>]{0,200}>\s*)?<!-- saved from url=\(\d{4}\)(\S+) -->/i.exec(head);
  if (browser) return { format: 'html', url: webAddress(browser[1]), savedAt: null };
  const meta = (name: string) =>
    new RegExp(`<meta name="${name}" content="([^"]{1,2000})"`, 'i')
      .exec(head)?.[1]
      ?.replaceAll('&amp;', '&');
  return { format: 'html', url: webAddress(meta('savepage-url')), savedAt: instantOf(meta('savepage-date')) };
}

/** The address when it is one of the web, else `null` (a file saved from a file). */
export function webAddress(text: string | undefined): string | null {
  return text && /^https?:\/\//i.test(text) && text.length <= 2000 && URL.canParse(text) ? text : null;
}

/** ISO instant of a date as savers and mail headers write it; `null` when it is none. */
export function instantOf(text: string | undefined): string | null {
  // The zone's name in brackets is in the computer's language.
  const time = Date.parse((text ?? '').replace(/\s*\([^)]*\)\s*$/, ''));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
