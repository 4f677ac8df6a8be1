/** What the list says of the account on a page, with what earlier audits and a look at its imitators add to that. */
import type { Facts } from '@/lib/assess/reading';
import type { Imitations } from '@/lib/directory/imitations';
import { hiddenCharacters } from '@/lib/directory/lookalike/hidden';
import { type AccountToMatch, keysOfId, matchDirectory, withReassignment } from '@/lib/directory/match';
import type { Directory } from '@/lib/directory/packed';
import { type AccountContext, NO_CONTEXT } from '@/lib/model/context';
import { type DirectoryMatch, rowOf } from '@/lib/model/directory';
import { DEFAULT_JURISDICTION } from '@/lib/model/jurisdiction';
import type { ProfileSnapshot } from '@/lib/model/profile';
import type { TitleIndexLike } from '@/lib/model/subject';
import { type ImitationDeps, imitationOf, reviewedSafe } from './find-imitation';
import type { Rulebook } from './rulebook';

/** The list that a match was made with: that of a pack, else the copy in use. */
export function listOf({ directory, rulebook }: Judged, { copy }: DirectoryMatch): Directory | null {
  return rulebook.lists.find((list) => list.copy.sha256 === copy?.sha256) ?? directory;
}

/** What is judged by. `directory`: null when no copy could be loaded. `asOf`: the day whose policies apply, by default the day of the reading. */
export interface Judged {
  directory: Directory | null;
  rulebook: Rulebook;
  asOf?: string;
}

/** `audits`: see `lib/storage/audits.ts`. */
export interface MatchDeps extends Judged {
  audits: { platformIdsOf(listedKey: string): Promise<string[]> };
  imitations: ImitationDeps;
}

/**
 * What the list alone says. `listedKey`: the row whose earlier permanent ids bear on it, null when none do. `imitations`: where to look for
 * what an account that is not in the list looks like; null for any other, or without an index.
 */
export interface ListMatch {
  match: DirectoryMatch;
  listedKey: string | null;
  imitations: Imitations | null;
}

/** What the store adds: ids read before under the row, and whether a person found the account to be no imitation of the one it looks like. */
interface KnownOfMatch {
  platformIds: readonly string[];
  isSafe: boolean;
}

export async function matchProfile(deps: MatchDeps, snapshot: ProfileSnapshot): Promise<DirectoryMatch> {
  const list = await listMatch(deps, snapshot);
  const { listedKey } = list;
  const seen = seenMatch(deps, snapshot, list);
  const likened = likenedKey(seen);
  return settledMatch(list, seen, snapshot, {
    platformIds: listedKey === null ? [] : await deps.audits.platformIdsOf(listedKey),
    isSafe: likened !== null && (await deps.imitations.isSafe(snapshot.accountKey, likened)),
  });
}

/** The first of three steps: of the list. */
export async function listMatch(
  deps: Judged & Pick<MatchDeps, 'imitations'>,
  snapshot: ProfileSnapshot,
): Promise<ListMatch> {
  const { platform, accountKey, aliases } = snapshot;
  const id = permanentId(snapshot);
  const ids = id === null ? [] : keysOfId(platform, id);
  const match = bestMatch(deps, { platform, keys: [accountKey, ...aliases, ...ids] });
  const isListed = match.match === 'listed' && id !== null;
  return {
    match,
    listedKey: isListed ? (match.entry?.key ?? null) : null,
    imitations: match.match === 'unlisted' ? await deps.imitations.imitations() : null,
  };
}

/** The second: of the page's words. `memory`: keeps what was worked out of them on the way. */
export function seenMatch(
  deps: Judged,
  snapshot: ProfileSnapshot,
  { match, imitations }: ListMatch,
  memory = new Map<string, unknown>(),
): DirectoryMatch {
  return imitations === null ? match : imitationOf(imitations, { ...factsOf(deps, snapshot, match), memory });
}

/** Key of the listed account that this one looks like; null when it looks like none. */
export function likenedKey({ match, entry }: DirectoryMatch): string | null {
  return match === 'lookalike' ? (entry?.key ?? null) : null;
}

/** The third: of the store. The match as it was seen, the same value, when the store adds nothing. */
export function settledMatch(
  list: ListMatch,
  seen: DirectoryMatch,
  snapshot: ProfileSnapshot,
  { platformIds, isSafe }: KnownOfMatch,
): DirectoryMatch {
  if (isSafe) return reviewedSafe(list.match);
  return withReassignment(seen, permanentId(snapshot), platformIds);
}

function permanentId({ fields: { platformId } }: ProfileSnapshot): string | null {
  return platformId.state === 'present' ? platformId.value : null;
}

/** What the copy in use says, unless only a pack's own list has the account. */
function bestMatch({ directory, rulebook }: Judged, account: AccountToMatch): DirectoryMatch {
  const match = matchDirectory(directory, account);
  if (match.match === 'listed') return match;
  const own = rulebook.lists.map((list) => matchDirectory(list, account));
  return own.find((one) => one.match === 'listed') ?? match;
}

/** Everything that is known of the account, for the rules. */
export function factsOf(
  deps: Judged,
  snapshot: ProfileSnapshot,
  match: DirectoryMatch,
  context: AccountContext = NO_CONTEXT,
): Facts {
  const { rulebook, asOf } = deps;
  const directory = listOf(deps, match);
  const organization = (id: string) => directory?.organization(id) ?? null;
  return {
    snapshot,
    match,
    context,
    owner: organization(rowOf(match)?.organizationIds[0] ?? ''),
    organization,
    titles: directory?.titles ?? NO_TITLES,
    hidden: hiddenCharacters,
    lexicon: rulebook.lexicon,
    listOf: directory?.jurisdiction ?? DEFAULT_JURISDICTION,
    asOf: asOf ?? snapshot.observedAt.slice(0, 10),
    directory: {
      date: directory?.date ?? null,
      platforms: directory?.platforms ?? new Set(),
      maxAgeDays: rulebook.maxAgeDays,
    },
  };
}

/** Without a directory no title is known. */
const NO_TITLES: TitleIndexLike = { find: () => [], former: () => [] };
