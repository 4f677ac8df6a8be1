/** One line an account for lists and filters, made from its latest audit and written with it. */
import type { Language } from '@/lib/model/ids';
import type { AuditRecord } from '@/lib/model/record';
import type { Outcome } from '@/lib/model/result';

/**
 * The latest audit of one account, in short. `name` is the display name when it was read, else the list's name for it, else the handle.
 * `organizationEn/Fr` come from the directory row, empty without one. `outcomes`: rule id to outcome, considered rules only.
 * `failed`: failed rules of major or critical severity; `toNote`: failed ones of lesser severity,
 * `advice` of them mere suggestions. `audits`: how many are stored. `listedKey`: the key of the list's row it was found by, empty when none.
 * `platformIds`: every permanent id it has shown, the first first; another one later means that the handle has changed hands.
 */
export interface AccountSummary {
  accountKey: string;
  platform: string;
  name: string;
  handle: string;
  url: string;
  organizationIds: string[];
  organizationEn: string;
  organizationFr: string;
  accountClass: AuditRecord['accountClass']['value'];
  match: AuditRecord['directory']['match'];
  language: Language | 'bi' | null;
  pageState: AuditRecord['pageState'];
  latestId: string;
  observedAt: string;
  audits: number;
  failed: number;
  toNote: number;
  advice: number;
  cantTell: number;
  passed: number;
  outcomes: Record<string, Outcome>;
  listedKey: string;
  platformIds: string[];
}

/** The summary of one record; `audits` is what is stored of the account, this one included; `platformIds`: those it has shown before. */
export function summarize(
  record: AuditRecord,
  audits: number,
  platformIds: readonly string[],
): AccountSummary {
  const { displayName, handle, platformId } = record.fields;
  const identity = record.accountKey.slice(record.platform.length + 1);
  const { match, entry: found } = record.directory;
  // The row of an ambiguous match or of a lookalike's model is another account's.
  const entry = match === 'listed' || match === 'formerlyListed' ? found : undefined;
  const shownHandle = handle.state === 'present' ? handle.value : (entry?.handle ?? identity);
  const count = (outcome: Outcome) => record.results.filter((result) => result.outcome === outcome).length;
  const failures = record.results.filter((result) => result.outcome === 'failed');
  const failed = failures.filter(({ severity }) => severity === 'critical' || severity === 'major').length;
  return {
    accountKey: record.accountKey,
    platform: record.platform,
    name: displayName.state === 'present' ? displayName.value : (entry?.accountName ?? '') || shownHandle,
    handle: shownHandle,
    url: record.url,
    organizationIds: entry?.organizationIds ?? [],
    organizationEn: entry?.organizationEn ?? '',
    organizationFr: entry?.organizationFr ?? '',
    accountClass: record.accountClass.value,
    match: record.directory.match,
    language: entry?.language ?? null,
    pageState: record.pageState,
    latestId: record.id,
    observedAt: record.observedAt,
    audits,
    failed,
    toNote: failures.length - failed,
    advice: failures.filter(({ severity }) => severity === 'advice').length,
    cantTell: count('cantTell'),
    passed: count('passed'),
    outcomes: Object.fromEntries(record.results.map(({ rule, outcome }) => [rule, outcome])),
    listedKey: entry?.key ?? '',
    platformIds: [
      ...new Set([...platformIds, ...(platformId.state === 'present' ? [platformId.value] : [])]),
    ],
  };
}
