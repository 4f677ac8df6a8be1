/** The label of the platform: its spelling, and whether the link goes there (NOTES.md §3: `Youtube`, `x`, `Intagram`; 4 rows link elsewhere). */
import { distance } from 'fastest-levenshtein';
import type { Finding } from './defect';
import type { RowView } from './row-view';

/** How each platform writes its own name. */
const LABELS: Record<string, string> = {
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  flickr: 'Flickr',
  threads: 'Threads',
  reddit: 'Reddit',
  github: 'GitHub',
  pinterest: 'Pinterest',
  vimeo: 'Vimeo',
  bluesky: 'Bluesky',
  tiktok: 'TikTok',
  snapchat: 'Snapchat',
  medium: 'Medium',
  mastodon: 'Mastodon',
};

/** The platform a label means, mistakes of one letter included; null when it names none. */
function platformOf(label: string): string | null {
  const text = label.trim().toLowerCase().replace(/\s+/g, '');
  if (text === 'twitter') return 'x';
  if (Object.hasOwn(LABELS, text)) return text;
  const near = Object.keys(LABELS).filter((id) => id.length > 4 && distance(id, text) === 1);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The label as its platform writes it; the text itself when it names no platform known, or is the name of a code in a data file. */
export function mendLabel(text: string, part: string): string {
  const platform = platformOf(text);
  // Lists for machines write platforms as codes; the editions of a list for people show labels.
  if (platform === null || (part === '' && /^[a-z]+$/.test(text))) return text;
  return LABELS[platform] ?? text;
}

export function labelFamily({ row, address }: RowView): Finding[] {
  const label = row.platform.trim();
  if (label === '') return [];
  const found: Finding[] = [];
  const platform = platformOf(label);
  if (mendLabel(label, row.part) !== label)
    found.push({ kind: 'label-spelling', cell: 'platform', values: { label } });
  if (address !== null && platform !== null && platform !== address.platform) {
    const target = LABELS[address.platform] ?? address.platform;
    found.push({ kind: 'label-host-mismatch', cell: 'platform', values: { label, target } });
  }
  return found;
}
