/** Every rule of every pack, on subjects that it must accept, reject, leave open or not apply to. */
import { describe, expect, it } from 'vitest';
import { lawOf } from '@/lib/assess/clauses';
import { runRule } from '@/lib/assess/run-rule';
import { checks } from '@/lib/checks';
import { packs } from '@/lib/packs';
import { GROUPS, type Group, readSubjects, subjectOf } from '../../support/rule-subjects';

const law = lawOf(packs.map(({ pack }) => pack));

describe.each(packs.map(({ pack }) => pack).filter(({ rules }) => rules.length > 0))('pack $id', (pack) => {
  describe.each(pack.rules)('$id', (rule) => {
    const subjects = Object.entries(readSubjects(pack.id, rule.id)) as [
      Group,
      NonNullable<ReturnType<typeof readSubjects>[Group]>,
    ][];
    for (const [group, fixtures] of subjects) {
      it.each(fixtures)(`${group} [$language]: $name`, (fixture) => {
        const ruled = fixture.options === undefined ? rule : { ...rule, options: fixture.options };
        const result = runRule(pack, ruled, subjectOf(fixture), checks, law);
        expect({ outcome: result.outcome, reason: result.reason }).toEqual({
          outcome: GROUPS[group],
          reason: fixture.reason,
        });
        if (fixture.severity !== undefined) expect(result.severity).toBe(fixture.severity);
        if (group === 'reject') expect(result.evidence).not.toEqual([]);
      });
    }
  });
});
