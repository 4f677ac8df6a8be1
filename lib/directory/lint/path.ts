/** What follows the account in an address: tabs, administration, parameters, a place in the text (NOTES.md §3, "URL noise"). */
import type { Finding } from './defect';
import type { RowView } from './row-view';

/** Parameters that choose the language of the page around the account. */
const LANGUAGE = /^(?:lang|hl|locale2?|originalSubdomain|persist_hl)$/i;

/** Parameters that count visits or keep the state of somebody's visit: those met in the list, and the platforms' own today. */
const TRACKING =
  /^(?:__\w+(?:\[\d+\])?|eid|f?ref|ref_src|ref_url|_rdr|trk|trkInfo|disable_polymer|view_as|viewAsMember|feedType|ob|reload|fbclid|igshid|igsh|gclid|mibextid|lipi|xmt|si|s|t|feature|app|utm_\w+)$/i;

export function pathFamily({ address, url }: RowView): Finding[] {
  if (url === null || address === null) return [];
  const found: Finding[] = [];
  const add = (kind: Finding['kind'], values: Finding['values'] = {}) =>
    found.push({ kind, cell: 'url', values });
  const [first = ''] = url.extra;
  const path = url.extra.join('/');
  if (address.platform === 'linkedin' && first.toLowerCase() === 'admin') add('admin-link', { path });
  else if (first.toLowerCase() === address.handle.toLowerCase()) add('repeated-segment', { path });
  else if (first !== '') add('tab-path', { path });
  if (url.segments[0]?.startsWith('@') && !new URL(address.url).pathname.startsWith('/@'))
    add('at-sign-in-path');
  const named = (names: RegExp) => [...new Set(url.parameters.filter((name) => names.test(name)))];
  const [language, tracking] = [named(LANGUAGE), named(TRACKING)];
  if (language.length > 0) add('language-parameter', { parameters: language });
  if (tracking.length > 0) add('tracking-parameter', { parameters: tracking });
  if (url.fragment !== '') add('fragment', { fragment: url.fragment });
  return found;
}
