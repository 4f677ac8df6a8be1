/** What holds for every judgement, whatever the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JudgeInput, judge } from '@/lib/assess/judge';
import { checks } from '@/lib/checks';
import type { Check } from '@/lib/checks/define-check';
import type { Observed } from '@/lib/model/observed';
import { PROFILE_FIELDS } from '@/lib/model/profile';
import { AccountClass, type Outcome, RuleResult } from '@/lib/model/result';
import { packs } from '@/lib/packs';
import { entry, listed, unlisted } from '../../support/directory';
import { growsTooFast } from '../../support/growth';
import { absent, present, snapshot, unreadable } from '../../support/snapshot';
import { judgeInput } from '../../support/subject';

const BIOS = [
  'Official account of Rivers and Harbours Canada. Terms: canada.ca/en/rivers/social-media-terms.html',
  'Compte officiel. Opinions personnelles. Avis : docs.exemple.com/regles',
  'Citizenship and Immigration Canada on X. canada.ca.evil.example/en',
  'Not affiliated with the Government of Canada',
  'Assistant Deputy Minister, Government of Canada. Official account. Views my own',
  'Terms: ow.ly/abc',
  '🚢',
  'Personal account. Federal public servant.',
];
const NAMES = [
  'Rivers and Harbours Canada',
  'Jane Doe',
  'RiverTips Team',
  'Prime Minister of Canada',
  'Ports (parody)',
];
const LINKS = [
  [],
  [
    {
      url: 'https://www.canada.ca/fr/rivieres/avis-medias-sociaux.html',
      text: 'Avis',
      slot: 'list' as const,
    },
  ],
  [{ url: 'https://gc-ca.example/terms', text: 'Terms', slot: 'list' as const }],
];

const maybe = <T>(values: readonly T[]): fc.Arbitrary<Observed<T>> =>
  fc.oneof(
    fc.constantFrom(...values).map((value) => present(value)),
    fc.constantFrom(...values).map((value) => present(value, 'partial')),
    fc.constant(absent()),
    fc.constant(unreadable()),
  );

const inputs: fc.Arbitrary<JudgeInput> = fc
  .record({
    displayName: maybe(NAMES),
    bio: maybe(BIOS),
    links: maybe(LINKS),
    website: maybe(['https://www.canada.ca/en.html', 'https://bit.ly/x', 'https://rivers.example.com/']),
    badges: maybe([['verified']]),
    match: fc.constantFrom(
      listed(),
      listed({ accountName: 'Prime Minister of Canada', language: 'fr' }),
      unlisted(),
      { match: 'formerlyListed' as const, entry: entry({ removedOn: '2025-01-01' }), reasons: [] },
    ),
    date: fc.constantFrom('2026-11-01', '2026-01-01', null),
  })
  .map(({ match, date, ...fields }) =>
    judgeInput({
      match,
      snapshot: snapshot({ fields: fields }),
      directory: { date, platforms: new Set(['x']), maxAgeDays: 30 },
    }),
  );

function outcomes(input: JudgeInput): Map<string, Outcome> {
  return new Map(judge(input).results.map((result) => [result.rule, result.outcome]));
}

function withField(input: JudgeInput, field: string, value: Observed<unknown>): JudgeInput {
  const fields = { ...input.snapshot.fields, [field]: value };
  return { ...input, snapshot: { ...input.snapshot, fields } };
}

describe('judge', () => {
  it('gives a valid result for every rule, in the packs’ order', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { accountClass, results } = judge(input);
        expect(results.map((result) => result.rule)).toEqual(
          packs.flatMap(({ pack }) => pack.rules.map((rule) => rule.id)),
        );
        for (const result of results) RuleResult.parse(result);
        AccountClass.parse(accountClass);
      }),
    );
  });

  it('blindness never accuses: making a field unreadable turns nothing into failed', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...PROFILE_FIELDS), (input, field) => {
        const before = outcomes(input);
        for (const [rule, outcome] of outcomes(withField(input, field, unreadable()))) {
          if (outcome === 'failed') expect(before.get(rule), `${rule} without ${field}`).toBe('failed');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the same input gives the same judgement', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(JSON.stringify(judge(input))).toBe(JSON.stringify(judge(structuredCloneOf(input))));
      }),
    );
  });

  it('a badge decides nothing but its own guard and the rules that ask what kind it is', () => {
    const aboutBadges = ['badge-not-proof', 'verified-badge-government', 'badge-contradiction'];
    fc.assert(
      fc.property(inputs, (input) => {
        const without = outcomes(withField(input, 'badges', absent()));
        for (const [rule, outcome] of outcomes(
          withField(input, 'badges', present(['verified', 'government'])),
        )) {
          if (!aboutBadges.includes(rule)) expect(outcome, rule).toBe(without.get(rule));
        }
      }),
    );
  });

  it('a check that throws leaves its rules open and the others as they were', () => {
    const broken: Check = {
      ...(checks.get('official-claim') as Check),
      run: () => {
        throw new Error('broken');
      },
    };
    const sound = judge(judgeInput()).results;
    const results = judge(judgeInput({ checks: new Map([...checks, ['official-claim', broken]]) })).results;
    for (const [at, result] of results.entries()) {
      if (result.rule === 'official-status-stated') {
        expect(result).toMatchObject({
          outcome: 'cantTell',
          reason: 'check-error',
          evidence: [],
          values: {},
        });
      } else expect(result).toEqual(sound[at]);
    }
  });

  it('bears any text a page may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), fc.webUrl(), (text, url) => {
        const links = present([{ url, text: text.slice(0, 100), slot: 'bio' as const }]);
        const fields = { displayName: present(text), bio: present(text), links, website: present(text) };
        for (const match of [listed(), unlisted()]) {
          const { results } = judge(judgeInput({ match, snapshot: snapshot({ fields }) }));
          expect(results.filter((result) => result.reason === 'check-error')).toEqual([]);
        }
      }),
    );
  });
});

it('hostile bios cost linear time', () => {
  const seeds = [
    'canada.ca/x ',
    'a.b.',
    'official ',
    'Terms: ',
    '@a',
    'a-',
    '\n',
    'É',
    'AANDC ',
    'www.',
    'government of ',
  ];
  const judging = (seed: string, length: number) => {
    const bio = present(seed.repeat(Math.ceil(length / seed.length)).slice(0, length));
    const input = judgeInput({ match: unlisted(), snapshot: snapshot({ fields: { bio } }) });
    return () => void judge(input);
  };
  const slow = seeds.filter((seed) => growsTooFast(judging(seed, 20_000), judging(seed, 10_000), 100));
  expect(slow).toEqual([]);
});

/** The same facts in other objects; functions and sets are shared, they hold no state. */
function structuredCloneOf(input: JudgeInput): JudgeInput {
  return { ...input, snapshot: structuredClone(input.snapshot), match: structuredClone(input.match) };
}
