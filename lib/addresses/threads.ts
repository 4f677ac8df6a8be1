/** Threads: which addresses are accounts (platforms.md 2.4). */
import { type AddressParser, hostOf, isTab, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const THREADS_PATTERNS = [
  'https://www.threads.com/*',
  'https://threads.com/*',
  'https://www.threads.net/*',
  'https://threads.net/*',
];

/** Tabs under which the profile header stays drawn. */
const TABS = words('replies media reposts');

/** Names are Instagram's: 30 characters, dots count. Without the "@" the path is a place of the site. */
const HANDLE = /^@([\w.]{1,30})$/;

/** Account address on threads.com, until 2025 threads.net. Names ignore case; `/@name/post/…` is a post. */
export const threadsAddress: AddressParser = (url) => {
  const host = hostOf(url);
  if (host !== 'threads.com' && host !== 'threads.net') return null;
  const [first = '', ...rest] = segmentsOf(url) ?? [];
  const handle = HANDLE.exec(first)?.[1];
  if (handle === undefined || !isTab(rest, TABS)) return null;
  const identity = handle.toLowerCase();
  return {
    platform: 'threads',
    kind: 'handle',
    identity,
    handle,
    key: `threads:${identity}`,
    url: `https://www.threads.com/@${handle}`,
    isProfileView: true,
  };
};
