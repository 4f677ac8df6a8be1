/** Medium: which addresses are accounts of people and organizations (`platforms.md` 2.15). */
import { type AddressParser, hostOf, isTab, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const MEDIUM_PATTERNS = ['https://*.medium.com/*', 'https://medium.com/*'];

/** Tabs under which the header stays drawn. Stories and lists bear a number and are none of these. */
const TABS = words('about latest lists');

/** Views of the same account that list other people. */
const OTHER_VIEWS = words('followers following');

/**
 * Account address on medium.com: `/@name` (case ignored), or a host of its own, whose name need not be the account's: only the page
 * ties the two (`medium:name.medium.com` beside `medium:name`). `/u/<id>` leads on to one of these. Publications
 * (`medium.com/name`) and hosts outside medium.com are not recognized.
 */
export const mediumAddress: AddressParser = (url) => {
  const host = hostOf(url);
  const isHost = host.endsWith('.medium.com');
  if (host !== 'medium.com' && !isHost) return null;
  const segments = segmentsOf(url) ?? ['/'];
  const [first, ...rest] = isHost ? [`@${host}`, ...segments] : segments;
  const isProfileView = isTab(rest, TABS);
  if (!first || !/^@[\w.-]{1,60}$/.test(first) || !(isProfileView || isTab(rest, OTHER_VIEWS))) return null;
  const handle = first.slice(1);
  const identity = handle.toLowerCase();
  return {
    platform: 'medium',
    kind: isHost ? 'host' : 'handle',
    identity,
    handle,
    key: `medium:${identity}`,
    url: isHost ? `https://${host}/` : `https://medium.com/@${handle}`,
    isProfileView,
  };
};
