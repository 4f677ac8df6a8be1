/** Facebook: which addresses are accounts (platforms.md 2.3, NOTES.md §4). */
import { type Address, type AddressParser, isTab, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const FACEBOOK_PATTERNS = ['https://*.facebook.com/*', 'https://*.fb.com/*'];

/** `www.`, `m.`, `mbasic.`, `web.`, `business.` and language hosts (`fr-fr.`, `es-la.`, `fr-ca.`); not `l.` and `lm.`, which only redirect. */
const HOST = /^(?:(?:www|m|mbasic|mobile|touch|web|business|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com$/;

/** First path segments that are places of the site, not names (platforms.md 2.3); scripts (`photo.php`) are none either. */
const RESERVED = words(
  'login watch marketplace gaming groups events messages help search me photo reel reels stories share sharer plugins policies ' +
    'policy privacy hashtag bookmarks notifications friends ads business public pages people p pg home posts videos photos about ' +
    'settings dialog recover checkpoint live games media legal terms directory reg careers developers',
);

/** Tabs under which the header of a page or profile stays drawn. */
const TABS = words(
  'about photos videos reels mentions followers friends_likes friends following posts reviews events community live ' +
    'services shop photos_albums photos_by photos_of videos_by reels_tab likes sports music movies tv books map check_ins ' +
    'about_contact_and_basic_info about_details about_profile_transparency directory_contact_info directory_basic_info',
);

/** Letters of any script, digits and dots; accents occur in listed names. Five characters by Facebook's rule, less for old names. */
const NAME = /^[\p{L}\p{N}.]{2,80}$/u;
/** Most names: told without the classes of all scripts, which are dear to make ready. */
const PLAIN_NAME = /^[A-Z\d.]{2,80}$/i;
const ID = /^\d{5,20}$/;

/**
 * Account address on facebook.com. A number names the account by id, whatever title stands before it (`/Name-ID`,
 * `/pages/Name/ID`, `/people/Name/ID`, `/p/Name-ID`, `profile.php?id=`); in a name, dots and case do not count.
 */
export const facebookAddress: AddressParser = (url) => {
  if (url.port !== '' || !HOST.test(url.hostname.toLowerCase().replace(/\.$/, ''))) return null;
  const segments = segmentsOf(url);
  if (segments === null) return null;
  const [first = '', second = '', third = ''] = segments;
  switch (first.toLowerCase()) {
    case 'profile.php':
      return byId(url.searchParams.get('id')?.trim() ?? '', segments.length === 1);
    case 'pg':
      return byName(second, segments.slice(2));
    case 'p':
      return byId(trailingId(second), isTab(segments.slice(2), TABS));
    case 'people':
      return byId(third, isTab(segments.slice(3), TABS));
    case 'pages':
      // Old shapes: /pages/Name/ID and /pages/category/Kind/Name-ID.
      return second === 'category'
        ? byId(trailingId(segments[3] ?? ''), isTab(segments.slice(4), TABS))
        : byId(third, isTab(segments.slice(3), TABS));
    default:
      return byName(first, segments.slice(1));
  }
};

function trailingId(text: string): string {
  return /(?:^|-)(\d{5,20})$/.exec(text)?.[1] ?? '';
}

function byName(name: string, rest: readonly string[]): Address | null {
  const handle = name.replace(/^@/, '');
  const isProfileView = isTab(rest, TABS);
  // Deeper paths are posts, pictures and films, except the sections of the about tab.
  if (rest.length > 1 && rest[0] !== 'about') return null;
  const id = trailingId(handle);
  if (id !== '') return byId(id, isProfileView);
  const identity = handle.toLowerCase().replaceAll('.', '');
  const first = handle.toLowerCase();
  const isName = PLAIN_NAME.test(handle) || NAME.test(handle);
  if (!isName || RESERVED.has(first) || first.endsWith('.php') || identity.length < 2) return null;
  return account('handle', identity, handle, isProfileView || rest[0] === 'about');
}

function byId(id: string, isProfileView: boolean): Address | null {
  return ID.test(id) ? account('id', id, id, isProfileView) : null;
}

function account(kind: string, identity: string, handle: string, isProfileView: boolean): Address {
  return {
    platform: 'facebook',
    kind,
    identity,
    handle,
    key: `facebook:${identity}`,
    url: `https://www.facebook.com/${encodeURIComponent(handle)}`,
    isProfileView,
  };
}
