/** Whether Vigie said of a sample profile what it must say. */
import type { AuditRecord } from '@/lib/model/record';
import type { Expected } from '../fixtures/demo/profiles';

/** How a verdict differs from what is expected, in words; empty when it does not. `record` null: nothing was stored. */
export function differences(expected: Expected, record: AuditRecord | null): string[] {
  if (!expected.stored) return record === null ? [] : ['a record was stored'];
  if (record === null) return ['no record was stored'];
  const failed = record.results.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => String(rule));
  const pairs: [string, string, string][] = [
    ['page state', expected.pageState, record.pageState],
    ['class', expected.accountClass, record.accountClass.value],
    ['match', expected.match, record.directory.match],
    ['failed', expected.failed.toSorted().join(' '), failed.toSorted().join(' ')],
  ];
  return pairs
    .filter(([, wanted, found]) => wanted !== found)
    .map(([what, wanted, found]) => `${what}: expected ${wanted || 'none'}, found ${found || 'none'}`);
}
