/** What an account address is, and the small steps every platform's parser shares. */

/**
 * The canonical address of one account.
 * `identity` is the part of `key` after the platform: lower-cased where the platform ignores case, permanent ids as they are.
 * `handle` is what the address shows (decoded, case kept), for display and comparison with the page.
 * `isProfileView` is true when this very address shows the profile header (the profile or one of its tabs); false where it
 * names the account but draws something else over or instead of it (a follower list, a picture).
 */
export interface Address {
  platform: string;
  kind: string;
  identity: string;
  handle: string;
  key: string;
  url: string;
  isProfileView: boolean;
}

/** `null`: not the address of an account of this platform (another host, a post, a search, a reserved word). */
export type AddressParser = (url: URL) => Address | null;

/** Host without case, trailing dot and the prefixes that only choose a presentation (`www.`, `m.`, `mobile.`). */
export function hostOf(url: URL): string {
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.port !== '') return '';
  const host = url.hostname.toLowerCase();
  const start = host.startsWith('www.') ? 4 : host.startsWith('mobile.') ? 7 : host.startsWith('m.') ? 2 : 0;
  return host.slice(start, host.endsWith('.') ? -1 : undefined);
}

/**
 * Path segments, percent-decoded, NFC, without invisible format characters (zero-width, soft hyphen, direction marks) and
 * without outer spaces: the defects met in the real list (`directory/NOTES.md` §3). `null` when the path cannot be decoded.
 */
export function segmentsOf(url: URL): string[] | null {
  const segments: string[] = [];
  for (const raw of url.pathname.split('/')) {
    const text = decode(raw);
    if (text === null) return null;
    if (text !== '') segments.push(text);
  }
  return segments;
}

function decode(raw: string): string | null {
  // A URL's path is ASCII; without a percent sign there is nothing to decode, nor an invisible character.
  if (!raw.includes('%')) return raw;
  try {
    return decodeURIComponent(raw)
      .replace(/\p{Cf}/gu, '')
      .normalize('NFC')
      .trim();
  } catch {
    return null;
  }
}

/** The parsed address, `null` for text that is none. (`URL.parse` is younger than the oldest browsers Vigie runs in.) */
export function parseUrl(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}

/** Letters, digits and underscores of ASCII only. A loop, because the first regular expressions of a page are dear to run. */
export function isWord(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isLetter = (code > 64 && code < 91) || (code > 96 && code < 123);
    if (!isLetter && !(code > 47 && code < 58) && code !== 95) return false;
  }
  return text !== '';
}

/** ASCII digits only, at least one. */
export function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

/** True when the page is the profile itself (no further segment) or one of its tabs. */
export function isTab(rest: readonly string[], tabs: ReadonlySet<string>): boolean {
  const [tab] = rest;
  return tab === undefined || (rest.length === 1 && tabs.has(tab.toLowerCase()));
}

/** Words as a set, written as one string to stay readable and small. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
