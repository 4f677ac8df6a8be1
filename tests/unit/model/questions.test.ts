/** Which questions are asked of whom; `unknown` settles nothing. */
import { describe, expect, it } from 'vitest';
import type { PersonAnswer } from '@/lib/model/answer';
import type { PolicyPack, Question, Rule } from '@/lib/model/pack';
import { answersTo, isAskedOf, isAskedOfOwner, isHistoric, progressOf, ROLES } from '@/lib/model/questions';
import type { AuditRecord } from '@/lib/model/record';
import { packs } from '@/lib/packs';
import { few } from '../../support/story-records';

const policies = packs.map(({ pack }) => pack);
const questions = policies.flatMap((pack) => pack.questions ?? []);
const question = (id: string): Question => questions.find((one) => one.id === id)!;
type Class = AuditRecord['accountClass']['value'];
const askedOf = (value: Class, results: AuditRecord['results'] = few.results) => {
  const record = { ...few, accountClass: { ...few.accountClass, value }, results };
  return questions.filter((one) => isAskedOf(one, policies, record)).map(({ role }) => role);
};

describe('questions of an account', () => {
  it('are those of the roles that answer for its class', () => {
    expect(new Set(askedOf('official'))).toEqual(new Set(['head', 'manager', 'privacy', 'auditor']));
    const federal = askedOf('executive');
    expect(new Set(federal)).toEqual(new Set(['privacy', 'employee', 'irb', 'auditor']));
    const inOntario = { pack: 'ontario', rule: 'on-affiliation-stated', reason: 'any' } as never;
    expect(askedOf('executive', [inOntario])).toEqual(expect.arrayContaining(['ministry', 'holder']));
    expect(new Set(askedOf('unknown'))).toEqual(new Set(['auditor']));
  });

  it('are asked where a rule asks them, and not where it does not apply', () => {
    const asking: Question = { ...question('m-am-9'), id: 'avatar-type' };
    const rule = { id: 'avatar-approved-type', options: { question: 'avatar-type' } } as unknown as Rule;
    const pack = { rules: [rule], clauses: [], questions: [asking] } as unknown as PolicyPack;
    const judged = (outcome: string) =>
      ({ ...few, results: [{ ...few.results[0], rule: rule.id, outcome }] }) as AuditRecord;
    expect(isAskedOf(asking, [pack], judged('cantTell'))).toBe(true);
    expect(isAskedOf(asking, [pack], judged('inapplicable'))).toBe(false);
  });

  it('stay silent where the packs they stand on do not speak to the account', () => {
    const judged = (reason: string): AuditRecord => ({
      ...few,
      results: [
        { ...few.results[0]!, pack: 'baie-comeau', rule: 'muni-affiliation-stated', reason } as never,
      ],
    });
    expect(isAskedOf(question('m-bc-1'), policies, judged('other-jurisdiction'))).toBe(false);
    expect(isAskedOf(question('m-bc-1'), policies, judged('other-class'))).toBe(true);
    expect(isAskedOf(question('m-am-9'), policies, judged('other-jurisdiction'))).toBe(true);
    expect(isAskedOfOwner(question('m-bc-3'), policies, null)).toBe(false);
    expect(isAskedOfOwner(question('m-bc-3'), policies, 'municipal:baie-comeau')).toBe(true);
    expect(isAskedOfOwner(question('m-hc-1'), policies, null)).toBe(true);
    expect(isAskedOfOwner(question('m-hc-1'), policies, 'municipal:baie-comeau')).toBe(false);
  });

  it('have `unknown` last, and the choices of their own first', () => {
    expect(answersTo(question('m-am-9'))).toEqual(['yes', 'no', 'doesNotApply', 'unknown']);
    expect(answersTo({ ...question('m-am-9'), choices: ['flag', 'arms'] })).toEqual([
      'flag',
      'arms',
      'unknown',
    ]);
  });
});

it('is historic only when every text it stands on is over', () => {
  expect(isHistoric(question('m-hc-1'), policies, '2026-11-25')).toBe(true);
  expect(isHistoric(question('m-hc-1'), policies, '2014-01-01')).toBe(false);
  expect(isHistoric(question('m-hc-2'), policies, '2026-11-25')).toBe(false);
  expect(isHistoric(question('m-ac-3'), policies, '2026-11-25')).toBe(false);
});

it('counts an unknown apart: never answered, never no', () => {
  const given = (id: string, answer: string): [string, PersonAnswer] => [id, { answer } as PersonAnswer];
  const asked = ['m-hc-1', 'm-hc-2', 'm-hc-3'].map((id) => ({ id }));
  const answers = new Map([given('m-hc-1', 'unknown'), given('m-hc-2', 'no')]);
  expect(progressOf(asked, answers)).toEqual({ total: 3, answered: 1, unknown: 1, open: 1 });
});

it('lists every role once, in the order of the catalogue', () => {
  expect(questions.filter(({ role }) => !ROLES.includes(role))).toEqual([]);
  expect(new Set(ROLES).size).toBe(ROLES.length);
});
