/** Builders of what is stored: the invented institution's X account, audited. Overrides replace whole keys. */

import type * as z from 'zod/mini';
import type { Observed } from '@/lib/model/observed';
import {
  PROFILE_FIELDS,
  type ProfileFields,
  ProfileSnapshot,
  type ProfileSnapshotInput,
} from '@/lib/model/profile';
import { AuditRecord } from '@/lib/model/record';
import type { RuleResult } from '@/lib/model/result';

/** The nth audit id: valid UUIDv7s in the order of n. */
export function auditId(n = 1): string {
  return `01932b5c-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

export const present = <T>(value: T): Observed<T> => ({ state: 'present', value, via: 'test' });

/** Every field unreadable, but those given. */
export function fields(given: Partial<ProfileFields> = {}): ProfileFields {
  const blind = PROFILE_FIELDS.map((field) => [field, { state: 'unreadable', why: 'noSource' }]);
  return { ...(Object.fromEntries(blind) as ProfileFields), ...given };
}

export function snapshotInput(changes: Partial<ProfileSnapshotInput> = {}): ProfileSnapshotInput {
  return {
    id: auditId(),
    observedAt: '2026-11-22T14:03:07.120Z',
    platform: 'x',
    reader: 'x-test',
    accountKey: 'x:riversharbours_gc',
    aliases: [],
    url: 'https://x.com/RiversHarbours_GC',
    pageState: 'profile',
    pageLanguage: 'en',
    fields: fields({
      displayName: present('Rivers and Harbours Canada'),
      handle: present('RiversHarbours_GC'),
      bio: present('Official account of Rivers and Harbours Canada.'),
    }),
    ...changes,
  };
}

export const snapshot = (changes: Partial<ProfileSnapshotInput> = {}): ProfileSnapshot =>
  ProfileSnapshot.parse(snapshotInput(changes));

type Input<T> = T extends z.core.$ZodType ? z.input<T> : never;
type RecordInput = Input<typeof AuditRecord>;
type ResultInput = RecordInput['results'][number];

export function result(changes: Partial<ResultInput> = {}): RuleResult {
  return {
    rule: 'listed-account',
    pack: 'canada-federal',
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
  const { asked: _, reader, ...read } = snapshotInput({ id: auditId(n) });
  return AuditRecord.parse({
    format: 'vigie/audit',
    formatVersion: 1,
    ...read,
    asOf: '2026-11-22',
    accountClass: { value: 'official', basis: 'directory', reason: 'listed', evidence: [] },
    directory: { match: 'unlisted', reasons: [] },
    results: [result()],
    versions: { vigie: '0.1.0', reader, packs: { 'canada-federal': '2026.11' } },
    ...changes,
  });
}
