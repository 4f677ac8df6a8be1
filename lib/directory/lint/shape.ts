/** Old and fragile ways of naming an account in an address (NOTES.md §3 and §4), and links to a person. */
import type { Finding } from './defect';
import type { RowView } from './row-view';

type Kind = Finding['kind'];

/** By platform: the kinds that the path's first segment and the account's own kind give. */
const SHAPES: Record<string, (first: string, kind: string, handle: string) => Kind[]> = {
  facebook: (first, kind) => {
    const byFirst: Record<string, Kind> = {
      pages: 'facebook-pages',
      pg: 'facebook-pg',
      people: 'facebook-people',
      'profile.php': 'facebook-profile-id',
      p: 'facebook-name-id',
    };
    const known = byFirst[first];
    if (known !== undefined) return [known];
    return kind === 'id' && !/^\d+$/.test(first) ? ['facebook-name-id'] : [];
  },
  youtube: (first, kind) => {
    if (kind === 'user') return ['youtube-user'];
    if (kind !== 'custom') return [];
    return [first === 'c' ? 'youtube-custom' : 'youtube-bare'];
  },
  linkedin: (_, kind, handle) => {
    if (kind === 'in') return ['person-link'];
    return /^\d+$/.test(handle) ? ['linkedin-number'] : [];
  },
  flickr: (first) => (first === 'people' ? ['flickr-people'] : []),
};

export function shapeFamily({ address, url }: RowView): Finding[] {
  if (address === null || url === null) return [];
  const first = (url.segments[0] ?? '').toLowerCase();
  const kinds = SHAPES[address.platform]?.(first, address.kind, address.handle) ?? [];
  if (/[^\x20-\x7E]/.test(address.handle)) kinds.push('non-ascii-handle');
  return kinds.map((kind) => ({ kind, cell: 'url', values: { handle: address.handle } }));
}
