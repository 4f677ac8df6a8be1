/** GitHub: which addresses are people and organizations (platforms.md 2.11). */
import { type AddressParser, hostOf, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const GITHUB_PATTERNS = ['https://github.com/*', 'https://www.github.com/*'];

/**
 * First path segments that are places of the site. The site has hundreds; the page itself says when it is no profile
 * (`lib/platforms/github-page.ts`), so only the frequent ones stand here.
 */
const RESERVED = words(
  'settings notifications explore marketplace pulls issues orgs topics trending sponsors login join features about pricing search ' +
    'new codespaces collections events stars apps enterprise readme security',
);

/** Views under `/orgs/<org>/` that keep the organization's header. */
const ORG_TABS = words('repositories projects packages people teams followers');

/** Letters, digits and hyphens, 39 at most; accounts managed by an enterprise end in an underscore and its short code. */
const LOGIN = /^[a-z\d][\w-]{0,45}$/i;

/**
 * Account address on github.com: `/<login>` (with any `?tab=`) and `/orgs/<login>/…`. Other paths of two segments are repositories.
 * Logins ignore case.
 */
export const githubAddress: AddressParser = (url) => {
  const [first = '', second, tab = 'people', ...rest] = segmentsOf(url) ?? [];
  const isOrganization = first === 'orgs' && ORG_TABS.has(tab) && rest.length === 0;
  const handle = isOrganization ? (second ?? '') : first;
  const identity = handle.toLowerCase();
  if (hostOf(url) !== 'github.com' || (second && !isOrganization)) return null;
  if (!LOGIN.test(handle) || RESERVED.has(identity)) return null;
  return {
    platform: 'github',
    kind: 'handle',
    identity,
    handle,
    key: `github:${identity}`,
    url: `https://github.com/${handle}`,
    isProfileView: true,
  };
};
