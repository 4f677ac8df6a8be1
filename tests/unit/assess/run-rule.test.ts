/** The order of outcomes (catalogue B.0.2), for each kind of rule and for what every rule inherits. */
import { describe, expect, it } from 'vitest';
import { lawOf } from '@/lib/assess/clauses';
import { runRule } from '@/lib/assess/run-rule';
import type { Answer, CheckRegistry } from '@/lib/checks/define-check';
import { PolicyPack, type Rule } from '@/lib/model/pack';
import type { Subject } from '@/lib/model/subject';
import { organization, unlisted } from '../../support/directory';
import { present, snapshot, unreadable } from '../../support/snapshot';
import { subject } from '../../support/subject';

const RULE = {
  id: 'a-rule',
  kind: 'NEED',
  check: 'probe',
  options: {},
  observes: ['bio', 'links'],
  needs: [],
  classes: ['official'],
  platforms: [],
  usesDirectory: false,
  from: null,
  severity: 'major',
  basis: 'mandatoryRescinded',
  clauses: ['OLD:1', 'NEW:1', 'ALWAYS:1'],
};

function run(
  answer: Answer['answer'] | (() => Answer),
  change: Partial<Record<keyof Rule, unknown>> = {},
  on: Subject = subject(),
) {
  const document = (id: string, from: string | null, to: string | null) => ({ id, url: '', from, to });
  const pack = PolicyPack.parse({
    id: 'sample',
    version: '1',
    publisher: 'Test',
    documents: [
      document('OLD', '2013-04-01', '2016-05-11'),
      document('NEW', '2025-03-27', null),
      document('ALWAYS', null, null),
    ],
    clauses: ['OLD', 'NEW', 'ALWAYS'].map((id) => ({ id: `${id}:1`, document: id, number: '1' })),
    rules: [{ ...RULE, ...change }],
  });
  const checks: CheckRegistry = new Map([
    [
      'probe',
      {
        id: 'probe',
        reasons: ['probed'],
        optionsProblem: () => null,
        run: () => (typeof answer === 'function' ? answer() : { answer, reason: 'probed' }),
      },
    ],
  ]);
  return runRule(pack, pack.rules[0] as Rule, on, checks, lawOf([pack]));
}

const BLIND = subject({ snapshot: snapshot({ fields: { links: unreadable() } }) });
const CUT = subject({ snapshot: snapshot({ fields: { bio: present('Boats', 'partial') } }) });

describe('kinds', () => {
  it.each([
    ['NEED', 'found', 'passed', 'passed'],
    ['NEED', 'notFound', 'failed', 'cantTell'],
    ['BAN', 'found', 'failed', 'failed'],
    ['BAN', 'notFound', 'passed', 'cantTell'],
    ['COMPARE', 'found', 'passed', 'passed'],
    ['COMPARE', 'notFound', 'failed', 'cantTell'],
    ['GUARD', 'found', 'passed', 'passed'],
    ['GUARD', 'notFound', 'cantTell', 'cantTell'],
    ['NEED', 'inapplicable', 'inapplicable', 'inapplicable'],
    ['BAN', 'cantTell', 'cantTell', 'cantTell'],
  ] as const)('%s, %s: %s when all was read, %s when a field was not', (kind, answer, whole, blind) => {
    expect(run(answer, { kind }).outcome).toBe(whole);
    expect(run(answer, { kind }, BLIND).outcome).toBe(blind);
    expect(run(answer, { kind }, CUT).outcome).toBe(blind);
  });

  it('says which fields were not read', () => {
    expect(run('notFound', {}, BLIND)).toMatchObject({
      reason: 'fields-unread',
      values: { fields: ['links'] },
    });
  });

  it('a field that the rule does not observe may stay unread', () => {
    expect(run('notFound', { observes: ['bio'] }, BLIND).outcome).toBe('failed');
  });

  it('a failure without evidence shows what stood in the fields', () => {
    expect(run('notFound').evidence).toEqual([
      { kind: 'field', field: 'bio', text: 'Boating safety from the Government of Canada.' },
      { kind: 'absent', field: 'links' },
    ]);
  });
});

describe('what every rule inherits', () => {
  const never = (): Answer => {
    throw new Error('the check must not be called');
  };
  const wall = subject({ snapshot: snapshot({ pageState: 'loginWall' }) });
  const unknown = subject({
    match: unlisted(),
    snapshot: snapshot({ fields: { bio: present('Boats'), displayName: present('Boats') } }),
  });

  it.each([
    ['before the rule', { from: '2026-11-23' }, subject(), 'inapplicable', 'before-date'],
    ['another platform', { platforms: ['facebook'] }, subject(), 'inapplicable', 'other-platform'],
    ['another class', { classes: ['personal'] }, subject(), 'inapplicable', 'other-class'],
    ['another class, page unread', { classes: ['personal'] }, wall, 'inapplicable', 'other-class'],
    ['another scope', { notFor: ['subject'] }, subject(), 'inapplicable', 'other-jurisdiction'],
    ['page not read', {}, wall, 'cantTell', 'page-not-read'],
    ['class unknown', {}, unknown, 'cantTell', 'class-unknown'],
    ['needed field unread', { needs: ['links'] }, BLIND, 'cantTell', 'fields-unread'],
    [
      'directory too old',
      { usesDirectory: true },
      subject({ directory: { date: '2026-08-22', platforms: new Set(['x']), maxAgeDays: 30 } }),
      'cantTell',
      'directory-old',
    ],
    [
      'directory without the platform',
      { usesDirectory: true },
      subject({ directory: { date: '2026-11-01', platforms: new Set(['youtube']), maxAgeDays: 30 } }),
      'inapplicable',
      'platform-not-in-directory',
    ],
  ] as const)('%s: %s', (_name, change, on, outcome, reason) => {
    expect(run(never, change, on)).toMatchObject({ outcome, reason });
  });

  it('a class-free rule and a guard are asked where their own facts are read', () => {
    expect(run('found', { classes: 'any' }, unknown).outcome).toBe('passed');
    expect(run('found', { kind: 'GUARD' }, wall).outcome).toBe('passed');
  });

  it('any throw is cantTell check-error', () => {
    expect(run(never)).toMatchObject({ outcome: 'cantTell', reason: 'check-error' });
    expect(run('found', { check: 'nowhere' })).toMatchObject({ outcome: 'cantTell', reason: 'check-error' });
  });
});

describe('severity, basis and clauses', () => {
  it('an answer may weigh more or less than its rule', () => {
    expect(run(() => ({ answer: 'notFound', reason: 'probed', severity: 'critical' })).severity).toBe(
      'critical',
    );
  });

  it.each([
    ['Crown corporation', { schedule: '3' }, {}, 'advice'],
    ['Crown corporation, no mandatory rule', { schedule: '3' }, { basis: 'guidance' }, 'major'],
    ['named as advice', { schedule: '3' }, { basis: 'guidance', adviceFor: ['crown'] }, 'advice'],
    ['department', {}, {}, 'major'],
    ['no schedule on record', { schedule: '' }, {}, 'major'],
  ])('%s', (_name, owner, change, severity) => {
    expect(run('notFound', change, subject({ owner: organization(owner) })).severity).toBe(severity);
  });

  it.each([
    ['2014-01-01', 'mandatory', ['OLD:1', 'ALWAYS:1']],
    ['2020-01-01', 'mandatoryRescinded', ['OLD:1', 'ALWAYS:1']],
    ['2026-11-22', 'mandatoryRescinded', ['OLD:1', 'NEW:1', 'ALWAYS:1']],
  ])('as of %s a rule on a rescinded text is %s and quotes %j', (asOf, basis, clauses) => {
    expect(run('found', {}, subject({ asOf }))).toMatchObject({ basis, clauses });
  });

  it('any other rule quotes only what is in force', () => {
    expect(run('found', { basis: 'guidance' }, subject({ asOf: '2026-11-22' })).clauses).toEqual([
      'NEW:1',
      'ALWAYS:1',
    ]);
  });
});
