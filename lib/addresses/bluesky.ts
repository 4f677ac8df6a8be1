/** Bluesky: which addresses are accounts (platforms.md 2.6, NOTES.md §4). */
import { type AddressParser, hostOf, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const BLUESKY_PATTERNS = ['https://bsky.app/*', 'https://www.bsky.app/*'];

/** Lists of people and the search in one's posts: the account without its header. Posts, feeds and lists are places of their own. */
const OTHER_VIEWS = words('follows followers known-followers search');

/** A handle is a domain name of at least two labels. */
const HANDLE = /^(?=.{3,253}$)[a-z\d][a-z\d-]*(?:\.[a-z\d][a-z\d-]*)+$/;
const DID = /^did:(?:plc:[a-z2-7]{24}|web:[\w.%-]{3,253})$/;

/** Account address on bsky.app: `/profile/x`, x being a handle (case ignored) or a permanent id (`did:plc:…`). */
export const blueskyAddress: AddressParser = (url) => {
  if (hostOf(url) !== 'bsky.app') return null;
  const [first, second = '', view, ...rest] = segmentsOf(url) ?? [];
  if (first !== 'profile' || rest.length > 0 || (view !== undefined && !OTHER_VIEWS.has(view))) return null;
  const isId = DID.test(second);
  const handle = second.startsWith('@') ? second.slice(1) : second;
  const identity = isId ? second : handle.toLowerCase();
  if (!isId && !HANDLE.test(identity)) return null;
  return {
    platform: 'bluesky',
    kind: isId ? 'did' : 'handle',
    identity,
    handle,
    key: `bluesky:${identity}`,
    url: `https://bsky.app/profile/${handle}`,
    isProfileView: view === undefined,
  };
};
