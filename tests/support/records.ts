/** Builders of what is stored: the snapshot of `snapshot.ts`, audited. Overrides replace whole keys. */

import type * as z from 'zod/mini';
import { PROFILE_FIELDS, type ProfileFields } from '@/lib/model/profile';
import { AuditRecord } from '@/lib/model/record';
import type { RuleResult } from '@/lib/model/result';
import { packs } from '@/lib/packs';
import type { StoredVersion } from '@/lib/storage/db';
import { snapshotInput, unreadable } from './snapshot';

/** The nth audit id: valid UUIDv7s in the order of n. */
export function auditId(n = 1): string {
  return `01932b5c-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** Every field unreadable, but those given. */
export function fields(given: Partial<ProfileFields> = {}): ProfileFields {
  const blind = PROFILE_FIELDS.map((field) => [field, unreadable()]);
  return { ...(Object.fromEntries(blind) as unknown as ProfileFields), ...given };
}

type Input<T> = T extends z.core.$ZodType ? z.input<T> : never;
type RecordInput = Input<typeof AuditRecord>;
type ResultInput = RecordInput['results'][number];

/** The pack that has the rule. */
function packOf(rule: string): string {
  return packs.find(({ pack }) => pack.rules.some(({ id }) => id === rule))?.pack.id ?? 'directive-2025';
}

export function result(
  changes: { [Key in keyof ResultInput]?: ResultInput[Key] | RuleResult[Key] } = {},
): RuleResult {
  return {
    rule: 'listed-account',
    pack: packOf(changes.rule ?? 'listed-account'),
    outcome: 'passed',
    reason: 'listed',
    severity: 'major',
    basis: 'mandatory',
    clauses: ['DIR-2025-C:C.2.2.4'],
    values: {},
    evidence: [],
    ...changes,
  } as RuleResult;
}

/** A record that the schema accepts; `n` makes its id. */
export function record(
  n = 1,
  changes: Partial<Omit<RecordInput, 'results'>> & { results?: RuleResult[] } = {},
): AuditRecord {
  const { reader, ...read } = snapshotInput({ id: auditId(n) });
  return AuditRecord.parse({
    format: 'vigie/audit',
    formatVersion: 1,
    ...read,
    asOf: '2026-11-22',
    accountClass: { value: 'official', basis: 'directory', reason: 'listed', evidence: [] },
    directory: { match: 'unlisted', reasons: [] },
    results: [result()],
    versions: { vigie: '0.1.0', reader, packs: { 'directive-2025': '2026.11' } },
    ...changes,
  });
}

/** A version of an invented list; `digit` makes its hash. */
export function version(digit: string, changes: Partial<StoredVersion> = {}): StoredVersion {
  return {
    sha256: digit.repeat(64),
    id: `copy-${digit}`,
    date: '2026-11-01',
    series: 'sample',
    title: { en: 'Sample list', fr: 'Liste d’essai' },
    accounts: 2,
    former: 0,
    origin: 'file',
    importedAt: '2026-11-22T15:00:00Z',
    ...changes,
  };
}
