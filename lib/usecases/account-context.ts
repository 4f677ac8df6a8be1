/** Gathers what is known of an account beside its page and its row: for the rules, before they judge. */
import { once } from '@/lib/directory/once';
import type { Directory } from '@/lib/directory/packed';
import type { AnswerSubject } from '@/lib/model/answer';
import { type AccountContext, NO_CONTEXT } from '@/lib/model/context';
import { type DirectoryEntry, type DirectoryMatch, rowOf } from '@/lib/model/directory';
import type { ProfileSnapshot } from '@/lib/model/profile';
import type { Pairs } from './pairs-in-use';

/** The store, as far as this needs it: see `lib/storage/context.ts`, which says what each part means. */
export interface ContextStore {
  of(question: {
    accountKey: string;
    subjects: readonly AnswerSubject[];
    before: string;
    listedTwin: string | null;
  }): Promise<Pick<AccountContext, 'attestation' | 'answers' | 'earlier' | 'twinVisit' | 'pictures'>>;
}

/** `store` null: nothing is stored here (the command line). `pairs`: see `pairs-in-use.ts`. */
export interface ContextDeps {
  store: ContextStore | null;
  pairs: (directory: Directory) => Promise<Pairs | null>;
}

/** Everything is asked for side by side: a person waits. */
export async function contextOf(
  { store, pairs }: ContextDeps,
  directory: Directory | null,
  snapshot: ProfileSnapshot,
  match: DirectoryMatch,
): Promise<AccountContext> {
  const listed = await listedContext(pairs, directory, rowOf(match));
  if (store === null) return listed;
  const { accountKey, observedAt } = snapshot;
  const subjects: AnswerSubject[] = [
    `account:${accountKey}`,
    ...(rowOf(match)?.organizationIds ?? []).map((id): AnswerSubject => `organization:${id}`),
  ];
  const listedTwin = listed.twin?.key ?? null;
  return withSiblingsOf(listed, await store.of({ accountKey, subjects, before: observedAt, listedTwin }));
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

/** More of the context, without asking for relatives before anybody needs them. */
function withSiblingsOf(listed: AccountContext, more: Partial<AccountContext>): AccountContext {
  return Object.defineProperty(
    { ...NO_CONTEXT, isPaired: listed.isPaired, twin: listed.twin, ...more },
    'siblings',
    {
      get: () => listed.siblings,
      enumerable: true,
    },
  );
}
