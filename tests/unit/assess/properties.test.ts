/** What holds for every rule of every pack, over the subjects of all their fixtures, changed at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/assess/judge';
import { compileLexicon } from '@/lib/assess/lexicon';
import { fold } from '@/lib/model/fold';
import type { RuleId } from '@/lib/model/ids';
import { PROFILE_FIELDS, type ProfileField } from '@/lib/model/profile';
import type { RuleResult } from '@/lib/model/result';
import { lexicon } from '@/lib/packs';
import { changed, fixtures, packs, resultsOf, withField } from '../../support/fixture-subjects';
import type { RuleSubject } from '../../support/rule-subjects';
import { judgeInput } from '../../support/subject';

/** One seed, so that a failure is the same for everyone. */
const SEED = { seed: 20261125, numRuns: 400 };

const subjects = fc.constantFrom(...fixtures);
const before = new Map<RuleSubject, ReturnType<typeof resultsOf>>();
function resultsBefore(fixture: RuleSubject) {
  const known = before.get(fixture) ?? resultsOf(fixture);
  before.set(fixture, known);
  return known;
}

const isNewFailure = (old: RuleResult, now: RuleResult) =>
  old.outcome !== 'failed' && now.outcome === 'failed';

describe('a field that was not read', () => {
  it.each(PROFILE_FIELDS)('makes no rule fail that did not: %s', (field) => {
    const wrong = fixtures.flatMap((fixture) =>
      changed(resultsBefore(fixture), resultsOf(withField(fixture, field, { unread: true })), isNewFailure),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('makes none fail when it is one of several either', () => {
    const fields = fc.subarray<ProfileField>([...PROFILE_FIELDS], { minLength: 2 });
    fc.assert(
      fc.property(subjects, fields, (fixture, unread) => {
        const blind = unread.reduce((left, field) => withField(left, field, { unread: true }), fixture);
        expect(changed(resultsBefore(fixture), resultsOf(blind), isNewFailure)).toEqual([]);
      }),
      SEED,
    );
  });
});

it('a badge alone makes no rule pass, but those that are about badges', () => {
  const aboutBadges = new Set(
    packs.flatMap(({ rules }) => rules.filter(({ observes }) => observes.includes('badges'))),
  );
  const ids = new Set([...aboutBadges].map(({ id }) => id));
  const badges = fc.option(fc.subarray(['verified', 'government', 'organization'], { minLength: 1 }));
  fc.assert(
    fc.property(subjects, badges, (fixture, shown) => {
      const wrong = changed(
        resultsBefore(fixture),
        resultsOf(withField(fixture, 'badges', shown)),
        (old, now) => !ids.has(now.rule) && old.outcome !== 'passed' && now.outcome === 'passed',
      );
      expect(wrong).toEqual([]);
    }),
    SEED,
  );
});

/** Words that mean nothing to any rule. */
const IRRELEVANT = ['canoes', 'bread', 'snow', 'canot', 'pain', 'neige', 'tulips', 'tulipes', '🛶', 'bleu'];

describe('irrelevant words in the bio', () => {
  it('are indeed of no phrase set', () => {
    const index = compileLexicon(lexicon);
    const text = fold(IRRELEVANT.join(' '));
    const harmless = lexicon.phrases.filter(
      ({ id }) => id.startsWith('P-H') || index.find(id, text).length === 0,
    );
    expect(harmless).toHaveLength(lexicon.phrases.length);
  });

  it('make no BAN rule fail', () => {
    const bans = new Set(
      packs.flatMap(({ rules }) => rules.filter(({ kind }) => kind === 'BAN').map(({ id }) => id)),
    );
    // An emoji means nothing to any rule but the one that counts them.
    bans.delete('a11y-emoji-sparing' as RuleId);
    const words = fc.array(fc.constantFrom(...IRRELEVANT), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(subjects, words, words, (fixture, first, last) => {
        const longer = withWords(fixture, first.join(' '), last.join(' '));
        const wrong = changed(
          resultsBefore(fixture),
          resultsOf(longer),
          (old, now) => bans.has(now.rule) && isNewFailure(old, now),
        );
        expect(wrong).toEqual([]);
      }),
      SEED,
    );
  });
});

/** The bio with sentences around what it said; one that was not read stays so, one that was cut stays cut. */
function withWords(fixture: RuleSubject, first: string, last: string): RuleSubject {
  const bio = fixture.fields?.bio ?? null;
  const around = (text: unknown) => `${first}. ${String(text)}. ${last}.`;
  if (bio === null) return withField(fixture, 'bio', `${first}. ${last}.`);
  if (typeof bio === 'string') return withField(fixture, 'bio', around(bio));
  return 'partial' in bio ? withField(fixture, 'bio', { partial: around(bio.partial) }) : fixture;
}

it('judging twice gives the same bytes', () => {
  for (const fixture of fixtures) {
    const again = resultsOf(structuredClone(fixture));
    expect(JSON.stringify([...again])).toBe(JSON.stringify([...resultsBefore(fixture)]));
  }
  expect(JSON.stringify(judge(judgeInput()))).toBe(JSON.stringify(judge(judgeInput())));
});
