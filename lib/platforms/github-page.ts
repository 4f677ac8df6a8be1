/** What is looked up once on a GitHub page, and what the page is (`platforms.md` 2.11). */
import type { Address } from '@/lib/addresses/address';
import { githubAddress } from '@/lib/addresses/github';
import type { PageState } from '@/lib/model/profile';
import type { PlainPage } from './plain-page';
import type { ReadContext } from './platform';
import { attribute, blockAround, canonical, meta, pageLanguage, pageUrl, textParts } from './sources';

export const hooks = {
  /** Login of a person `[P 2018, 2021, 2022, 2025; C 2026]`. */
  login: '.p-nickname',
  /** What the header of a person holds beside the name `[P 2018, 2021, 2022, 2025; C 2026]`. */
  details: '.js-profile-editable-area,.vcard-details',
  /** Header of an organization `[P 2017, 2021, 2025-11]`. */
  organization: '.orghead',
  /** Its picture, whose `alt` is "@login" `[P 2017, 2021, 2025-11]`; of people, a link to the whole picture `[P 2018]`. */
  avatar: '[itemprop="image"]',
  /** The name as a link: an organization's tabs show nothing else of it `[P 2025-11]`. */
  tabName: 'h1 a',
  name: '.p-name,.orghead h1',
  /** Of an organization, what stands right below its name, unless it is already the line of details `[P 2021]`. */
  bio: '.user-profile-bio,h1 + div:not(.d-md-flex)',
  /** The drawing of a link stands before the website, and before nothing else `[P 2017, 2018, 2025]`: the name of the property is shared with X accounts `[C]`. */
  website: '.octicon-link ~ a',
  links: 'a[href^="http"]',
  address: 'a[href]',
  location: '[itemprop="homeLocation"],[itemprop="location"]',
  /** Without these there is no website and no place, whatever the names above have become. */
  noWebsite: '.octicon-link,[itemprop="url"]',
  noLocation: '[itemprop$="ocation"],.octicon-location',
  /** `[P 2021, 2022, 2025; C 2026]`. */
  followers: 'a[href$="tab=followers"] .text-bold,a[href$="/followers"] .text-bold',
  following: 'a[href$="tab=following"] .text-bold',
  /** Until 2020 the tabs below the header counted them `[P 2018]`. */
  tabCounts: '.user-profile-nav .Counter',
  /** GitHub's word that the organization controls a domain `[C 2021 to 2025]`. Where another label stands, it may have become that one; those of people are other things (Pro, medals) `[P 2022, 2025]`. */
  verified: '[title="Label: Verified"]',
  noBadge: '.Label',
  /** Form by which people edit their own profile, settings of those who run an organization `[P 2018, 2021]`. */
  edit: '.js-profile-editable-form,.js-user-profile-bio-form,a[href^="/organizations/"][href*="/settings"]',
  /** What only a repository's page has `[P 2025-02]`. */
  repository: '#repository-container-header',
};

export type Hook = keyof typeof hooks;

/** `data` is not used: GitHub embeds none. */
export interface GithubPage extends PlainPage {
  /** The login that the drawn header shows, whoever it is. */
  shown: string | null;
  /** Known where the header is drawn. */
  isOrganization: boolean;
}

/**
 * A person's header is the block around the login and the details; an organization's is the page head that its tabs share. The
 * head names an account only on its profile (`profile:username`); Turbo changes it together with the page.
 */
export function look(context: ReadContext<Hook>, address: Address): GithubPage {
  const { document, hooks: by } = context;
  const login = document.querySelector(by.login);
  const organization = login ? null : document.querySelector(by.organization);
  const around = login && blockAround(login, by.details, 6);
  // Pronouns stand after the login, in the same element.
  const shown = login
    ? (textParts(login)[0] ?? null)
    : (attribute(organization?.querySelector(by.avatar), 'alt')?.slice(1) ?? null);
  const isShown = shown?.toLowerCase() === address.identity;
  const hasHead = meta(document, 'profile:username')?.toLowerCase() === address.identity;
  return {
    address,
    context,
    language: pageLanguage(document),
    header: isShown ? (around ?? login?.parentElement ?? organization) : null,
    isComplete: isShown && !!(around ?? (organization && !organization.querySelector(by.tabName))),
    data: null,
    hasHead,
    shown,
    isOrganization: organization !== null,
  };
}

export function pageState({
  header,
  shown,
  hasHead,
  context,
  address,
}: GithubPage): PageState | 'notProfile' {
  const { document, url, isFirstLoad } = context;
  if (header || (hasHead && !shown)) return 'profile';
  // The site is in English only `[C refined-github 2026]`; what the reader may not see shows as not found too.
  if (!shown && document.title.startsWith('Page not found')) return 'notFound';
  // Another page of the site, unless its head is still that of the page before.
  const named = pageUrl(canonical(document), url);
  const isHere = isFirstLoad || (named && githubAddress(named)?.key === address.key);
  return !shown && isHere && meta(document, 'route-controller') ? 'notProfile' : 'loading';
}

/**
 * The bio in the head's description, which ends with the name or login, and sometimes the count of repositories `[P 2019, 2025]`; nothing is
 * taken when it does not. Bios have 160 characters at most, so it is whole. Empty: the description holds name and count alone.
 */
export function headBio({ context, hasHead, address }: GithubPage): string | null {
  const words = (hasHead && meta(context.document, 'description')) || '';
  const start = words.replace(/ has [\d,]+ repositor.{1,60}GitHub\.$/, '');
  for (const name of [meta(context.document, 'og:title'), address.handle]) {
    if (start === name) return '';
    const end = `${start === words ? ' -' : ''} ${name}`;
    if (start.endsWith(end)) return start.slice(0, -end.length);
  }
  return null;
}
