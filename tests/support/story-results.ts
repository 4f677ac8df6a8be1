/** Results of real rules of the pack, for the situations of `story-records.ts`. */
import type { RuleResult } from '@/lib/model/result';
import { result } from './records';

export const clauses = (...ids: string[]) => ids as unknown as RuleResult['clauses'];
const owner = { ownerEn: 'Rivers and Harbours Canada', ownerFr: 'Rivières et Ports Canada' };

export const passed: RuleResult[] = [
  result({ rule: 'page-readable', reason: 'page-read', severity: 'advice', basis: 'inferred', clauses: [] }),
  result({
    rule: 'gc-affiliation-stated',
    reason: 'affiliation-stated',
    clauses: clauses('TBS-STD-2013:5.2.1'),
    evidence: [{ kind: 'field', field: 'bio', text: 'Government of Canada', start: 32, end: 52 }],
  }),
  result({ rule: 'listed-in-directory', reason: 'listed', clauses: [], values: { date: '2026-11-20' } }),
];

export const notApplicable: RuleResult[] = [
  result({
    rule: 'exec-no-official-claim',
    outcome: 'inapplicable',
    reason: 'other-class',
    basis: 'guidance',
  }),
];

export const failures: RuleResult[] = [
  result({
    rule: 'notice-link-present',
    outcome: 'failed',
    reason: 'no-notice-link',
    values: { count: 1 },
    evidence: [
      { kind: 'link', url: 'https://ow.ly/a1b2c3', text: 'ow.ly/a1b2c3', slot: 'bio' },
      { kind: 'absent', field: 'website' },
    ],
  }),
  result({
    rule: 'official-status-stated',
    outcome: 'failed',
    reason: 'no-official-claim',
    severity: 'advice',
    basis: 'practice',
    clauses: [],
    evidence: [
      { kind: 'field', field: 'bio', text: 'Rivers, ports and safe boating. Government of Canada.' },
    ],
  }),
  result({
    rule: 'account-name-applied-title',
    outcome: 'failed',
    reason: 'name-without-title',
    severity: 'minor',
    basis: 'mandatoryRescinded',
    clauses: clauses('TBS-STD-2013:5.2.1'),
    values: owner,
    evidence: [
      { kind: 'field', field: 'displayName', text: 'Boating Tips' },
      { kind: 'directory', property: 'accountName', text: 'Rivers and Harbours Canada' },
    ],
  }),
];

export const doubts: RuleResult[] = [
  result({
    rule: 'notice-link-host-official',
    outcome: 'cantTell',
    reason: 'destination-hidden',
    basis: 'inferred',
    clauses: [],
    values: { host: 'ow.ly' },
    evidence: [{ kind: 'link', url: 'https://ow.ly/a1b2c3', text: 'ow.ly/a1b2c3', slot: 'bio' }],
  }),
];
