/**
 * Where each platform that is not read from the day of installation lives, as match patterns: light enough for the background,
 * which registers their scripts. The readers' own `matches` are the same (`tests/folders/sites.test.ts`).
 */
import { BLUESKY_PATTERNS } from './bluesky';
import { FLICKR_PATTERNS } from './flickr';
import { GITHUB_PATTERNS } from './github';
import { MEDIUM_PATTERNS } from './medium';
import { PINTEREST_PATTERNS } from './pinterest';
import { REDDIT_PATTERNS } from './reddit';
import { SNAPCHAT_PATTERNS } from './snapchat';
import { THREADS_PATTERNS } from './threads';
import { TIKTOK_PATTERNS } from './tiktok';
import { VIMEO_PATTERNS } from './vimeo';

export interface OptionalSite {
  /** Platform, and name of its content script. */
  id: string;
  matches: readonly string[];
}

export const OPTIONAL_SITES: readonly OptionalSite[] = [
  { id: 'threads', matches: THREADS_PATTERNS },
  { id: 'bluesky', matches: BLUESKY_PATTERNS },
  { id: 'github', matches: GITHUB_PATTERNS },
  { id: 'medium', matches: MEDIUM_PATTERNS },
  { id: 'flickr', matches: FLICKR_PATTERNS },
  { id: 'tiktok', matches: TIKTOK_PATTERNS },
  { id: 'pinterest', matches: PINTEREST_PATTERNS },
  { id: 'vimeo', matches: VIMEO_PATTERNS },
  { id: 'reddit', matches: REDDIT_PATTERNS },
  { id: 'snapchat', matches: SNAPCHAT_PATTERNS },
];

/** The platform whose servers nobody can list: any granted host that is no other platform's is one of its servers. */
export const ANY_SERVER = 'mastodon';

/** True when the pattern's hosts include all hosts of the other one (`https://*.medium.com/*` and `https://medium.com/*`). */
export function includesPattern(pattern: string, other: string): boolean {
  const [host, otherHost] = [hostOfPattern(pattern), hostOfPattern(other)];
  if (!host.startsWith('*.')) return host === otherHost;
  const parent = host.slice(2);
  const bare = otherHost.replace(/^\*\./, '');
  return bare === parent || bare.endsWith(`.${parent}`);
}

function hostOfPattern(pattern: string): string {
  return /^https?:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
}

/** A script to register: the patterns that the person has allowed. */
export interface SiteScript {
  id: string;
  matches: string[];
}

/**
 * Which scripts are due, from the patterns that are allowed now. `asked`: patterns of the manifest, whose scripts run by themselves.
 */
export function dueScripts(allowed: readonly string[], asked: readonly string[]): SiteScript[] {
  const isIn = (patterns: readonly string[]) => (one: string) =>
    patterns.some((pattern) => includesPattern(pattern, one));
  const due = OPTIONAL_SITES.map(({ id, matches }) => ({ id, matches: matches.filter(isIn(allowed)) }));
  const known = [...asked, ...OPTIONAL_SITES.flatMap(({ matches }) => matches)];
  const servers = allowed.filter((one) => isServer(one) && !isIn(known)(one));
  return [...due, { id: ANY_SERVER, matches: servers }].filter(({ matches }) => matches.length > 0);
}

/** One whole https host, as it is asked for: `https://mastodon.example/*`. */
function isServer(pattern: string): boolean {
  return /^https:\/\/[a-z0-9.-]+\.[a-z0-9-]+\/\*$/.test(pattern);
}

/** The pattern to ask for, from what a person typed (`mastodon.example`, `https://mastodon.example/@name`, `@name@mastodon.example`); `null` for no host. */
export function serverPattern(typed: string): string | null {
  const text = typed.trim().replace(/^@?[^@/\s]+@/, '');
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const pattern = `https://${new URL(address).hostname.toLowerCase().replace(/\.$/, '')}/*`;
  return isServer(pattern) ? pattern : null;
}

/**
 * What could be allowed to read the page at `url`: the hosts of its platform that are not allowed yet, or its server when the address is
 * shaped like an account of one. `null`: nothing to offer. `url` is null where it is not known.
 */
export function siteOfferOf(
  url: string | null,
  allowed: readonly string[],
): { platform: string; patterns: string[] } | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  const own = `https://${hostname}/*`;
  const isAllowed = (pattern: string) => allowed.some((one) => includesPattern(one, pattern));
  if (protocol !== 'https:' || isAllowed(own)) return null;
  const site = OPTIONAL_SITES.find(({ matches }) => matches.some((one) => includesPattern(one, own)));
  if (site) return { platform: site.id, patterns: site.matches.filter((one) => !isAllowed(one)) };
  const isAccount = /^\/(?:web\/)?@[\w.@-]+(?:\/|$)|^\/users\/\w+/.test(pathname);
  return isAccount && isServer(own) ? { platform: ANY_SERVER, patterns: [own] } : null;
}
