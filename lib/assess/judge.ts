/** Judges one account by the packs: its class, a result for every rule, and whether it may be kept at all. */
import type { CheckRegistry } from '@/lib/checks/define-check';
import { type AccountContext, NO_CONTEXT } from '@/lib/model/context';
import type { PolicyPack } from '@/lib/model/pack';
import type { AccountClass, AccountClassValue, RuleResult } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { automaticClass, classify } from './classify';
import { lawOf } from './clauses';
import { type Facts, readingOf, withContext } from './reading';
import { runRule } from './run-rule';

export interface JudgeInput extends Facts {
  packs: readonly PolicyPack[];
  checks: CheckRegistry;
}

/**
 * `hasPublicTie`: the account is listed or was, or says that it belongs to government; any other leaves no trace.
 * `automaticClass`: what list and words alone say; only where a person attested the class.
 */
export interface Judgement {
  accountClass: AccountClass;
  automaticClass?: AccountClass;
  results: RuleResult[];
  hasPublicTie: boolean;
}

const TIED_MATCHES: readonly string[] = ['listed', 'formerlyListed', 'lookalike', 'ambiguous'];
const TIED_CLASSES: readonly AccountClassValue[] = [
  'executive',
  'specialist',
  'professionalPersonal',
  'ministerPersonal',
  'unlistedClaim',
];

/** Pure: the same input gives the same judgement, in the browser, in Node and in tests. Never throws on what a page holds. */
export function judge({ context = NO_CONTEXT, ...input }: JudgeInput): Judgement {
  return beginJudging(input)(context);
}

/**
 * The judgement in two steps: what list and words alone say is worked out at once, while the store is still being asked; the rest when the
 * context is known.
 */
export function beginJudging({
  packs,
  checks,
  ...facts
}: Omit<JudgeInput, 'context'>): (context: AccountContext) => Judgement {
  const read = readingOf(facts);
  const automatic = automaticClass(read);
  return (context) => {
    const reading = withContext(read, context);
    const accountClass = classify(reading, automatic);
    const hasPublicTie =
      TIED_MATCHES.includes(facts.match.match) || TIED_CLASSES.includes(accountClass.value);
    return {
      accountClass,
      ...(accountClass.basis === 'attested' ? { automaticClass: automatic } : {}),
      results: assess({ ...reading, accountClass }, packs, checks),
      hasPublicTie,
    };
  };
}

/** Every rule of every pack, in the packs' order. */
export function assess(subject: Subject, packs: readonly PolicyPack[], checks: CheckRegistry): RuleResult[] {
  const law = lawOf(packs);
  return packs.flatMap((pack) => pack.rules.map((rule) => runRule(pack, rule, subject, checks, law)));
}
