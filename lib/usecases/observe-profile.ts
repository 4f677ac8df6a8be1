/** The whole flow in one place: a profile as read, matched with the directory, judged, and recorded if the account has a tie to government. */
import { beginJudging } from '@/lib/assess/judge';
import { compileLexicon } from '@/lib/assess/lexicon';
import { nameLinks } from '@/lib/assess/name-links';
import { type AccountContext, NO_CONTEXT } from '@/lib/model/context';
import type { DirectoryMatch } from '@/lib/model/directory';
import { isInternalHost } from '@/lib/model/internal-hosts';
import type { ProfileSnapshot } from '@/lib/model/profile';
import type { AuditRecord } from '@/lib/model/record';
import {
  type ContextDeps,
  type ContextQuestion,
  contextAsked,
  type KnownContext,
  knownContext,
} from './account-context';
import {
  factsOf,
  type Judged,
  likenedKey,
  listMatch,
  listOf,
  type MatchDeps,
  seenMatch,
  settledMatch,
} from './match-profile';

/** Visits of one account closer together than this are one visit. */
const SAME_VISIT_MS = 60_000;

/** What is judged with. */
export interface JudgeDeps extends MatchDeps {
  context: ContextDeps;
  version: string;
}

/**
 * What a visit asks of the store beside the context. `windowMs`: visits closer together than this are one; null: this one is never taken for a
 * repeated one. `listedKey`: row whose earlier permanent ids are asked for. `safeFor`: account of which is asked what it is no imitation of.
 */
export interface VisitQuestion extends ContextQuestion {
  id: AuditRecord['id'];
  windowMs: number | null;
  listedKey: string | null;
  safeFor: string | null;
}

/** `safe`: keys of listed accounts. */
export interface KnownOfVisit extends KnownContext {
  platformIds: string[];
  safe: string[];
}

/**
 * The store, as far as a visit needs it: see `lib/storage/visits.ts`. What is known is read, judged and written in one transaction, because a
 * person waits: `begin` works while the store is read, what it returns when all is known.
 */
export interface VisitStore {
  judgeOnce(
    question: VisitQuestion,
    begin: () => (known: KnownOfVisit) => { record: AuditRecord; isKept: boolean },
  ): Promise<Observation>;
}

export interface ObserveDeps extends JudgeDeps {
  visits: VisitStore;
}

/**
 * `stored`: what stands in the store for this visit (the audit itself, or the earlier one that it repeats); null when the account
 * has no tie to government, or is of an internal service: then nothing was written. `record`: the judgement, for whoever asked for it.
 */
export interface Observation {
  record: AuditRecord;
  stored: AuditRecord | null;
}

export async function observeProfile(deps: ObserveDeps, snapshot: ProfileSnapshot): Promise<Observation> {
  const { id, accountKey } = snapshot;
  const list = await listMatch(deps, snapshot);
  const { listedKey, imitations } = list;
  // Whether it looks like a listed account is not known yet, and makes no other question: such a row is not its own.
  const { listed, question } = await contextAsked(
    deps.context.pairs,
    listOf(deps, list.match),
    snapshot,
    list.match,
  );
  const windowMs = isOfItsOwn(snapshot) ? null : SAME_VISIT_MS;
  const safeFor = imitations === null ? null : accountKey;
  return deps.visits.judgeOnce({ ...question, id, windowMs, listedKey, safeFor }, () => {
    const memory = new Map<string, unknown>();
    const seen = seenMatch(deps, snapshot, list, memory);
    const likened = likenedKey(seen);
    const finish = beginAudit(deps, snapshot, seen, memory);
    return ({ platformIds, safe, ...known }) => {
      const isSafe = likened !== null && safe.includes(likened);
      const match = settledMatch(list, seen, snapshot, { platformIds, isSafe });
      const context = knownContext(listed, known);
      const { record, hasPublicTie } =
        match === seen ? finish(context) : auditProfile(deps, snapshot, match, context);
      return { record, isKept: hasPublicTie && !isPrivateSelf(record) && !isInternal(record) };
    };
  });
}

/** Asked for by a person, or another header than the one read before: never taken for a repeated visit. */
function isOfItsOwn({ asked, isUpdate, savedCopy }: ProfileSnapshot): boolean {
  return asked === true || isUpdate === true || savedCopy !== undefined;
}

/** A service that only public servants see: outside the policy, so nothing of it is kept. */
const isInternal = ({ url }: AuditRecord): boolean =>
  URL.canParse(url) && isInternalHost(new URL(url).hostname);

/** One's own account is nobody's business unless it is an official one: what is in no directory is not kept. */
export function isPrivateSelf({ isOwnView, directory }: AuditRecord): boolean {
  return isOwnView === true && directory.match !== 'listed' && directory.match !== 'formerlyListed';
}

/** A judgement made, and whether the account has a tie to government. */
interface Audited {
  record: AuditRecord;
  hasPublicTie: boolean;
}

/** The judgement alone, without the store: a pure function. `match`: see `matchProfile`. */
export function auditProfile(
  deps: Judged & Pick<JudgeDeps, 'version'>,
  snapshot: ProfileSnapshot,
  match: DirectoryMatch,
  context: AccountContext = NO_CONTEXT,
): Audited {
  return beginAudit(deps, snapshot, match)(context);
}

/** The same in two steps: see `beginJudging`. `memory`: see `matchProfile`. */
function beginAudit(
  deps: Judged & Pick<JudgeDeps, 'version'>,
  snapshot: ProfileSnapshot,
  match: DirectoryMatch,
  memory?: Map<string, unknown>,
): (context: AccountContext) => Audited {
  const { rulebook, version } = deps;
  const { packs, checks } = rulebook;
  const { id, observedAt, platform, accountKey, aliases, url, pageState, pageLanguage, fields } = snapshot;
  const facts = { ...factsOf(deps, snapshot, match), ...(memory ? { memory } : {}) };
  const finish = beginJudging({ ...facts, packs, checks });
  return (context) => {
    const { accountClass, automaticClass, results, hasPublicTie } = finish(context);
    const record: AuditRecord = {
      format: 'vigie/audit',
      formatVersion: 1,
      id,
      observedAt,
      asOf: facts.asOf,
      platform,
      accountKey,
      aliases,
      url,
      pageState,
      pageLanguage,
      fields: nameLinks(fields, compileLexicon(rulebook.lexicon)),
      ...(snapshot.lost ? { lost: snapshot.lost } : {}),
      ...(snapshot.isOwnView ? { isOwnView: true } : {}),
      ...(snapshot.savedCopy ? { savedCopy: snapshot.savedCopy } : {}),
      ...(snapshot.picture ? { picture: snapshot.picture } : {}),
      accountClass,
      ...(automaticClass ? { automaticClass } : {}),
      directory: match,
      results,
      versions: {
        vigie: version,
        reader: snapshot.reader,
        packs: Object.fromEntries(packs.map((pack) => [pack.id, pack.version])),
      },
    };
    return { record, hasPublicTie };
  };
}
