/** What is looked up once on a Bluesky profile page, and what the page is (`platforms.md` 2.6). */
import type { Address } from '@/lib/addresses/address';
import { blueskyAddress } from '@/lib/addresses/bluesky';
import type { PageState } from '@/lib/model/profile';
import { parseJson, textAt } from './json';
import type { PlainPage } from './plain-page';
import type { ReadContext } from './platform';
import { attribute, blockAround, canonical, meta, pageLanguage, pageUrl, text } from './sources';
import { type WallWords, wallIn } from './walls';

/**
 * Test ids stand in the app's source (`[C 2024-2026]`), their nesting was seen on a capture of 2026-01 (`[P 2026-01]`).
 * In the source of 2026 the badges stand beside the name, on the capture inside it.
 */
export const hooks = {
  screen: '[data-testid="profileScreen"]',
  view: '[data-testid="profileView"]',
  error: '[data-testid="profileErrorScreen"]',
  name: '[data-testid="profileHeaderDisplayName"]',
  bio: '[data-testid="profileHeaderDescription"]',
  followers: '[data-testid="profileHeaderFollowersButton"]',
  following: '[data-testid="profileHeaderFollowsButton"]',
  /** Stands alone after the two links (`[P 2026-01]`). */
  posts: '[data-testid="profileHeaderFollowsButton"] + div[dir]',
  /** Below the bio, for signed-in readers: followers they know (`[C 2024-2026]`). */
  known: 'a[href$="/known-followers"]',
  picture: '[data-testid="profileHeaderAviButton"]',
  avatar: '[data-testid="profileHeaderAviButton"] img[src]',
  noAvatar: '[data-testid="profileHeaderAviButton"] [data-testid="userAvatarFallback"]',
  banner: '[data-testid="userBannerImage"] img[src],img[data-testid="userBannerImage"]',
  noBanner: '[data-testid="userBannerFallback"]',
  /** Only signed-in readers meet these. */
  edit: '[data-testid="profileHeaderEditProfileButton"]',
  /** Drawn for everybody else, signed in or not (`[C 2024-2026]`, `[P 2026-01]`). */
  follow: '[data-testid="followBtn"],[data-testid="unfollowBtn"]',
  unblock: '[data-testid="unblockBtn"]',
  /** The tick, also inside the mark of trusted verifiers; by words where the drawing changes. A robot's mark has neither. */
  verified: 'path[d^="M17.659 8.175"],button[aria-label*="verif" i],button[aria-label*="vérif" i]',
  /** Buttons with further links (2026); where they lead is shown after a click only. */
  folded: '[data-testid="profileLinkPill"],[data-testid="profileLinksMoreBtn"]',
  schema: 'script[type="application/ld+json"]',
  /** The time of a post links to it; no other link has a tooltip, so that no text can bring one. */
  postTime: '[data-testid="postsFeed"] a[data-tooltip]',
};
export type Hook = keyof typeof hooks;

/** The parts that speak of the account in the address; each is `null` when it is missing or speaks of another. */
export interface BlueskyPage extends PlainPage {
  context: ReadContext<Hook>;
  name: Element | null;
  /** The block with name, counts and bio. */
  content: Element | null;
  /** The screen of this account: several stay mounted, one over the other. */
  view: Element | null;
  /** Handle and permanent id, once the page ties them to the address. */
  handle: string | null;
  did: string | null;
  /** The last screen mounted, whoever it is about. */
  screen: Element | null;
  /** Notes of moderators stand below the header; where they hide the bio, nothing else tells. */
  hasNotes: boolean;
}

/** Words of the server are English in every interface; the sign-in notice is translated (`[K]`). */
const ERRORS: WallWords = [
  ['suspended', /suspended|suspendu|taken ?down/i],
  ['notFound', /not found|unable to resolve|deactivated|introuvable|désactivé/i],
];
const SIGN_IN: WallWords = [
  [
    'loginWall',
    /sign-in required|only be shown to signed-in users|connexion (?:est )?requise|utilisateurs connectés/i,
  ],
];

const DID_IN = /\/(did:plc:[a-z2-7]{24})\//;

/** One drawn header: its name, the block with name and counts, the whole with pictures, and whose it is. */
function headerOf(name: Element, { hooks: hook, url }: ReadContext<Hook>) {
  const content = blockAround(name, hook.followers, 4);
  const header = content?.parentElement ?? null;
  // Where the handle is broken, the link holds the permanent id.
  const owner = pageUrl(attribute(content?.querySelector(hook.followers), 'href'), url);
  const pictures = [hook.avatar, hook.banner].map((part) => attribute(header?.querySelector(part), 'src'));
  return {
    name,
    content,
    header,
    handle: owner && (blueskyAddress(owner)?.identity ?? null),
    did: DID_IN.exec(pictures.join(' '))?.[1] ?? null,
  };
}

export function look(context: ReadContext<Hook>, address: Address): BlueskyPage {
  const { document, hooks: hook, url } = context;
  const own = address.identity;
  const named = pageUrl(canonical(document) ?? meta(document, 'og:url'), url);
  const headOwner = named && blueskyAddress(named);
  const headHandle = headOwner?.isProfileView ? headOwner.identity : null;
  const headDid = headHandle && meta(document, 'twitter:value1');
  const isHead = headHandle === own || headDid === own;
  const mine = [...document.querySelectorAll(hook.name)]
    .slice(-8)
    .reverse()
    .map((name) => headerOf(name, context))
    .find(({ handle, did }) => handle === own || did === own || (isHead && handle && handle === headHandle));
  const handle = mine ? mine.handle : isHead ? headHandle : null;
  const hasHead = handle !== null && handle === headHandle;
  const script = hasHead ? document.head.querySelector(hook.schema)?.textContent : null;
  // The server leaves line feeds unescaped.
  const data = parseJson(script?.replace(/\s/g, ' '));
  return {
    address,
    context,
    language: pageLanguage(document),
    name: mine?.name ?? null,
    content: mine?.content ?? null,
    header: mine?.header ?? null,
    view: mine?.name.closest(hook.view) ?? null,
    isComplete: mine !== undefined,
    data: textAt(data, 'mainEntity', 'alternateName') === `@${handle}` ? data : null,
    hasHead,
    handle,
    did: mine?.did ?? (hasHead ? headDid : null),
    screen: [...document.querySelectorAll(hook.screen)].at(-1) ?? null,
    hasNotes: !!mine && hasNotes(mine.content, hook),
  };
}

/** Whether buttons stand in the header below its main block; the picture follows too and may be one. */
function hasNotes(content: Element | null, hook: ReadContext<Hook>['hooks']): boolean {
  let part = content?.nextElementSibling;
  while (part) {
    if (!part.querySelector(hook.picture) && part.querySelector('button,[role="button"]')) return true;
    part = part.nextElementSibling;
  }
  return false;
}

export function pageState({
  context,
  header,
  screen,
  hasHead,
  address,
}: BlueskyPage): PageState | 'notProfile' {
  const { document, hooks: hook, isFirstLoad, url } = context;
  if (header) return 'profile';
  const error = screen?.querySelector(hook.error);
  if (error) return wallIn(text(error), ERRORS) ?? 'unknownLayout';
  const name = screen?.querySelector(hook.name);
  // Between the two who blocked each other the counts and the bio are not drawn.
  if (name) return screen?.querySelector(hook.unblock) ? 'restricted' : 'loading';
  const wall = screen && wallIn(text(screen), SIGN_IN);
  if (wall) return wall;
  if (hasHead) return 'profile';
  const named = isFirstLoad ? pageUrl(canonical(document), url) : null;
  return named && blueskyAddress(named)?.key !== address.key ? 'notProfile' : 'loading';
}
