/** GitHub: which addresses are people and organizations (platforms.md 2.11). */
import { type Address, type AddressParser, hostOf, segmentsOf, words } from './address';

/**
 * First path segments that are places of the site. The site has hundreds; the page itself says when it is no profile
 * (`lib/platforms/github.ts`), so only the frequent ones stand here.
 */
const RESERVED = words(
  'settings notifications explore marketplace pulls issues orgs topics trending sponsors login join features about pricing search ' +
    'new codespaces collections events stars apps enterprise enterprises readme security site contact organizations users account ' +
    'dashboard feed copilot customer-stories signup logout team solutions resources discussions watching projects repos gist gists',
);

/** Views under `/orgs/<org>/` that keep the organization's header. */
const ORG_TABS = words('repositories projects packages people teams followers sponsoring');

/** Letters, digits and hyphens, 39 at most; accounts managed by an enterprise end in an underscore and its short code. */
const LOGIN = /^[a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,12})?$/i;

/**
 * Account address on github.com: `/<login>` (with any `?tab=`) and `/orgs/<login>/…`. Two segments are a repository. Logins
 * ignore case. `/sponsors/<login>` and `/stars/<login>` name the account without its header.
 */
export const githubAddress: AddressParser = (url) => {
  if (hostOf(url) !== 'github.com') return null;
  const [first = '', second = '', third, ...rest] = segmentsOf(url) ?? [];
  const place = first.toLowerCase();
  if (second === '') return account(first, true);
  if (place === 'orgs' && rest.length === 0)
    return third === undefined || ORG_TABS.has(third.toLowerCase()) ? account(second, true) : null;
  const isOther = (place === 'sponsors' || place === 'stars') && third === undefined;
  return isOther ? account(second, false) : null;
};

function account(handle: string, isProfileView: boolean): Address | null {
  const identity = handle.toLowerCase();
  if (!LOGIN.test(handle) || RESERVED.has(identity)) return null;
  const url = `https://github.com/${handle}`;
  return {
    platform: 'github',
    kind: 'handle',
    identity,
    handle,
    key: `github:${identity}`,
    url,
    isProfileView,
  };
}
