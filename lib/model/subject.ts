/** All that a rule may see of one account: the page as read, the directory's answer, and the words that mean something. */
import type { PersonAnswer } from './answer';
import type { AccountContext } from './context';
import type { DirectoryMatch, Organization } from './directory';
import type { FoldedText } from './fold';
import type { Jurisdiction } from './jurisdiction';
import type { BodyScope, LexiconIndex } from './lexicon';
import type { ProfileSnapshot } from './profile';
import type { AccountClass, Values } from './result';

/** A registered title found in a folded text. */
export interface TitleHit {
  organizationId: string;
  title: string;
  start: number;
  end: number;
  language: 'en' | 'fr';
}

/** What a rule asks of the registered titles (`lib/directory/titles.ts` is one). */
export interface TitleIndexLike {
  /** Titles in use (applied, legal, variants) named in a folded text. */
  find(foldedText: string): readonly TitleHit[];
  /** Titles of organizations that ended. */
  former(foldedText: string): readonly TitleHit[];
}

/**
 * A character of a text that nobody sees, or that is of another script than its word: `start` to `end` (UTF-16), `codePoint` as `U+0430`,
 * `looksLike`: ASCII, empty when it looks like nothing in it (`lib/directory/lookalike/hidden.ts` says what counts).
 */
export interface HiddenLetter {
  start: number;
  end: number;
  codePoint: string;
  looksLike: string;
}

/**
 * Where the owner stands (catalogue B.2 `policy-in-scope`). `subject`: Schedules I, I.1, II of the Financial Administration Act;
 * `agentOfParliament`: own monitoring, no wordmark; `crown`, `parliament`: only encouraged; `court`: outside; `unknown`:
 * nothing recorded, so nothing may be concluded.
 */
export type OwnerScope = 'subject' | BodyScope | 'unknown';

/** What a guard allows. `reason` and `values` say why not (or on what grounds it does). */
export interface GuardState {
  ok: boolean;
  reason: string;
  values: Values;
}

/** Profile fields that hold words. */
export type WordField = 'displayName' | 'handle' | 'bio' | 'category' | 'location';

/** The facts before the class of the account is known. */
export interface Reading {
  readonly snapshot: ProfileSnapshot;
  readonly match: DirectoryMatch;
  /** Organization of the matched row (the first of joint owners); null when unlisted or not known. */
  readonly owner: Organization | null;
  readonly scope: OwnerScope;
  /** Whose the account is: by the list that knows it, else by its hosts and words; null when nothing says. */
  readonly jurisdiction: Jurisdiction | null;
  /** Scope of any registered organization; `unknown` when it is not known. */
  readonly scopeOf: (organizationId: string) => OwnerScope;
  readonly titles: TitleIndexLike;
  /** Characters that hide in a text, in order. */
  readonly hidden: (text: string) => readonly HiddenLetter[];
  readonly lexicon: LexiconIndex;
  readonly context: AccountContext;
  /** A person's answer: about the account, else about an owner of it; null when nobody answered, or only `unknown`. */
  readonly answerTo: (question: string) => PersonAnswer | null;
  /** ISO day whose policies apply. */
  readonly asOf: string;
  /** Guard `page-readable`. */
  readonly pageReadable: GuardState;
  /** Guard `directory-fresh`. */
  readonly directoryUsable: GuardState;
  /** A field's words, folded once; null when the field holds no text that was read. */
  readonly words: (field: WordField) => FoldedText | null;
  /** What was worked out once for this reading (folded fields, claims, links). */
  readonly memory: Map<string, unknown>;
}

/** All a rule may see. */
export interface Subject extends Reading {
  readonly accountClass: AccountClass;
}
