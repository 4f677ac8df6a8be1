/** Runs one rule on one subject: the order of outcomes of catalogue B.0.2, in this file only. */
import type { Answer, CheckRegistry } from '@/lib/checks/define-check';
import { fieldEvidence } from '@/lib/checks/phrases';
import type { ReasonId } from '@/lib/model/ids';
import { DEFAULT_JURISDICTION, speaksTo } from '@/lib/model/jurisdiction';
import { isWhollySeen } from '@/lib/model/observed';
import type { PolicyPack, Rule } from '@/lib/model/pack';
import { PROFILE_FIELDS, type ProfileField } from '@/lib/model/profile';
import type { Evidence, Outcome, RuleResult, Severity, Values } from '@/lib/model/result';
import type { Subject, WordField } from '@/lib/model/subject';
import { type Law, quotedOn } from './clauses';
import { soundAnswer } from './sound-answer';

/** An outcome before the rule's own facts are put to it. */
interface Verdict {
  outcome: Outcome;
  reason: string;
  values?: Values;
  evidence?: Evidence[];
  severity?: Severity;
}

const MAX_EVIDENCE = 8;

/**
 * Never throws: whatever a check does wrong becomes cantTell `check-error`, and nothing is held against the page. `law`: the clauses of every
 * pack in use.
 */
export function runRule(
  pack: PolicyPack,
  rule: Rule,
  subject: Subject,
  checks: CheckRegistry,
  law: Law,
): RuleResult {
  let verdict: Verdict;
  try {
    verdict = inherited(pack, rule, subject) ?? judged(rule, subject, checks);
  } catch {
    verdict = { outcome: 'cantTell', reason: 'check-error' };
  }
  return {
    rule: rule.id,
    pack: pack.id,
    outcome: verdict.outcome,
    reason: verdict.reason as ReasonId,
    severity: severityFor(rule, subject, verdict.severity),
    ...quotedOn(law, rule, subject.asOf),
    values: verdict.values ?? {},
    evidence: (verdict.evidence ?? []).slice(0, MAX_EVIDENCE),
  };
}

/** What every rule inherits: not applicable outside its bounds, then cannot tell while a guard it needs does not hold. */
function inherited({ jurisdiction }: PolicyPack, rule: Rule, subject: Subject): Verdict | null {
  const { accountClass, snapshot, asOf, pageReadable, directoryUsable } = subject;
  const inapplicable = (reason: string, values: Values = {}): Verdict => ({
    outcome: 'inapplicable',
    reason,
    values,
  });
  const cantTell = (reason: string, values: Values = {}): Verdict => ({
    outcome: 'cantTell',
    reason,
    values,
  });
  const { value } = accountClass;
  if (rule.from !== null && asOf < rule.from) return inapplicable('before-date', { date: rule.from });
  if (rule.platforms.length > 0 && !rule.platforms.includes(snapshot.platform)) {
    return inapplicable('other-platform');
  }
  if (!speaksTo(rule.jurisdictions ?? [jurisdiction ?? DEFAULT_JURISDICTION], subject.jurisdiction)) {
    return inapplicable('other-jurisdiction');
  }
  if (rule.classes !== 'any' && value !== 'unknown' && !rule.classes.includes(value)) {
    return inapplicable('other-class');
  }
  if (rule.notFor?.includes(subject.scope) === true) return inapplicable('other-jurisdiction');
  if (rule.usesDirectory && directoryUsable.reason === 'platform-not-in-directory') {
    return inapplicable('platform-not-in-directory');
  }
  // Guards are what others inherit from: those on class, scope and directory hold on a page that could not be read.
  const isAsked = rule.kind === 'GUARD' || rule.onPages?.includes(snapshot.pageState) === true;
  if (!isAsked && !pageReadable.ok) {
    return {
      ...cantTell('page-not-read'),
      evidence: [{ kind: 'pageState', state: snapshot.pageState }],
    };
  }
  if (rule.classes !== 'any' && value === 'unknown') return cantTell('class-unknown');
  if (rule.usesDirectory && !directoryUsable.ok) {
    return cantTell(directoryUsable.reason, directoryUsable.values);
  }
  const fields = rule.needs.filter(
    (field) => isField(field) && snapshot.fields[field].state === 'unreadable',
  );
  return fields.length > 0 ? cantTell('fields-unread', { fields }) : null;
}

/** The check's answer made an outcome by the kind of rule and by what of the observed fields was not read. */
function judged(rule: Rule, subject: Subject, checks: CheckRegistry): Verdict {
  const check = checks.get(rule.check);
  if (check === undefined) throw new Error(`unknown check ${rule.check}`);
  const answer = soundAnswer(check, check.run(subject, rule.options));
  if (answer.answer === 'inapplicable' || answer.answer === 'cantTell') {
    return { ...answer, outcome: answer.answer };
  }
  const isFound = answer.answer === 'found';
  if (rule.kind === 'GUARD') return { ...answer, outcome: isFound ? 'passed' : 'cantTell' };
  // A find decides at once (a NEED passes, a BAN fails, a COMPARE agrees); not finding decides only when all was seen.
  if (!isFound) {
    const unread = rule.observes.filter(
      (field) => isField(field) && !isWhollySeen(subject.snapshot.fields[field]),
    );
    if (unread.length > 0) {
      return { outcome: 'cantTell', reason: 'fields-unread', values: { fields: unread } };
    }
  }
  const isGood = rule.kind === 'BAN' ? !isFound : isFound;
  return isGood
    ? { ...answer, outcome: 'passed' }
    : { ...answer, outcome: 'failed', evidence: evidenceOfFailure(rule, subject, answer) };
}

/** Every failure shows what caused it: the check's evidence, else what stood in the fields it looked at. */
function evidenceOfFailure(rule: Rule, subject: Subject, answer: Answer): Evidence[] {
  if (answer.evidence !== undefined && answer.evidence.length > 0) return answer.evidence;
  return rule.observes.filter(isField).flatMap((field): Evidence[] => {
    if (WORD_FIELDS.has(field)) return fieldEvidence(subject, field as WordField);
    const observed = subject.snapshot.fields[field];
    if (observed.state === 'absent') return [{ kind: 'absent', field }];
    if (observed.state !== 'present' || typeof observed.value !== 'string') return [];
    return [{ kind: 'field', field, text: observed.value.slice(0, 1000) }];
  });
}

const WORD_FIELDS: ReadonlySet<string> = new Set(['displayName', 'handle', 'bio', 'category', 'location']);
const FIELDS: ReadonlySet<string> = new Set(PROFILE_FIELDS);

function isField(name: string): name is ProfileField {
  return FIELDS.has(name);
}

/** Mandatory rules bind departments; Crown corporations and Parliament are only encouraged (guard `policy-in-scope`). */
function severityFor(rule: Rule, { scope, jurisdiction }: Subject, own: Severity | undefined): Severity {
  const isEncouraged = scope === 'crown' || scope === 'parliament';
  const isMandatory = rule.basis === 'mandatory' || rule.basis === 'mandatoryRescinded';
  if ((isEncouraged && isMandatory) || rule.adviceFor?.includes(scope) === true) return 'advice';
  if (rule.adviceIn !== undefined && speaksTo(rule.adviceIn, jurisdiction)) return 'advice';
  return own ?? rule.severity;
}
