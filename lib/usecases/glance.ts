/** The one-glance answer of an audit, for the toolbar button. */
import type { AuditRecord } from '@/lib/model/record';
import type { RuleResult } from '@/lib/model/result';

/**
 * `failed`: at least one rule of major or critical severity failed. `toNote`: only lesser ones failed.
 * `passed`: something could be checked and nothing failed. `cantTell`: the page could not be read (a sign-in wall, a page still
 * loading…), or nothing could be checked. `nothing`: no rule applied.
 * `count`: how many rules the kind is about.
 */
export interface Glance {
  kind: 'failed' | 'toNote' | 'passed' | 'cantTell' | 'nothing';
  count: number;
}

/** What rules ask of the directory passes on any page; a page that was not read is never shown as in order. */
export function glanceAt({ pageState, results }: Pick<AuditRecord, 'pageState' | 'results'>): Glance {
  const failures = results.filter(({ outcome }) => outcome === 'failed');
  const grave = failures.filter(({ severity }) => severity === 'critical' || severity === 'major').length;
  if (grave > 0) return { kind: 'failed', count: grave };
  if (failures.length > 0) return { kind: 'toNote', count: failures.length };
  const count = (wanted: RuleResult['outcome']) => results.filter(({ outcome }) => outcome === wanted).length;
  const isRead = pageState === 'profile' || pageState === 'private';
  if (isRead && count('passed') > 0) return { kind: 'passed', count: count('passed') };
  if (count('cantTell') > 0) return { kind: 'cantTell', count: count('cantTell') };
  return { kind: 'nothing', count: 0 };
}

/** At most four characters, told apart by their shape: `!3`, `!9+`, `i`, `✓`, `?`, or nothing. */
export function markOf({ kind, count }: Glance): string {
  switch (kind) {
    case 'failed':
      return count > 9 ? '!9+' : `!${count}`;
    case 'toNote':
      return 'i';
    case 'passed':
      return '✓';
    case 'cantTell':
      return '?';
    case 'nothing':
      return '';
  }
}
