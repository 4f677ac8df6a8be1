/** Gathers what is known of an account beside its page and its row: for the rules, before they judge. */
import { once } from '@/lib/directory/once';
import type { Directory } from '@/lib/directory/packed';
import type { AnswerSubject } from '@/lib/model/answer';
import { type AccountContext, NO_CONTEXT } from '@/lib/model/context';
import { type DirectoryEntry, type DirectoryMatch, rowOf } from '@/lib/model/directory';
import type { ProfileSnapshot } from '@/lib/model/profile';
import type { Pairs } from './pairs-in-use';

/** What is asked of the store, and what it knows: see `lib/storage/context.ts`, which says what each part means. */
export interface ContextQuestion {
  accountKey: string;
  subjects: readonly AnswerSubject[];
  before: string;
  listedTwin: string | null;
}
export type KnownContext = Pick<
  AccountContext,
  'attestation' | 'answers' | 'earlier' | 'twinVisit' | 'pictures'
>;

/** The store, as far as this needs it. */
export interface ContextStore {
  of(question: ContextQuestion): Promise<KnownContext>;
}

/** `store` null: nothing is stored here (the command line). `pairs`: see `pairs-in-use.ts`. */
export interface ContextDeps {
  store: ContextStore | null;
  pairs: (directory: Directory) => Promise<Pairs | null>;
}

/** The whole context, asked of list and store. */
export async function contextOf(
  { store, pairs }: ContextDeps,
  directory: Directory | null,
  snapshot: ProfileSnapshot,
  match: DirectoryMatch,
): Promise<AccountContext> {
  const { listed, question } = await contextAsked(pairs, directory, snapshot, match);
  return store === null ? listed : knownContext(listed, await store.of(question));
}

/** What the list alone says, and the question to the store. */
export async function contextAsked(
  pairs: ContextDeps['pairs'],
  directory: Directory | null,
  snapshot: ProfileSnapshot,
  match: DirectoryMatch,
): Promise<{ listed: AccountContext; question: ContextQuestion }> {
  const listed = await listedContext(pairs, directory, rowOf(match));
  const { accountKey, observedAt } = snapshot;
  const subjects: AnswerSubject[] = [
    `account:${accountKey}`,
    ...(rowOf(match)?.organizationIds ?? []).map((id): AnswerSubject => `organization:${id}`),
  ];
  return {
    listed,
    question: { accountKey, subjects, before: observedAt, listedTwin: listed.twin?.key ?? null },
  };
}

/** What the list alone says. Relatives are looked for when a rule asks for them. */
async function listedContext(
  pairs: ContextDeps['pairs'],
  directory: Directory | null,
  entry: DirectoryEntry | undefined,
): Promise<AccountContext> {
  if (entry === undefined || directory === null) return NO_CONTEXT;
  const isOneLanguage = entry.language === 'en' || entry.language === 'fr';
  const paired = isOneLanguage ? await pairs(directory) : null;
  const siblings = once(() => directory.siblings(entry));
  return {
    ...NO_CONTEXT,
    isPaired: paired !== null,
    twin: paired?.twinOf(entry) ?? null,
    get siblings() {
      return siblings();
    },
  };
}

/** What the list says with what the store knows, without asking for relatives before anybody needs them. */
export function knownContext(listed: AccountContext, known: KnownContext): AccountContext {
  return Object.defineProperty(
    { ...NO_CONTEXT, isPaired: listed.isPaired, twin: listed.twin, ...known },
    'siblings',
    {
      get: () => listed.siblings,
      enumerable: true,
    },
  );
}
