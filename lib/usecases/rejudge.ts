/** Many stored audits judged again, under other packs, another version of the list or another day: first what would flip, then kept. */
import { fail, ok, type Result } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import type { RejudgeChoice } from '@/lib/model/rejudge';
import type { Outcome } from '@/lib/model/result';
import { judgeAgain } from './judge-again';
import type { JudgeDeps } from './observe-profile';

/** One verdict that would change. An outcome is null where the rule was, or will be, not considered at all. */
export interface Flip {
  auditId: string;
  accountKey: string;
  observedAt: string;
  pack: string;
  rule: string;
  before: Outcome | null;
  after: Outcome | null;
}

/** `classes`: audits whose account changes its class, as `before` and `after`. `changed`: ids of audits in which anything flips. */
export interface RejudgePreview {
  judged: number;
  flips: Flip[];
  classes: { auditId: string; accountKey: string; before: string; after: string }[];
  changed: string[];
}

/** What judges under a choice. Error `directory-unknown`: that version is not kept. */
export type JudgedUnder = (choice: RejudgeChoice) => Promise<Result<JudgeDeps>>;

/** Lets whoever waits see how far it is: after every so many audits. */
const STEP = 25;

/** Nothing is written. `progress` hears how many are judged so far; it may make the work wait, or throw to end it. */
export async function previewRejudge(
  judgedUnder: JudgedUnder,
  choice: RejudgeChoice,
  records: AsyncIterable<AuditRecord>,
  { now, progress }: { now: string; progress: (judged: number) => Promise<void> },
): Promise<Result<RejudgePreview>> {
  const deps = await judgedUnder(choice);
  if (!deps.ok) return deps;
  const preview: RejudgePreview = { judged: 0, flips: [], classes: [], changed: [] };
  for await (const record of records) {
    const judged = await judgeAgain(deps.value, record, now);
    const flips = flipsOf(record, judged);
    const { id, accountKey } = record;
    const [before, after] = [record.accountClass.value, judged.accountClass.value];
    if (before !== after) preview.classes.push({ auditId: id, accountKey, before, after });
    if (flips.length > 0 || before !== after) preview.changed.push(id);
    preview.flips.push(...flips);
    if (++preview.judged % STEP === 0) await progress(preview.judged);
  }
  return ok(preview);
}

/** Verdicts that differ, in the order of the new ones, then those that are no longer given. */
export function flipsOf(before: AuditRecord, after: AuditRecord): Flip[] {
  const nameOf = ({ pack, rule }: { pack: string; rule: string }) => `${pack} ${rule}`;
  const old = new Map(before.results.map((result) => [nameOf(result), result]));
  const fresh = new Set(after.results.map(nameOf));
  const { id: auditId, accountKey, observedAt } = before;
  const flip = (pack: string, rule: string, from: Outcome | null, to: Outcome | null): Flip[] =>
    from === to ? [] : [{ auditId, accountKey, observedAt, pack, rule, before: from, after: to }];
  return [
    ...after.results.flatMap(({ pack, rule, outcome }) =>
      flip(pack, rule, old.get(`${pack} ${rule}`)?.outcome ?? null, outcome),
    ),
    ...before.results
      .filter((result) => !fresh.has(nameOf(result)))
      .flatMap(({ pack, rule, outcome }) => flip(pack, rule, outcome, null)),
  ];
}

/** The store, as far as keeping needs it: see `lib/storage/audits.ts`. */
export interface RejudgeStore {
  get(id: string): Promise<AuditRecord | undefined>;
  replaceAll(records: readonly AuditRecord[]): Promise<number>;
}

/** Keeps what was previewed: judged once more, by the only one who writes. All or nothing. */
export async function keepRejudged(
  judgedUnder: JudgedUnder,
  choice: RejudgeChoice,
  audits: RejudgeStore,
  ids: readonly string[],
  now: string,
): Promise<Result<{ judged: number }>> {
  const deps = await judgedUnder(choice);
  if (!deps.ok) return deps;
  const judged: AuditRecord[] = [];
  for (const id of ids) {
    const record = await audits.get(id);
    if (record === undefined) return fail('audit-unknown');
    judged.push(await judgeAgain(deps.value, record, now));
  }
  return ok({ judged: await audits.replaceAll(judged) });
}

/** The packs of a choice, in their own order; every one when it names none. */
export function packsUnder<Pack extends { id: string }>(
  packs: readonly Pack[],
  { packs: chosen }: RejudgeChoice,
): readonly Pack[] {
  return chosen === null ? packs : packs.filter(({ id }) => chosen.some((one) => one === id));
}
