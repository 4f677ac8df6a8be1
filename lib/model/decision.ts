/** Whether an account poses as official, as persons decided: what they hold together, and what of it may leave this computer. */
import type { Decision } from './answer';
import { fold } from './fold';
import type { PolicyPack } from './pack';
import type { AuditRecord } from './record';

/** How many persons must hold the same, unless an administrator asks for one only. */
export const DECIDED_BY_DEFAULT = 2 as const;

/**
 * Where the decision on one account stands. `awaiting`: fewer persons than asked have spoken. `disputed`: persons hold different things, however
 * many they are. `held`: as many as asked hold the same, and nobody holds otherwise.
 */
export type Standing =
  | { state: 'none' }
  | { state: 'awaiting' | 'held'; decision: Decision['decision']; persons: number }
  | { state: 'disputed'; persons: number };

/** One name, however it was typed: a second person is another name, not another spelling. */
const person = ({ by }: Decision): string =>
  fold(by)
    .replace(/[\s.,'-]+/g, ' ')
    .trim();

/** The latest word of each person. */
function onePerPerson(decisions: readonly Decision[]): Decision[] {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const before = latest.get(person(decision));
    if (before === undefined || before.at <= decision.at) latest.set(person(decision), decision);
  }
  return [...latest.values()];
}

/** `decisions`: all on one account. `decidedBy`: persons asked for. */
export function standingOf(decisions: readonly Decision[], decidedBy: number): Standing {
  const words = onePerPerson(decisions);
  const [first, ...others] = words;
  if (first === undefined) return { state: 'none' };
  const { decision } = first;
  if (others.some((other) => other.decision !== decision))
    return { state: 'disputed', persons: words.length };
  return { state: words.length >= decidedBy ? 'held' : 'awaiting', decision, persons: words.length };
}

/** The decisions that may leave this computer: those on accounts of which as many persons as asked hold the same. `all`: on any accounts. */
export function heldDecisions(all: readonly Decision[], decidedBy: number): Decision[] {
  const accounts = [...new Set(all.map(({ accountKey }) => accountKey))];
  return accounts.flatMap((key) => {
    const decisions = all.filter(({ accountKey }) => accountKey === key);
    return standingOf(decisions, decidedBy).state === 'held' ? onePerPerson(decisions) : [];
  });
}

/** Checks whose failure is a signal that somebody may take the account for another's (words and handles; never pictures). */
const SIGNALS: readonly string[] = ['imitation', 'unlisted-claim'];

/** May a person be asked whether it poses as official? Only of an account that is not listed and of which a rule gave such a signal. */
export function isDecidable({ directory, results }: AuditRecord, packs: readonly PolicyPack[]): boolean {
  if (directory.match === 'listed' || directory.match === 'noDirectory') return false;
  const rules = packs.flatMap((pack) => pack.rules.filter(({ check }) => SIGNALS.includes(check)));
  const ids = new Set<string>(rules.map(({ id }) => id));
  return results.some(({ rule, outcome }) => outcome === 'failed' && ids.has(rule));
}
