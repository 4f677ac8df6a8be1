/** Gathers the facts that rules may see, before the class of the account is known. */
import { type DirectoryInUse, directoryState } from '@/lib/checks/directory-fresh';
import { pageReadableState } from '@/lib/checks/page-readable';
import { isKnown, type PersonAnswer } from '@/lib/model/answer';
import { type AccountContext, NO_CONTEXT } from '@/lib/model/context';
import type { DirectoryMatch, Organization } from '@/lib/model/directory';
import { type FoldedText, foldWithOffsets } from '@/lib/model/fold';
import { DEFAULT_JURISDICTION, type Jurisdiction } from '@/lib/model/jurisdiction';
import type { Lexicon } from '@/lib/model/lexicon';
import type { ProfileSnapshot } from '@/lib/model/profile';
import type { HiddenLetter, Reading, TitleIndexLike } from '@/lib/model/subject';
import { jurisdictionOf } from './jurisdiction';
import { compileLexicon } from './lexicon';
import { scopeOf } from './scope';

/**
 * What is known of one account. `owner`: organization of the matched row, null when there is none.
 * `organization`: any organization by id, so that a claim that names one can be placed; without it such a claim stays unsure.
 * `context`: what is known beside page and list; nothing when it is missing.
 * `listOf`: whose accounts the copy lists, federal ones when it is missing.
 * `memory`: of another reading of the same words, which asked for nothing but what words and links say.
 * `jurisdiction`: whose the account is, where somebody said so; else it is worked out. `directory`: the copy in use and its limit of age. `asOf`: ISO day whose policies apply.
 */
export interface Facts {
  snapshot: ProfileSnapshot;
  match: DirectoryMatch;
  owner: Organization | null;
  organization?: (id: string) => Organization | null;
  titles: TitleIndexLike;
  hidden: (text: string) => readonly HiddenLetter[];
  lexicon: Lexicon;
  asOf: string;
  directory: DirectoryInUse;
  listOf?: Jurisdiction;
  jurisdiction?: Jurisdiction;
  context?: AccountContext;
  memory?: Map<string, unknown>;
}

/** Pure; texts are folded when a rule first asks for them, and only once. */
export function readingOf(facts: Facts): Reading {
  const { snapshot, match, owner, organization, titles, hidden, asOf, directory } = facts;
  const { context = NO_CONTEXT, listOf = DEFAULT_JURISDICTION } = facts;
  const lexicon = compileLexicon(facts.lexicon);
  const { memory = new Map<string, unknown>() } = facts;
  const reading: Reading = {
    snapshot,
    match,
    owner,
    scope: scopeOf(owner, lexicon),
    scopeOf: (id) => scopeOf(organization?.(id) ?? (owner?.id === id ? owner : null), lexicon),
    get jurisdiction() {
      return facts.jurisdiction ?? jurisdictionOf(reading, listOf);
    },
    titles,
    hidden,
    lexicon,
    asOf,
    pageReadable: pageReadableState(snapshot),
    directoryUsable: directoryState(directory, snapshot.platform, snapshot.observedAt),
    words(field) {
      const key = `words of ${field}`;
      let words = memory.get(key) as FoldedText | null | undefined;
      if (words === undefined) {
        const observed = snapshot.fields[field];
        words = observed.state === 'present' ? foldWithOffsets(observed.value) : null;
        memory.set(key, words);
      }
      return words;
    },
    context,
    answerTo: (question) => answerTo(context, question),
    memory,
  };
  return reading;
}

/** The same reading once more is known of the account; what was worked out of its words stays. */
export function withContext(reading: Reading, context: AccountContext): Reading {
  return { ...reading, context, answerTo: (question) => answerTo(context, question) };
}

/** What is said of the account itself comes before what is said of its owner. */
function answerTo({ answers }: AccountContext, question: string): PersonAnswer | null {
  const known = answers.filter((answer) => answer.question === question && isKnown(answer));
  return known.find(({ subject }) => subject.startsWith('account:')) ?? known[0] ?? null;
}
