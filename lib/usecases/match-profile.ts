/** What the list says of the account on a page, with what earlier audits and a look at its imitators add to that. */
import type { Facts } from '@/lib/assess/reading';
import { hiddenCharacters } from '@/lib/directory/lookalike/hidden';
import { type AccountToMatch, keysOfId, matchDirectory, withReassignment } from '@/lib/directory/match';
import type { Directory } from '@/lib/directory/packed';
import { type AccountContext, NO_CONTEXT } from '@/lib/model/context';
import { type DirectoryMatch, rowOf } from '@/lib/model/directory';
import { DEFAULT_JURISDICTION } from '@/lib/model/jurisdiction';
import type { ProfileSnapshot } from '@/lib/model/profile';
import type { TitleIndexLike } from '@/lib/model/subject';
import { type ImitationDeps, withImitation } from './find-imitation';
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

/** `memory`: keeps what was worked out of the page's words on the way. */
export async function matchProfile(
  deps: MatchDeps,
  snapshot: ProfileSnapshot,
  memory = new Map<string, unknown>(),
): Promise<DirectoryMatch> {
  const { platform, accountKey, aliases, fields } = snapshot;
  const id = fields.platformId.state === 'present' ? fields.platformId.value : null;
  const ids = id === null ? [] : keysOfId(platform, id);
  const match = bestMatch(deps, { platform, keys: [accountKey, ...aliases, ...ids] });
  if (match.match === 'unlisted')
    return withImitation(deps.imitations, { ...factsOf(deps, snapshot, match), memory });
  if (match.match !== 'listed' || match.entry === undefined || id === null) return match;
  return withReassignment(match, id, await deps.audits.platformIdsOf(match.entry.key));
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
