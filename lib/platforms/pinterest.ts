/**
 * Pinterest accounts: `platforms.md` 2.14. The embedded data and the drawn header are those of public code of 2022 to 2026 [C], the page
 * around them that of a pin of 2024-06 [P], the older header that of an account that is not there, of 2023-09 [P].
 */
import type { Address } from '@/lib/addresses/address';
import { PINTEREST_PATTERNS, pinterestAddress } from '@/lib/addresses/pinterest';
import type { PageState, ProfileLink } from '@/lib/model/profile';
import { at, holders, parseJson, textAt } from './json';
import { data, dataCount, dataEmpty, drawn, drawnCount, find, type PlainPage } from './plain-page';
import { type Answer, EMPTY, type PlatformAdapter, partial, type ReadContext, type Source } from './platform';
import { attribute, blockAround, pageLanguage, profileLink, text } from './sources';

interface PinterestPage extends PlainPage {
  /** An account's header is drawn, whoever it is. */
  isDrawn: boolean;
}

/**
 * The account in the embedded data, whose key names have been two over the years. Signed in, the data holds the viewer, and beside a
 * pin its owner: only the name in the address counts, and of that account the fullest entry.
 */
function accountIn(scripts: Iterable<Element>, identity: string): unknown {
  let best: [string, unknown][] = [];
  for (const script of scripts) {
    for (const user of holders(parseJson(script.textContent), 'username')) {
      const entries = Object.entries<unknown>({ ...user });
      if (textAt(user, 'username')?.toLowerCase() === identity && entries.length > best.length)
        best = entries;
    }
  }
  const plain = best.map(([key, value]) => [key.replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`), value]);
  return best.length > 0 ? (Object.fromEntries(plain) as unknown) : null;
}

/** The account name that a header writes; that of 2023 has it before the bio, in the same part. */
function shownIn(block: Element | null, hooks: ReadContext['hooks']): string | undefined {
  const [own, first] = ['handle', 'first'].map((hook) => text(block?.querySelector(hooks[hook] ?? '')));
  return own?.replace('@', '') ?? /^@([\w.-]+)$/.exec(first ?? '')?.[1];
}

function look(context: ReadContext, address: Address): PinterestPage {
  const { document, hooks, isFirstLoad } = context;
  const account = accountIn(document.querySelectorAll(hooks['data'] ?? ''), address.identity);
  const names = [...document.querySelectorAll(hooks['name'] ?? '')];
  // Screens of earlier accounts may stand beside this one's.
  const drawnAll = names.map((name) => {
    const block = name.closest(hooks['header'] ?? '') ?? blockAround(name, hooks['followers'] ?? '', 8);
    const shown = shownIn(block, hooks);
    // A header that writes no account name counts on the first page, where its data bears the same name.
    const isNamed = shown
      ? shown.toLowerCase() === address.identity
      : isFirstLoad && text(name) === textAt(account, 'full_name');
    return { block, shown, isOwn: isNamed && block?.querySelectorAll(hooks['name'] ?? '').length === 1 };
  });
  const header = drawnAll.find(({ isOwn }) => isOwn)?.block ?? null;
  return {
    address,
    context,
    language: pageLanguage(document),
    header,
    isComplete: false,
    data: header || !drawnAll.some(({ shown }) => shown) ? account : null,
    hasHead: false,
    isDrawn: names.length > 0,
  };
}

function pageState(page: PinterestPage): PageState | 'notProfile' {
  const { header, isDrawn, context } = page;
  const { document, hooks } = context;
  if (header || page.data) return at(page.data, 'is_private_profile') === true ? 'private' : 'profile';
  if (isDrawn) return 'loading';
  if (clashes(page)) return 'notProfile';
  // Words of the page that stands in for a missing account; French by guess.
  if (
    /user not found|utilisateur introuvable/i.test(`${document.title} ${text(document.querySelector('h1'))}`)
  )
    return 'notFound';
  return document.querySelector(hooks['login'] ?? '') ? 'loginWall' : 'loading';
}

/** A pin is drawn in the header's place or over it. */
function clashes({ context: { document, hooks } }: PinterestPage): boolean {
  return document.querySelector(hooks['clash'] ?? '') !== null;
}

/** A claimed website says who owns the site, not who the account is: only merchants and identities count as verified. */
function badges({ data: account }: PinterestPage): Answer<string[]> {
  const identity = at(account, 'verified_identity');
  const merchant = at(account, 'is_verified_merchant');
  if (merchant === true || at(identity, 'verified') === true) return ['verified'];
  return merchant === false && typeof identity === 'object' ? EMPTY : null;
}

/** Everybody without a picture has the platform's. */
function picture(source: Source<PinterestPage, string>): Source<PinterestPage, string> {
  return {
    via: source.via,
    read(page) {
      const url = source.read(page);
      return typeof url === 'string' && url.includes('/images/user/default') ? EMPTY : url;
    },
  };
}

/** The data says that there is no website, neither as an address nor, in the older kind, as a domain alone. */
function noSite({ data: account }: PinterestPage): Answer<never> {
  return at(account, 'website_url') === null && !at(account, 'domain_url') ? EMPTY : null;
}

/** Links of the drawn header; without any, the website of the data. */
function linkList(page: PinterestPage): ProfileLink[] {
  const site = textAt(page.data, 'website_url');
  const [website, bio] = [find(page, 'website')?.closest('a'), find(page, 'bio')];
  const found = [...(page.header?.querySelectorAll(page.context.hooks['outward'] ?? '') ?? [])].flatMap(
    (anchor) => {
      const link = profileLink(
        attribute(anchor, 'href'),
        text(anchor),
        bio?.contains(anchor) ? 'bio' : 'list',
      );
      if (link && (anchor === website || link.url === site)) link.slot = 'website';
      return link ?? [];
    },
  );
  const known = profileLink(site, null, 'website');
  return found.length > 0 || !known ? found : [known];
}

/** Whole only where the header is drawn and the data says that nothing else is linked. */
function links(page: PinterestPage): Answer<ProfileLink[]> {
  const found = linkList(page);
  const about = page.header && textAt(page.data, 'about');
  const isWhole = about !== null && !/:\/\/|www\./.test(about) && at(page.data, 'instagram_data') === null;
  if (found.length > 0) return isWhole ? found : partial(found);
  return isWhole ? noSite(page) : null;
}

/** "Wed, 07 Oct 2026 06:09:17 +0000" and the like. */
function time(account: unknown, key: string): string | null {
  const at = Date.parse(textAt(account, key) ?? '');
  return at > 0 ? new Date(at).toISOString() : null;
}

export const pinterest: PlatformAdapter<PinterestPage> = {
  id: 'pinterest',
  version: 'pinterest-2026.11.2',
  matches: PINTEREST_PATTERNS,
  isOptional: true,
  address: pinterestAddress,
  hooks: {
    data: '#__PWS_INITIAL_PROPS__,#__PWS_DATA__,#initial-state,#jsInit1,script[data-relay-response]', // [P 2024] [C 2021, 2026] [K 2018]
    header: '[data-test-id="profile-header"],[data-test-id="self-profile-header"]', // [C 2026]
    ownView: '[data-test-id="self-profile-header"]', // [C 2025]
    name: '[data-test-id="profile-name"]', // [C 2023 to 2026]
    handle: '[data-test-id="profile-username"]', // [C 2026]
    first: 'div[data-test-id="main-user-description-text"] span', // [P 2023-09]
    bio: '[data-test-id="main-user-description-text"]', // [C 2021 to 2026]
    website: '[data-test-id="website-icon-and-url"]', // [C 2026]
    outward: 'a[href^="http"]:not([href*="//www.pinterest."])', // [C 2026]
    avatar: '[data-test-id="gestalt-avatar-svg"] img', // [P 2024] [C 2026]
    followers: '[data-test-id="profile-followers-count"],[data-test-id="profile-followers-link"]', // [C 2026], [P 2023-09]
    following:
      '[data-test-id="profile-following-count"],[data-test-id="profile-followers-link"]~[data-test-id="follower-count"]', // [C 2026], [P 2023-09]
    clash: '[data-test-id="closeup-container"]', // [P 2024]
    login: 'input[type="password"]', // [K]
  },
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity: ({ address, header, data: account }) =>
    header || account ? { accountKey: address.key, aliases: [] } : null,
  hasLandmark: ({ isDrawn, data: account }) => isDrawn || account !== null,
  clashes,
  isOwnView: ({ header, context: { hooks } }) => header?.closest(hooks['ownView'] ?? '') != null,
  header: ({ header }) => header,
  // The owner of a pin stands in its page's data too, without a bio.
  isSettled: ({ header, data: account, context }) =>
    header !== null || (context.isFirstLoad && at(account, 'about') !== undefined),
  quietFor: ({ data: account }) => (account ? 300 : 1000),
  fields: {
    displayName: [data('full_name'), drawn('name')],
    handle: [
      data('username'),
      { via: 'dom:handle', read: ({ header, context }) => shownIn(header, context.hooks) ?? null },
    ],
    platformId: [
      data('entity_id'),
      {
        via: 'json:id',
        // The other data writes an encoded name there.
        read: ({ data: account }) => /^\d+$/.exec(textAt(account, 'id') ?? '')?.[0] ?? null,
      },
    ],
    bio: [
      data('about'),
      {
        via: 'dom:bio',
        // Long ones are cut in the page: whole only in the data [K].
        read(page) {
          const words = text(find(page, 'bio'));
          return words && !words.startsWith('@') ? partial(words) : null;
        },
      },
      dataEmpty('about'),
    ],
    links: [{ via: 'dom:outward', read: links }],
    website: [
      data('website_url'),
      {
        via: 'dom:website',
        read: (page) => linkList(page).find(({ slot }) => slot === 'website')?.url ?? null,
      },
      { via: 'json:website_url', read: noSite },
    ],
    avatarUrl: [data('image_xlarge_url'), data('image_large_url'), drawn('avatar', 'src')].map(picture),
    headerImageUrl: [
      {
        via: 'json:profile_cover', // [C 2024]
        read({ data: account }) {
          const all = holders(at(account, 'profile_cover'), 'url').map((image) => textAt(image, 'url'));
          return all.find((url) => url?.startsWith('https://i.pinimg.com/')) ?? null;
        },
      },
    ],
    badges: [{ via: 'json:verified_identity', read: badges }],
    category: [],
    location: [data('location'), dataEmpty('location')],
    joinedAt: [{ via: 'json:created_at', read: (page) => time(page.data, 'created_at') }],
    lastPostAt: [
      {
        via: 'json:last_pin_save_time',
        read({ data: account }) {
          const value = time(account, 'last_pin_save_time');
          return value && { value, qualifier: 'atLeast' };
        },
      },
    ],
    followers: [dataCount('follower_count'), drawnCount('followers')],
    // The data counts topics and boards too; the page does not.
    following: [drawnCount('following')],
    posts: [dataCount('pin_count')],
  },
};
