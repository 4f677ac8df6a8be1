/** Every link a profile shows: link slots, the website field, and addresses typed in the bio; with the words beside each. */
import { fold } from '@/lib/model/fold';
import type { HostClass } from '@/lib/model/lexicon';
import type { ProfileLink } from '@/lib/model/profile';
import type { Evidence } from '@/lib/model/result';
import type { Reading } from '@/lib/model/subject';
import { remember } from './phrases';

/**
 * One link. `isCut`: the address was seen shortened by an ellipsis, so only its host is sure. `at`: where it stands in the bio,
 * null when it stands elsewhere or cannot be found there.
 */
export interface ReadLink {
  link: ProfileLink;
  url: URL;
  hostClass: HostClass;
  isLookalike: boolean;
  isCut: boolean;
  at: { start: number; end: number } | null;
}

/**
 * Words beside a link. `text`: folded, addresses removed. `isGenerated`: the platform's slot shows the address itself, nobody
 * chose words. Null: the surroundings were not read.
 */
export interface LinkLabel {
  text: string;
  isGenerated: boolean;
}

/** Longest way from a label to its link (catalogue `notice-link-labelled`). */
const LABEL_REACH = 40;
/** No honest bio types more addresses; a hostile one costs no more. */
const MAX_TYPED = 200;
const MAX_HOSTS = 10;
const TYPED =
  /(?<![@\w./-])(?:https?:\/\/)?(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}[a-z]{2,24}(?![\w-])(?:[/?#][^\s<>"'«»]{0,1000})?(?:…|\.\.\.)?/gi;
const SCHEME = /^https?:\/\//i;
/** `mailto:`, `javascript:`… but not a host with a port. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z+-]*:(?!\d)/i;
const CUT = /(?:…|\.\.\.)$/;
const TRAILING = /[.,;:!?)\]}]+$/;
/** Ends that make a bare word an address; anything else needs a scheme, `www.` or a path ("GC.Follow us" is no link). */
const COMMON_END =
  /\.(?:ca|com|org|net|info|gov|edu|int|io|ly|app|dev|ee|bio|me|fr|uk|us|example|exemple|quebec)$/;

/** Links of a profile, each once, in the order slots, website, typed. Links that are no web address are left out. */
export function profileLinks(reading: Reading): ReadLink[] {
  return remember(reading, 'links', () => {
    const { links, website, bio } = reading.snapshot.fields;
    const raw = bio.state === 'present' ? bio.value : '';
    const found: ReadLink[] = [];
    const pages = new Map<string, ReadLink>();
    const add = (link: ProfileLink, at: ReadLink['at'], isCut: boolean): void => {
      if (OTHER_SCHEME.test(link.url)) return;
      const url = URL.parse(SCHEME.test(link.url) ? link.url : `https://${link.url}`);
      if (url === null || !SCHEME.test(url.href) || !url.hostname.includes('.')) return;
      const page = pageOf(url);
      const same =
        pages.get(page) ?? (isCut ? found.find((known) => pageOf(known.url).startsWith(page)) : undefined);
      if (same !== undefined) {
        same.at ??= at;
        return;
      }
      const hostClass = reading.lexicon.hostClass(url.hostname);
      const isLookalike = reading.lexicon.isLookalikeHost(url.hostname);
      const read = { link, url, hostClass, isLookalike, isCut, at };
      found.push(read);
      pages.set(page, read);
    };
    for (const link of links.state === 'present' ? links.value : []) {
      add(link, link.slot === 'bio' ? placeInBio(raw, link) : null, false);
    }
    if (website.state === 'present') add({ url: website.value, text: '', slot: 'website' }, null, false);
    for (const typed of typedAddresses(raw)) {
      const isShown = found.some((known) => known.at !== null && known.at.start === typed.at.start);
      if (!isShown) add({ url: typed.url, text: typed.url, slot: 'bio' }, typed.at, typed.isCut);
    }
    return found;
  });
}

/** Words beside a link: its own text, and for a link in the bio the 40 characters before it, not past another link. */
export function labelOf(reading: Reading, read: ReadLink): LinkLabel | null {
  const own = withoutAddresses(fold(read.link.text));
  if (read.at === null) {
    if (read.link.slot !== 'bio') return { text: own, isGenerated: own.trim() === '' };
    return own.trim() === '' ? null : { text: own, isGenerated: false };
  }
  const { bio } = reading.snapshot.fields;
  const raw = bio.state === 'present' ? bio.value : '';
  const before = profileLinks(reading).flatMap((other) =>
    other.at !== null && other.at.end <= (read.at?.start ?? 0) ? [other.at.end] : [],
  );
  const from = Math.max(0, read.at.start - LABEL_REACH, ...before);
  return {
    text: `${withoutAddresses(fold(raw.slice(from, read.at.start)))} ${own}`,
    isGenerated: false,
  };
}

/** True when the destination is not shown: a short link, a page of links, or an address cut short. */
export function isHidden(read: ReadLink): boolean {
  return read.hostClass === 'shortener' || read.hostClass === 'hub' || read.isCut;
}

export function linkEvidence(read: ReadLink): Evidence {
  const { url, text, slot } = read.link;
  return { kind: 'link', url, text: text.slice(0, 300), slot };
}

/** Host names, each once, the first ten. */
export function hostsOf(links: readonly ReadLink[]): string[] {
  return [...new Set(links.map((read) => read.url.hostname))].slice(0, MAX_HOSTS);
}

function typedAddresses(raw: string): { url: string; at: { start: number; end: number }; isCut: boolean }[] {
  return [...raw.matchAll(TYPED)].slice(0, MAX_TYPED).flatMap((match) => {
    const isCut = CUT.test(match[0]);
    const url = match[0].replace(CUT, '').replace(TRAILING, '');
    const host = url.replace(SCHEME, '').split(/[/?#]/)[0] ?? '';
    const isAddress =
      SCHEME.test(url) || /^www\./i.test(url) || url.includes('/') || COMMON_END.test(host.toLowerCase());
    if (!isAddress) return [];
    return [{ url, at: { start: match.index, end: match.index + url.length }, isCut }];
  });
}

/** Where the link's words, or its address without scheme, stand in the bio. */
function placeInBio(raw: string, link: ProfileLink): ReadLink['at'] {
  const bare = link.url.replace(SCHEME, '').replace(/^www\./, '');
  for (const words of [link.text, link.url, bare, bare.replace(/\/$/, '')]) {
    const start = words.length < 4 ? -1 : raw.toLowerCase().indexOf(words.toLowerCase());
    if (start >= 0) return { start, end: start + words.length };
  }
  return null;
}

/** What makes two links one: host, path and query, without case of host, `www.` or last slash. */
function pageOf(url: URL): string {
  return url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/$/, '') + url.search;
}

function withoutAddresses(folded: string): string {
  return folded.replace(
    /(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?:[/?#]\S{0,1000})?(?:…|\.\.\.)?/g,
    ' ',
  );
}
