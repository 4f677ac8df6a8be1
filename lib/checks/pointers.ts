/** How a profile names the account of the other language: "Français : @…" in the bio, a mention, or a link. */
import type { DirectoryEntry } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { Evidence } from '@/lib/model/result';
import type { Reading } from '@/lib/model/subject';
import { linkEvidence, profileLinks } from './links';
import { hitEvidence, phraseHits } from './phrases';

/** `handle`: folded, without @. `site`: where an address leads, null when only the handle is told. */
export interface Pointer {
  handle: string;
  site: string | null;
  evidence: Evidence;
}

/** A bare word of this many letters is a handle, not chance (our own limit: "canada" is a handle too). */
const TELLING_LENGTH = 8;
const HANDLE = /@([\w.-]{2,})/g;
const ADDRESS = /([a-z]+\.(?:com|net|app))\/(?:profile\/|channel\/|company\/)?(@?[\w.%-]{2,})/g;
const AFTER_HANDLE = /[.-]+$/;

/** Handles that the bio gives for another language, the account's own left out. */
export function pointersIn(reading: Reading): Pointer[] {
  const own = fold(handleOf(reading));
  return phraseHits(reading, 'P-PAIR', ['bio'])
    .flatMap((hit) => {
      const evidence = hitEvidence(reading, hit);
      const addresses = [...hit.text.matchAll(ADDRESS)].map(([, site = '', name = '']) => ({
        site: siteOf(site),
        name,
      }));
      const handles = [...hit.text.replace(ADDRESS, ' ').matchAll(HANDLE)].map(([, name = '']) => ({
        site: null,
        name,
      }));
      return [...addresses, ...handles].map(({ site, name }) => ({ handle: bare(name), site, evidence }));
    })
    .filter(({ handle }) => handle !== own);
}

/** Where bio or links name a listed account, by its listed handle or one it was seen with; null when they do not. */
export function mentionOf(
  reading: Reading,
  entry: DirectoryEntry,
  seenHandle: string | null,
): Evidence | null {
  const handles = [entry.handle, seenHandle ?? ''].map(bare).filter((handle) => handle !== '');
  const pointer = pointersIn(reading).find(({ handle }) => handles.includes(handle));
  if (pointer !== undefined) return pointer.evidence;
  const link = profileLinks(reading).find(({ url }) => leadsTo(url, entry, handles));
  if (link !== undefined) return linkEvidence(link);
  const words = reading.words('bio');
  for (const handle of words === null ? [] : handles) {
    const start = placeOf(handle, words?.text ?? '');
    if (start >= 0) {
      return hitEvidence(reading, { field: 'bio', start, end: start + handle.length, text: handle });
    }
  }
  return null;
}

/** The site of a host, by its last two labels; the old name of X is X. */
export function siteOf(host: string): string {
  const site = host.toLowerCase().split('.').slice(-2).join('.');
  return site === 'twitter.com' ? 'x.com' : site;
}

/** The handle on the page; empty when there is none or it was not read. */
export function handleOf({ snapshot }: Pick<Reading, 'snapshot'>): string {
  const { handle } = snapshot.fields;
  return handle.state === 'present' ? handle.value : '';
}

function leadsTo(url: URL, entry: DirectoryEntry, handles: readonly string[]): boolean {
  const listed = URL.parse(entry.url);
  if (listed === null || siteOf(listed.hostname) !== siteOf(url.hostname)) return false;
  if (trimmed(url.pathname) === trimmed(listed.pathname)) return url.search === listed.search;
  return handles.includes(bare(trimmed(url.pathname).split('/').at(-1) ?? ''));
}

const bare = (handle: string): string => fold(handle).replace(/^@/, '').replace(AFTER_HANDLE, '');
const trimmed = (path: string): string => path.toLowerCase().replace(/^\/+|\/+$/g, '');

/** Where the handle stands as a word of its own; -1 when it does not. A short one counts only after an @. */
function placeOf(handle: string, text: string): number {
  for (let at = text.indexOf(handle); at >= 0; at = text.indexOf(handle, at + 1)) {
    const before = text.charAt(at - 1);
    const isWord = !/[\w.-]/.test(before) && !/[\w-]/.test(text.charAt(at + handle.length));
    if (isWord && (before === '@' || handle.length >= TELLING_LENGTH)) return at;
  }
  return -1;
}
