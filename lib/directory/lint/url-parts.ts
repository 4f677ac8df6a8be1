/** An address as a list prints it, in the pieces that defects are looked for in; `URL` would mend some of them silently. */
import type { Address } from '@/lib/addresses/address';

/**
 * `scheme`: in lower case without its colon, empty when there is none. `host`: as written. `segments`: of the path, decoded.
 * `extra`: the segments after those that name the account. `parameters`: names in the query, as written. `fragment`: without `#`.
 */
export interface UrlParts {
  scheme: string;
  host: string;
  segments: string[];
  extra: string[];
  parameters: string[];
  fragment: string;
}

const PIECES = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/)?([^/?#]*)(\/[^?#]*)?(?:\?([^#]*))?(?:#(.*))?$/isu;

export function urlParts(text: string, address: Address | null): UrlParts | null {
  const clean = text.replace(/[\s\p{Cf}\p{Cc}]+/gu, '');
  const [, scheme = '', host = '', path = '', query = '', fragment = ''] = PIECES.exec(clean) ?? [];
  if (host === '') return null;
  const segments = path
    .split('/')
    .filter((text) => text !== '')
    .map(decoded);
  return {
    scheme: scheme.toLowerCase(),
    host,
    segments,
    extra: address === null ? [] : segments.slice(lengthOfAccount(segments, address)),
    parameters: query
      .split('&')
      .map((pair) => pair.split('=', 1)[0] ?? '')
      .filter((name) => name !== ''),
    fragment,
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** How many segments the account itself takes in each shape (`directory/NOTES.md` §4); else as many as in its canonical address. */
const SHAPES: Record<string, Record<string, number>> = {
  facebook: { pg: 2, p: 2, people: 3, pages: 3, 'profile.php': 1, '': 1 },
  youtube: { channel: 2, user: 2, c: 2, '': 1 },
  linkedin: { mwlite: 3, '': 2 },
  x: { i: 3, intent: 2, '': 1 },
};

function lengthOfAccount(segments: readonly string[], address: Address): number {
  const first = (segments[0] ?? '').toLowerCase();
  const shapes = SHAPES[address.platform];
  if (shapes === undefined)
    return new URL(address.url).pathname.split('/').filter((text) => text !== '').length;
  if (first === 'pages' && segments[1] === 'category') return 4;
  return Object.hasOwn(shapes, first) ? (shapes[first] ?? 1) : (shapes[''] ?? 1);
}
