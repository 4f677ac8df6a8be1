/** Vimeo: which addresses are accounts (`platforms.md` 2.15). */
import { type Address, type AddressParser, hostOf, isDigits, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const VIMEO_PATTERNS = ['https://vimeo.com/*', 'https://www.vimeo.com/*'];

/** First path segments that are places of the site. */
const RESERVED = words(
  'channels groups ondemand categories showcase album albums watch features upgrade blog about help search join log_in login logout ' +
    'settings manage upload stock enterprise create event events live home library plans pricing solutions terms privacy dmca api ' +
    'apps business careers jobs press site_map staffpicks user users video videos forgot_password follow my',
);

/** Lists of one account, drawn without its header. */
const LISTS = words(
  'videos about albums showcases channels groups following followers likes collections appearances all',
);

/**
 * Account address: `/<name>` (case ignored) or `/user<number>`, which every account keeps and whose number is its permanent id.
 * `/<number>` is a video, as is `/<name>/<title>`.
 */
export const vimeoAddress: AddressParser = (url): Address | null => {
  if (hostOf(url) !== 'vimeo.com') return null;
  const [handle = '', ...rest] = segmentsOf(url) ?? [];
  const identity = handle.toLowerCase();
  if (!/^\w{2,60}$/.test(handle) || isDigits(handle) || RESERVED.has(identity)) return null;
  if (rest.length > 0 && !LISTS.has(rest[0] ?? '')) return null;
  return {
    platform: 'vimeo',
    kind: /^user\d+$/.test(identity) ? 'id' : 'handle',
    identity,
    handle,
    key: `vimeo:${identity}`,
    url: `https://vimeo.com/${handle}`,
    isProfileView: rest.length === 0,
  };
};
