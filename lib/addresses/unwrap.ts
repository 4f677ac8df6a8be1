/** Redirect wrappers undone offline (`platforms.md` 1.7): the destination a platform hides behind its own counting address. */

import { parseUrl } from './address';

/** Host and path start of a known wrapper, and the query keys that may hold the destination. */
type Wrapper = [place: RegExp, ...keys: string[]];
const META: Wrapper = [/^(?:l|lm|www|m)\.(?:facebook|messenger)\.com\/(?:l\.php|flx\/warn)/, 'u'];
const META_TOO: Wrapper = [/^l\.(?:instagram\.com|threads\.(?:com|net))\//, 'u'];

/** By the part of the host that names the site: only the one of a link's own site is made ready. */
const WRAPPERS: Record<string, Wrapper> = {
  facebook: META,
  messenger: META,
  instagram: META_TOO,
  threads: META_TOO,
  linkedin: [/^(?:[a-z]{2,3}\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)\/?$/, 'url'],
  youtube: [/^(?:(?:www|m)\.)?youtube\.com\/redirect$/, 'q'],
  tiktok: [/^(?:(?:www|m)\.)?tiktok\.com\/link\/v2$/, 'target'],
  reddit: [/^out\.reddit\.com\//, 'url'],
  bsky: [/^go\.bsky\.app\/redirect$/, 'u'],
  google: [/^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/url$/, 'q', 'url'],
  vk: [/^(?:m\.)?vk\.com\/away\.php$/, 'to'],
  steamcommunity: [/^steamcommunity\.com\/linkfilter\/?$/, 'url', 'u'],
};

/** Parameters that only count visits, wherever they stand. */
const TRACKING = /^(?:fbclid|igshid|igsh|gclid|mibextid|trk|lipi|xmt|utm_\w+)$/i;

/** `si` counts shares on these hosts only; elsewhere it may mean something. */
const SHARES = /(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/i;

/**
 * The address behind known wrappers, at most three levels, without tracking parameters.
 * Anything else is returned as it is: an unknown host, a short link (which only a request could resolve), broken text.
 */
export function unwrapLink(href: string): string {
  // Wrappers and tracking both stand in a query.
  if (!href.includes('?')) return href;
  let current = href;
  for (let level = 0; level < 3; level += 1) {
    const target = destination(current);
    if (target === null) break;
    current = target;
  }
  return withoutTracking(current);
}

/** The destination a wrapper names, `null` when `href` is no known wrapper or names none. */
function destination(href: string): string | null {
  const url = href.length <= 8000 ? parseUrl(href) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  // A parsed host is in small letters.
  const site = url.hostname.split('.').findLast((part) => Object.hasOwn(WRAPPERS, part)) ?? '';
  const [place, ...keys] = WRAPPERS[site] ?? [];
  if (!place?.test(url.hostname + url.pathname)) return null;
  const target = keys.map((key) => url.searchParams.get(key)?.trim()).find(Boolean);
  return target ? absolute(target) : null;
}

/** TikTok gives destinations without a scheme ("twitch.tv/…"). */
function absolute(target: string): string | null {
  const text = target.includes('://') ? target : `https://${target}`;
  const url = parseUrl(text);
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? text : null;
}

/** Without tracking parameters; everything else stays letter for letter as written. */
function withoutTracking(href: string): string {
  const hash = href.indexOf('#');
  const stop = hash < 0 ? href.length : hash;
  const mark = href.indexOf('?');
  if (mark < 0 || mark > stop) return href;
  const isShare = SHARES.test(parseUrl(href)?.hostname ?? '');
  const all = href.slice(mark + 1, stop).split('&');
  const kept = all.filter((pair) => {
    const name = pair.split('=', 1)[0] ?? '';
    return !TRACKING.test(name) && !(isShare && name === 'si');
  });
  if (kept.length === all.length) return href;
  return `${href.slice(0, mark)}${kept.length > 0 ? '?' : ''}${kept.join('&')}${href.slice(stop)}`;
}
