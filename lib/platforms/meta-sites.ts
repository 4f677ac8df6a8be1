/** What the readers of Instagram and Threads share: the server's data scripts, head metas, post ids, folded links. */
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { at } from './json';
import { type Answer, EMPTY, partial } from './platform';
import { attribute, meta, profileLink, textParts } from './sources';

/** The name of "Name (@handle) • Instagram photos and videos": what stands before the last "(@handle)". */
export function nameIn(title: string, handle: string): string | null {
  const end = title.toLowerCase().lastIndexOf(` (@${handle})`);
  return end > 0 ? title.slice(0, end) : null;
}

export function headName(document: Document, handle: string): string | null {
  return nameIn(meta(document, 'og:title') ?? '', handle);
}

/** Count in the head's "5,351 Followers, 3,408 Following, 713 Posts - …", by its word, in English or French (`[K]`). */
export function headCount(document: Document, word: RegExp, language: string | null): Answer<number> {
  const [counts = ''] = meta(document, 'og:description')?.split(/ [-–—•] /, 1) ?? [];
  return count(
    counts.split(', ').find((part) => word.test(part)),
    language,
  );
}

/** Posts per account that may be pinned before the others. */
const PINS = 3;

/**
 * The newest of post times (milliseconds since 1970, in drawn order) as ISO instant. Exact only when the list is seen from its
 * top and, after at most three pinned posts, runs from new to old; else "at least". `isAll`: no post is missing from the list.
 */
export function newest(times: number[], isTop: boolean, isAll = false): Answer<string> {
  if (times.length === 0) return null;
  const value = new Date(Math.max(...times)).toISOString();
  const falling = times.findLastIndex((time, index) => index > 0 && time > (times[index - 1] ?? 0));
  const isSorted = times.length > PINS && falling <= PINS;
  return isAll || (isTop && isSorted) ? value : { value, qualifier: 'atLeast' };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Time of a post by its short code, which is its id in base 64 (`platforms.md` 1.5); `null` for another kind of code. */
export function shortcodeTime(code: string): number | null {
  if (!/^[\w-]{11}$/.test(code)) return null;
  let id = 0n;
  for (const char of code) id = id * 64n + BigInt(ALPHABET.indexOf(char));
  return Number((id >> 23n) + 1314220021721n);
}

/** A link drawn as its address without a scheme, then "and 2 more": the others, and the rest of a cut one, are in a dialog. */
const FOLDED = /^((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/[^\s…]*)?)(?: |$)/u;
/** Most of them: told without the classes of all scripts, which are dear to make ready. */
const PLAIN_FOLDED = /^((?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[^\s…]*)?)(?: |$)/i;

/**
 * The first of several links, as far as the button that hides the others shows it. `null`: no such button. Threads wrote its own name
 * on a button beside the handle (`[P 2025-06]`).
 */
export function foldedLink(words: string | null): ProfileLink | null {
  const line = words?.replace(/\s+/g, ' ') ?? '';
  const shown = line.includes('.') && (PLAIN_FOLDED.exec(line) ?? FOLDED.exec(line))?.[1];
  return shown && shown !== 'threads.net' ? profileLink(`https://${shown}`, words, 'website') : null;
}

/** An address is written outside the bio, wherever its link may be: then the account has links. A handle may look like one. */
export function showsAddress(
  header: Element,
  bio: Element | null | undefined,
  handle?: string | null,
): boolean {
  const own = new Set([...textParts(bio), handle]);
  return textParts(header).some((part) => !own.has(part) && foldedLink(part) !== null);
}

/** The website among links; "partial" when more links are hidden, or this one was read from its words. */
export function websiteOf(links: Answer<ProfileLink[]>): Answer<string> {
  if (links === null || typeof links === 'symbol') return links;
  const isWhole = Array.isArray(links);
  const url = (isWhole ? links : links.value).find(({ slot }) => slot === 'website')?.url;
  if (url === undefined) return isWhole ? EMPTY : null;
  return isWhole ? url : partial(url);
}

/** Links of a header that lead out of the platform; these sites wrap them (`platforms.md` 1.7). */
export function outwardLinks(anchors: Iterable<Element>, words: (anchor: Element) => string | null) {
  return [...anchors].slice(0, 20).flatMap((anchor) => {
    const link = profileLink(attribute(anchor, 'href'), words(anchor), 'website');
    const isOut = link && !/(?:^|\.)(?:instagram|threads)\.(?:com|net)$/.test(new URL(link.url).hostname);
    return isOut ? [link] : [];
  });
}

/** Box of the scalloped mark beside a name, and of the mark on a Threads picture; other drawings of a header have 24 units. */
const MARKS = ['0 0 40 40', '-4 0 27 19'];

/** The mark drawn in `block`. Empty only when every drawing there is known to be another one. */
export function drawnMark(block: Element): Answer<string[]> {
  const drawings = [...block.querySelectorAll('svg,[aria-label]')].slice(0, 20);
  const boxes = drawings.map((drawing) => attribute(drawing, 'viewBox') ?? '');
  if (boxes.some((box) => MARKS.includes(box))) return ['verified'];
  return boxes.every((box) => box === '0 0 24 24') ? EMPTY : null;
}

/** The mark in the server's data; its kind is not there. */
export function verified(user: unknown): Answer<string[]> {
  const isVerified = at(user, 'is_verified');
  return isVerified === true ? ['verified'] : isVerified === false ? EMPTY : null;
}
