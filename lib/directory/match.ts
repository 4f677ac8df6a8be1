/** What the list says of an account: by account key only, never by address, name or abbreviation. */
import type { DirectoryMatch } from '@/lib/model/directory';
import type { Directory, DirectoryHit } from './open';

/**
 * `keys`: the account key first, then the aliases that the page showed. A key never matches across platforms. Permanent ids are tried before
 * names, which can change hands.
 */
export interface AccountToMatch {
  platform: string;
  keys: readonly string[];
}

/**
 * Looks an account up. `null`: no copy of the list could be opened.
 * - `listed`: reason `key` (the account key) or `alias` (another key the page shows); also `sibling-kind` (LinkedIn, see below),
 *   `listed-twice` (several rows; the entry is the first) and `handle-reassigned` (`withReassignment`).
 * - `formerlyListed`: reason `removed-on`; the day is `entry.removedOn`. An account that is listed again is listed.
 * - `ambiguous`: reason `legacy-name-same-as-handle` (YouTube, see below), with the entry it may be.
 * - `unlisted`: no reason, or `platform-not-covered` when the copy lists nothing on that platform. It means "not found in this copy".
 * - `lookalike` takes the page's own words: see `lib/usecases/find-imitation.ts`.
 */
export function matchDirectory(directory: Directory | null, account: AccountToMatch): DirectoryMatch {
  if (directory === null) return { match: 'noDirectory', reasons: ['no-directory'] };
  const { copy } = directory;
  const keys = [...account.keys.filter(isPermanent), ...account.keys.filter((key) => !isPermanent(key))];
  const exact = directory.lookup(keys);
  if (exact && !exact.isFormer)
    return found(directory, exact, [exact.key === account.keys[0] ? 'key' : 'alias']);
  const siblings = directory.lookup(keys.flatMap(linkedinSiblings));
  if (siblings && !siblings.isFormer) return found(directory, siblings, ['alias', 'sibling-kind']);
  const legacy = directory.lookup(keys.flatMap(youtubeNamesakes));
  const former = exact ?? siblings;
  if (legacy && (former === null || !legacy.isFormer)) {
    const entry = directory.entry(legacy.index);
    return { match: 'ambiguous', entry, reasons: ['legacy-name-same-as-handle'], copy };
  }
  if (former) return found(directory, former, exact ? ['removed-on'] : ['removed-on', 'sibling-kind']);
  const isCovered = directory.platforms.has(account.platform);
  return { match: 'unlisted', reasons: isCovered ? [] : ['platform-not-covered'], copy };
}

function found(directory: Directory, hit: DirectoryHit, reasons: string[]): DirectoryMatch {
  return {
    match: hit.isFormer ? 'formerlyListed' : 'listed',
    entry: directory.entry(hit.index),
    reasons: hit.isListedTwice ? [...reasons, 'listed-twice'] : reasons,
    copy: directory.copy,
  };
}

/** Ids that a rename leaves as they are (NOTES.md §4): channel ids, decentralized identifiers, numbers. */
const PERMANENT =
  /^(?:youtube:UC[\w-]{22}|bluesky:did:.+|x:id\/\d+|facebook:\d+|flickr:\d+@N\d\d|linkedin:\w+\/\d+)$/u;

/** A key that a rename leaves as it is: an id that nobody chose. */
export function isPermanent(key: string): boolean {
  return PERMANENT.test(key);
}

/** Other keys of an account whose permanent id the page shows, where the reader's own keys do not hold it: none for most platforms. */
export function keysOfId(platform: string, platformId: string): string[] {
  return platform === 'x' ? [`x:id/${platformId}`] : [];
}

/**
 * The same answer for a listed handle that now shows another permanent id than when it was first read: `handle-reassigned` is added to its
 * reasons. `shown`: the id on the page, null when it was not read; `known`: ids read before under this row of the list, the first first.
 * It is a question for a person, never a proof: platforms give new ids too (Facebook's new Pages, NOTES.md §4).
 */
export function withReassignment(
  match: DirectoryMatch,
  shown: string | null,
  known: readonly string[],
): DirectoryMatch {
  const [first] = known;
  if (match.match !== 'listed' || shown === null || first === undefined || shown === first) return match;
  return { ...match, reasons: [...match.reasons, 'handle-reassigned'] };
}

const LINKEDIN = /^linkedin:(company|showcase|school)\/(.+)$/u;

/** LinkedIn organizations, showcase pages and schools share ids and slugs; the site redirects to the right kind (NOTES.md §4). */
function linkedinSiblings(key: string): string[] {
  const [, kind, slug] = LINKEDIN.exec(key) ?? [];
  if (kind === undefined || slug === undefined) return [];
  return ['company', 'showcase', 'school']
    .filter((other) => other !== kind)
    .map((other) => `linkedin:${other}/${slug}`);
}

const YOUTUBE = /^youtube:(@|user\/|c\/)(.+)$/u;

/**
 * YouTube's three name spaces. `/user/x` and `/@x` need not be the same channel (NOTES.md §4), so a namesake is a question,
 * not an answer. A page whose own address is the listed one has that key among its keys and never comes here.
 */
function youtubeNamesakes(key: string): string[] {
  const [, space, name] = YOUTUBE.exec(key) ?? [];
  if (space === undefined || name === undefined) return [];
  return ['@', 'user/', 'c/'].filter((other) => other !== space).map((other) => `youtube:${other}${name}`);
}
