/** Spellings of an institution's name made equal, more and more loosely. */
import { distance } from 'fastest-levenshtein';
import { fold } from '@/lib/model/fold';
import { cleanText } from './characters';

/** As written, but for what cannot be seen and the kind of apostrophe. */
export function plain(text: string): string {
  return cleanText(text).replaceAll('’', "'");
}

/** Case, accents, articles in front, punctuation and an abbreviation in brackets aside. */
export function loose(text: string): string {
  return fold(text)
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/^(?:(?:the|les?|la) |l')/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that titles of Canadian institutions gain and lose without becoming another's. */
const WEAK =
  /\b(?:of|the|and|for|canada|canadian|department|departement|du|de|des|d|la|le|les|l|et|pour|ministere)\b/g;

/** The same without `WEAK` words. */
export function looser(text: string): string {
  return loose(text).replace(WEAK, ' ').replace(/\s+/g, ' ').trim();
}

/** One letter in twelve at most, two in all. */
export function isTypo(key: string, title: string): boolean {
  const most = Math.min(2, Math.floor(title.length / 12));
  return Math.abs(key.length - title.length) <= most && distance(key, title) <= most;
}
