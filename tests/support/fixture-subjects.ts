/** The subjects of every rule of every pack, for tests of all rules at once, and small changes to them. */
import { assess } from '@/lib/assess/judge';
import { checks } from '@/lib/checks';
import { type CheckRegistry } from '@/lib/checks/define-check';
import type { PolicyPack } from '@/lib/model/pack';
import type { ProfileField } from '@/lib/model/profile';
import type { RuleResult } from '@/lib/model/result';
import { packs as allPacks } from '@/lib/packs';
import { type RuleSubject, readSubjects, subjectOf } from './rule-subjects';

export const packs: readonly PolicyPack[] = allPacks.map(({ pack }) => pack);

/** Every fixture of every rule, whatever outcome it is meant to show. */
export const fixtures: readonly RuleSubject[] = packs.flatMap((pack) =>
  pack.rules.flatMap((rule) => Object.values(readSubjects(pack.id, rule.id)).flat()),
);

/** Results by rule id. */
export type Results = ReadonlyMap<string, RuleResult>;

/** All rules on one subject. */
export function resultsOf(fixture: RuleSubject, registry: CheckRegistry = checks): Results {
  const results = assess(subjectOf(fixture), packs, registry);
  return new Map(results.map((result) => [result.rule as string, result]));
}

/** The same subject with one field otherwise; written as in a fixture. */
export function withField(
  fixture: RuleSubject,
  field: ProfileField,
  value: NonNullable<RuleSubject['fields']>[string],
): RuleSubject {
  return { ...fixture, fields: { ...fixture.fields, [field]: value } };
}

/** Rules whose outcome changed in the way asked about. */
export function changed(
  before: Results,
  after: Results,
  isWrong: (before: RuleResult, after: RuleResult) => boolean,
): string[] {
  return [...after].flatMap(([rule, result]) => {
    const earlier = before.get(rule);
    if (earlier === undefined || !isWrong(earlier, result)) return [];
    return [`${rule}: ${earlier.outcome} ${earlier.reason} → ${result.outcome} ${result.reason}`];
  });
}
