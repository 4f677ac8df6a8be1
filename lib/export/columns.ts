/** The columns of the CSV, in order. Names are fixed; codes and texts stand in columns of their own. */
import type { Observed } from '@/lib/model/observed';
import type { AuditRecord } from '@/lib/model/record';
import type { RuleResult } from '@/lib/model/result';
import type { ReportWords } from './exporter';
import { adviceText, codeText, evidenceText, reasonText, ruleTitle } from './words';

/**
 * One column. `of` receives the audit and one of its results, null for an audit without any (it still gets its row).
 * An empty cell means: not there, or not read (see `page_state`).
 */
export interface Column {
  name: string;
  of(audit: AuditRecord, result: RuleResult | null, words: ReportWords): string;
}

const shown = (field: Observed<string | number>): string =>
  field.state === 'present' ? String(field.value) : '';

/** A column of the result; empty for an audit without results. */
const ofResult = (
  name: string,
  of: (result: RuleResult, words: ReportWords, audit: AuditRecord) => string,
): Column => ({ name, of: (audit, result, words) => (result === null ? '' : of(result, words, audit)) });

export const COLUMNS: readonly Column[] = [
  /** UUIDv7 of the audit: rows with the same id belong together. */
  { name: 'audit_id', of: (audit) => audit.id },
  /** When the page was read, ISO 8601, UTC. */
  { name: 'observed_at', of: (audit) => audit.observedAt },
  /** Day whose policies were applied. */
  { name: 'as_of', of: (audit) => audit.asOf },
  { name: 'platform', of: (audit) => audit.platform },
  /** `platform:identity`, canonical. */
  { name: 'account', of: (audit) => audit.accountKey },
  { name: 'handle', of: (audit) => shown(audit.fields.handle) },
  { name: 'display_name', of: (audit) => shown(audit.fields.displayName) },
  { name: 'url', of: (audit) => audit.url },
  /** `profile`, or what stood in its place (`loginWall`, `suspended`…). */
  { name: 'page_state', of: (audit) => audit.pageState },
  { name: 'followers', of: (audit) => shown(audit.fields.followers) },
  /** ISO day or instant of the latest visible post. */
  { name: 'last_post_at', of: (audit) => shown(audit.fields.lastPostAt) },
  /** Kind of account, and what that rests on. */
  { name: 'account_class', of: (audit) => audit.accountClass.value },
  { name: 'account_class_basis', of: (audit) => audit.accountClass.basis },
  {
    name: 'account_class_text',
    of: (audit, _, words) => codeText(words, 'class', audit.accountClass.value),
  },
  /** What the directory says (`unlisted`: not found in this copy, nothing more). */
  { name: 'directory_match', of: (audit) => audit.directory.match },
  { name: 'organization_en', of: (audit) => audit.directory.entry?.organizationEn ?? '' },
  { name: 'organization_fr', of: (audit) => audit.directory.entry?.organizationFr ?? '' },
  /** Day of the directory copy used. */
  { name: 'directory_date', of: (audit) => audit.directory.copy?.date ?? '' },
  ofResult('pack', ({ pack }) => pack),
  ofResult('pack_version', ({ pack }, _, audit) => audit.versions.packs[pack] ?? ''),
  ofResult('rule', ({ rule }) => rule),
  ofResult('rule_text', (result, words) => ruleTitle(words, result)),
  /** `passed`, `failed`, `cantTell`, `inapplicable`, `untested` (W3C EARL). */
  ofResult('outcome', ({ outcome }) => outcome),
  ofResult('outcome_text', ({ outcome }, words) => codeText(words, 'outcome', outcome)),
  ofResult('severity', ({ severity }) => severity),
  ofResult('basis', ({ basis }) => basis),
  ofResult('reason', ({ reason }) => reason),
  ofResult('reason_text', (result, words) => reasonText(words, result)),
  /** One line a piece of evidence, in one cell. */
  ofResult('evidence', ({ evidence }, words) => evidenceText(words, evidence)),
  ofResult('advice_text', (result, words) => adviceText(words, result)),
  /** Ids of the clauses, separated by spaces. */
  ofResult('clauses', ({ clauses }) => clauses.join(' ')),
  { name: 'reader_version', of: (audit) => audit.versions.reader },
  { name: 'vigie_version', of: (audit) => audit.versions.vigie },
];
