/** A check that goes wrong costs its own rule an answer, and nobody anything else. */
import { describe, expect, it, vi } from 'vitest';
import { lawOf } from '@/lib/assess/clauses';
import { runRule } from '@/lib/assess/run-rule';
import { checks } from '@/lib/checks';
import type { Check, CheckRegistry } from '@/lib/checks/define-check';
import type { PolicyPack, Rule } from '@/lib/model/pack';
import { fixtures, packs, resultsOf } from '../../support/fixture-subjects';
import { type RuleSubject, readSubjects, subjectOf } from '../../support/rule-subjects';

const law = lawOf(packs);

/** Subjects on which the rule's check is called at all: its answer decides. */
function reaching(pack: PolicyPack, rule: Rule): RuleSubject[] {
  return Object.values(readSubjects(pack.id, rule.id))
    .flat()
    .filter((fixture) => {
      const called = vi.fn();
      const spy = replaced(rule, (check) => ({
        ...check,
        run(subject, options) {
          called();
          return check.run(subject, options);
        },
      }));
      runRule(pack, rule, subjectOf(fixture), spy, law);
      return called.mock.calls.length > 0;
    });
}

/** The registry with this rule's check changed. */
function replaced(rule: Rule, change: (check: Check) => Check): CheckRegistry {
  const check = checks.get(rule.check);
  if (check === undefined) throw new Error(rule.check);
  return new Map(checks).set(rule.check, change(check));
}

/** What a check may do wrong; everything that is no answer of its own is rubbish. */
const FAULTS: Record<string, (check: Check) => Check['run']> = {
  throws: () => () => {
    throw new Error('out of order');
  },
  'throws no error': () => () => {
    // Whatever is thrown is caught.
    throw undefined as unknown as Error;
  },
  'returns nothing': () => () => undefined as never,
  'returns null': () => () => null as never,
  'returns a word': () => () => 'found' as never,
  'returns a promise': () => () => Promise.resolve({ answer: 'found', reason: 'x' }) as never,
  'returns an answer that is none': (check) => () =>
    ({ answer: 'guilty', reason: check.reasons[0] }) as never,
  'returns an outcome': (check) => () => ({ outcome: 'failed', reason: check.reasons[0] }) as never,
  'gives a reason that is not its own': () => () => ({ answer: 'found', reason: 'no such reason' }),
  'gives no reason': () => () => ({ answer: 'notFound' }) as never,
  'gives evidence that is none': (check) => () =>
    ({ answer: 'found', reason: check.reasons[0] ?? '', evidence: 'the bio' }) as never,
  'gives evidence of no kind': (check) => () =>
    ({ answer: 'found', reason: check.reasons[0] ?? '', evidence: [{ kind: 'rumour' }] }) as never,
  'gives values that are none': (check) => () =>
    ({ answer: 'found', reason: check.reasons[0] ?? '', values: { who: {} } }) as never,
  'gives a severity that is none': (check) => () =>
    ({ answer: 'found', reason: check.reasons[0] ?? '', severity: 'deadly' }) as never,
  'gives an answer that throws when it is read': (check) => () => ({
    reason: check.reasons[0] ?? '',
    get answer(): never {
      throw new Error('out of order');
    },
  }),
};

describe.each(packs.filter(({ rules }) => rules.length > 0))('pack $id', (pack) => {
  describe.each(pack.rules)('$id', (rule) => {
    const subjects = reaching(pack, rule);

    it('is reached by a subject', () => {
      expect(subjects).not.toEqual([]);
    });

    it.each(Object.entries(FAULTS))('its check %s: check-error, never a verdict', (_name, fault) => {
      const registry = replaced(rule, (check) => ({ ...check, run: fault(check) }));
      for (const fixture of subjects) {
        const { outcome, reason, evidence, values } = runRule(pack, rule, subjectOf(fixture), registry, law);
        expect({ outcome, reason, evidence, values }).toEqual({
          outcome: 'cantTell',
          reason: 'check-error',
          evidence: [],
          values: {},
        });
      }
    });

    it('its options throw when they are read: check-error, never a verdict', () => {
      const broken: Rule = {
        ...rule,
        get options(): never {
          throw new Error('out of order');
        },
      };
      for (const fixture of subjects) {
        const { outcome, reason } = runRule(pack, broken, subjectOf(fixture), checks, law);
        expect({ outcome, reason }).toEqual({ outcome: 'cantTell', reason: 'check-error' });
      }
    });
  });
});

/** One subject in twelve is enough: what rules share is shared on each. */
const SOME = fixtures
  .filter((_, at) => at % 12 === 0)
  .map((fixture) => ({ fixture, whole: resultsOf(fixture) }));

it.each([...checks.keys()])('a throwing %s leaves the results of all other rules as they were', (id) => {
  const registry: CheckRegistry = new Map(checks).set(id, {
    id,
    reasons: [],
    optionsProblem: () => null,
    run() {
      throw new Error('out of order');
    },
  });
  const others = packs.flatMap(({ rules }) =>
    rules.filter(({ check }) => check !== id).map((rule) => rule.id),
  );
  for (const { fixture, whole } of SOME) {
    const hurt = resultsOf(fixture, registry);
    expect(others.map((rule) => hurt.get(rule))).toEqual(others.map((rule) => whole.get(rule)));
  }
});
