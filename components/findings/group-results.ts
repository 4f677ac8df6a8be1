/** Sorts the results of an audit into what a person reads first, and counts them. */
import type { AuditRecord } from '@/lib/model/record';
import type { RuleResult, Severity } from '@/lib/model/result';

export const SEVERITIES = ['critical', 'major', 'minor', 'advice'] as const satisfies readonly Severity[];

/**
 * `failed`: what is to fix or to check. `advice`: failed rules of that severity, which are suggestions and never count as
 * something wrong (catalogue B.0.4). `inapplicable` holds the untested ones too. Gravest first, else in the order of the pack.
 */
export interface Groups {
  failed: RuleResult[];
  advice: RuleResult[];
  cantTell: RuleResult[];
  passed: RuleResult[];
  inapplicable: RuleResult[];
}
export type GroupName = keyof Groups;

export function groupResults(results: readonly RuleResult[]): Groups {
  const groups: Groups = { failed: [], advice: [], cantTell: [], passed: [], inapplicable: [] };
  for (const result of results) {
    groups[groupOf(result)].push(result);
  }
  const bySeverity = (a: RuleResult, b: RuleResult) =>
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  groups.failed.sort(bySeverity);
  groups.cantTell.sort(bySeverity);
  return groups;
}

/** Of what could not be told: what the page left open, and what only a person's answer could settle, which nobody has given. */
export function splitAsked(cantTell: readonly RuleResult[]): { open: RuleResult[]; asked: RuleResult[] } {
  const isAsked = ({ reason }: RuleResult) => reason === 'not-answered';
  return { open: cantTell.filter((result) => !isAsked(result)), asked: cantTell.filter(isAsked) };
}

/** Which group a result belongs to. */
export function groupOf({ outcome, severity }: Pick<RuleResult, 'outcome' | 'severity'>): GroupName {
  if (outcome === 'failed') return severity === 'advice' ? 'advice' : 'failed';
  return outcome === 'untested' ? 'inapplicable' : outcome;
}

/** True when the account's owner is the one to act: then a failed rule is "to fix", otherwise "worth checking". */
export function isForOwner(record: Pick<AuditRecord, 'accountClass'>): boolean {
  return isOwned(record.accountClass.value);
}

export const isOwned = (accountClass: AuditRecord['accountClass']['value']): boolean =>
  accountClass === 'official' || accountClass === 'officialPosition';

/** True when the profile itself was on the page (a private one shows its header). */
export const isRead = ({ pageState }: Pick<AuditRecord, 'pageState'>): boolean =>
  pageState === 'profile' || pageState === 'private';

/** What one sees first: an icon, a colour and a sentence. */
export type Verdict = 'failed' | 'clear' | 'suggestions' | 'partlyClear' | 'notRead';

export function verdictOf(record: AuditRecord, groups: Groups): Verdict {
  if (groups.failed.length > 0) return 'failed';
  if (!isRead(record)) return 'notRead';
  if (groups.cantTell.length > 0) return 'partlyClear';
  return groups.advice.length > 0 ? 'suggestions' : 'clear';
}

export const countsOf = (groups: Groups): Record<GroupName, number> => ({
  failed: groups.failed.length,
  advice: groups.advice.length,
  cantTell: groups.cantTell.length,
  passed: groups.passed.length,
  inapplicable: groups.inapplicable.length,
});
