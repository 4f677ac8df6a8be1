/** The columns of the CSV, in order. Names are fixed; codes and texts stand in columns of their own. */
import { editTemplate, editValues } from '@/lib/i18n/edit-words';
import { rowOf } from '@/lib/model/directory';
import type { Observed } from '@/lib/model/observed';
import type { AuditRecord } from '@/lib/model/record';
import type { RuleResult } from '@/lib/model/result';
import type { ReportWords } from './exporter';
import { adviceText, codeText, evidenceText, reasonText, ruleTitle } from './words';

/** What one column says of an audit, or of one of its results (empty for an audit without any, which still gets its row). */
export type Column = { name: string } & (
  | { ofAudit(audit: AuditRecord, words: ReportWords): string }
  | { ofResult(result: RuleResult, words: ReportWords, audit: AuditRecord): string }
);

const shown = (field: Observed<string | number>): string =>
  field.state === 'present' ? String(field.value) : '';

/** An empty cell means: not there, or not read (see `page_state`). */
export const COLUMNS: readonly Column[] = [
  /** UUIDv7 of the audit: rows with the same id belong together. */
  { name: 'audit_id', ofAudit: (audit) => audit.id },
  /** When the page was read, ISO 8601, UTC. */
  { name: 'observed_at', ofAudit: (audit) => audit.observedAt },
  /** Day whose policies were applied. */
  { name: 'as_of', ofAudit: (audit) => audit.asOf },
  { name: 'platform', ofAudit: (audit) => audit.platform },
  /** `platform:identity`, canonical. */
  { name: 'account', ofAudit: (audit) => audit.accountKey },
  { name: 'handle', ofAudit: (audit) => shown(audit.fields.handle) },
  { name: 'display_name', ofAudit: (audit) => shown(audit.fields.displayName) },
  { name: 'url', ofAudit: (audit) => audit.url },
  /** `profile`, or what stood in its place (`loginWall`, `suspended`…). */
  { name: 'page_state', ofAudit: (audit) => audit.pageState },
  { name: 'followers', ofAudit: (audit) => shown(audit.fields.followers) },
  /** ISO day or instant of the latest visible post. */
  { name: 'last_post_at', ofAudit: (audit) => shown(audit.fields.lastPostAt) },
  /** Kind of account, and what that rests on. */
  { name: 'account_class', ofAudit: (audit) => audit.accountClass.value },
  { name: 'account_class_basis', ofAudit: (audit) => audit.accountClass.basis },
  {
    name: 'account_class_text',
    ofAudit: (audit, words) => codeText(words, 'class', audit.accountClass.value),
  },
  /** What the directory says (`unlisted`: not found in this copy, nothing more). */
  { name: 'directory_match', ofAudit: (audit) => audit.directory.match },
  /** Codes that explain that answer, separated by spaces. */
  { name: 'directory_reasons', ofAudit: (audit) => audit.directory.reasons.join(' ') },
  /** Owner by the list; empty for an account that only looks like a listed one. */
  { name: 'organization_en', ofAudit: (audit) => rowOf(audit.directory)?.organizationEn ?? '' },
  { name: 'organization_fr', ofAudit: (audit) => rowOf(audit.directory)?.organizationFr ?? '' },
  /** The listed account that this one looks like (`platform:identity`), and by which edits, one line each: a signal, never a verdict. */
  {
    name: 'imitates',
    ofAudit: ({ directory: { match, entry } }) => (match === 'lookalike' ? (entry?.key ?? '') : ''),
  },
  {
    name: 'imitation_edits',
    ofAudit: ({ directory: { imitation } }, { t }) =>
      (imitation?.edits ?? []).map((edit) => t.message(editTemplate(t, edit), editValues(edit))).join('\n'),
  },
  /** Day of the directory copy used. */
  { name: 'directory_date', ofAudit: (audit) => audit.directory.copy?.date ?? '' },
  { name: 'pack', ofResult: ({ pack }) => pack },
  { name: 'pack_version', ofResult: ({ pack }, _, audit) => audit.versions.packs[pack] ?? '' },
  { name: 'rule', ofResult: ({ rule }) => rule },
  { name: 'rule_text', ofResult: (result, words) => ruleTitle(words, result) },
  /** `passed`, `failed`, `cantTell`, `inapplicable`, `untested` (W3C EARL). */
  { name: 'outcome', ofResult: ({ outcome }) => outcome },
  { name: 'outcome_text', ofResult: ({ outcome }, words) => codeText(words, 'outcome', outcome) },
  { name: 'severity', ofResult: ({ severity }) => severity },
  { name: 'basis', ofResult: ({ basis }) => basis },
  { name: 'reason', ofResult: ({ reason }) => reason },
  { name: 'reason_text', ofResult: (result, words) => reasonText(words, result) },
  /** One line a piece of evidence, in one cell. */
  { name: 'evidence', ofResult: ({ evidence }, words) => evidenceText(words, evidence) },
  { name: 'advice_text', ofResult: (result, words) => adviceText(words, result) },
  /** Ids of the clauses, separated by spaces. */
  { name: 'clauses', ofResult: ({ clauses }) => clauses.join(' ') },
  { name: 'reader_version', ofAudit: (audit) => audit.versions.reader },
  { name: 'vigie_version', ofAudit: (audit) => audit.versions.vigie },
];
