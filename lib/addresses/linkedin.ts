/** LinkedIn: which addresses are pages of organizations or people (platforms.md 2.9, NOTES.md §4). */
import { type Address, type AddressParser, hostOf, isTab, segmentsOf, words } from './address';

/** Where the platform lives, as match patterns. */
export const LINKEDIN_PATTERNS = ['https://*.linkedin.com/*'];

const KINDS = words('company showcase school in');

/** Second path segments that are places of the site, not slugs; `/in/me` leads every viewer to their own profile. */
const RESERVED = words('setup new create unavailable me');

/** Tabs under which the header stays drawn. `/admin/` is left out: only administrators see it. */
const TABS = words(
  'about posts jobs people life mycompany videos events insights products services home alumni',
);

/** `/in/<slug>/<locale>` shows the profile in another of its languages (platforms.md 2.9). */
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

/** Most slugs: told without the classes of all scripts, which are dear to make ready. */
const PLAIN_SLUG = /^[\w.&+'-]{1,200}$/;

/** Letters of any script: slugs with accents and typographic apostrophes are in the real list. */
const SLUG = /^[\p{L}\p{M}\p{N}_.&+'’-]{1,200}$/u;

/**
 * Page address on linkedin.com. Slugs ignore case; a number in place of the slug is the page's id. The kind stays in the
 * identity (`company/…`), though company, showcase and school pages share one space of ids: the directory tries the siblings.
 */
export const linkedinAddress: AddressParser = (url): Address | null => {
  if (!/^(?:[a-z]{2}\.)?linkedin\.com$/.test(hostOf(url))) return null;
  const path = segmentsOf(url) ?? [];
  // Small screens (`[P 2025-07]`).
  if (path[0] === 'mwlite') path.splice(0, path[1] === 'profile' ? 2 : 1);
  const [first = '', second = '', ...rest] = path;
  const kind = first.toLowerCase();
  const handle = second.replace(/\s+/g, '');
  const isSlug = PLAIN_SLUG.test(handle) || SLUG.test(handle);
  if (!KINDS.has(kind) || !isSlug || RESERVED.has(handle.toLowerCase())) return null;
  const identity = `${kind}/${handle.toLowerCase()}`;
  return {
    platform: 'linkedin',
    kind,
    identity,
    handle,
    key: `linkedin:${identity}`,
    url: `https://www.linkedin.com/${kind}/${encodeURIComponent(handle)}/`,
    isProfileView:
      kind === 'in'
        ? rest.length === 0 || (rest.length === 1 && LOCALE.test(rest[0] ?? ''))
        : isTab(rest, TABS),
  };
};
