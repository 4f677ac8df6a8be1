/** How an address begins: its scheme and its host (NOTES.md §3: 646 X rows say twitter.com, 13 http, 2 without a scheme). */
import type { Finding } from './defect';
import type { RowView } from './row-view';

/** Hosts that a platform has left, and the one it lives at (NOTES.md §4). */
const OLD_HOSTS: Record<string, string> = {
  'twitter.com': 'x.com',
  'threads.net': 'threads.com',
  'fb.com': 'facebook.com',
};

const PREFIX = /^(?:www|m|mobile|mbasic|touch|web|business|[a-z]{2}|[a-z]{2}-[a-z]{2})\./;

export function hostFamily({ row, address, url }: RowView): Finding[] {
  if (address === null && row.url.trim() !== '') return [{ kind: 'no-account', cell: 'url' }];
  if (url === null || address === null) return [];
  const host = url.host.toLowerCase();
  const [prefix = ''] = PREFIX.exec(host) ?? [];
  const site = host.slice(prefix.length);
  const old = OLD_HOSTS[site];
  const found: Finding[] = [];
  const add = (kind: Finding['kind'], values: Record<string, string> = {}) =>
    found.push({ kind, cell: 'url', values: { host: url.host, ...values } });
  if (url.scheme === '') add('no-scheme');
  if (url.scheme === 'http') add('insecure-scheme');
  if (old !== undefined) add('old-host', { current: old });
  if (/^(?:m|mobile|mbasic|touch)\.$/.test(prefix)) add('mobile-host');
  if (/^[a-z]{2}(?:-[a-z]{2})?\.$/.test(prefix)) add('country-host');
  if (url.host !== host) add('host-case');
  if (/\s/.test(row.url.trim())) add('space-in-address');
  return found;
}
