/** Whose an account is, and which rules may look at it. */
import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/assess/judge';
import { readingOf } from '@/lib/assess/reading';
import { speaksTo } from '@/lib/model/jurisdiction';
import { packs } from '@/lib/packs';
import { listed, unlisted } from '../../support/directory';
import { present, snapshot } from '../../support/snapshot';
import { judgeInput } from '../../support/subject';

const whose = (bio: string, more: Parameters<typeof judgeInput>[0] = {}) =>
  readingOf(
    judgeInput({
      snapshot: snapshot({ fields: { displayName: present('River notes'), bio: present(bio) } }),
      match: unlisted(),
      ...more,
    }),
  ).jurisdiction;

describe('whose an account is', () => {
  it('is what the list says, whatever the page says', () => {
    expect(whose('ontario.ca', { match: listed() })).toBe('federal');
    expect(whose('canada.ca', { match: listed(), listOf: 'ontario' })).toBe('ontario');
    expect(whose('ontario.ca', { match: { ...listed(), match: 'lookalike' } })).toBe('federal');
  });

  it.each([
    ['Boats and fish', null],
    ['Rivers. https://www.canada.ca/rivers', 'federal'],
    ['Government of Canada account', 'federal'],
    ['Terms: ontario.ca/social', 'ontario'],
    ['Ministère des Rivières de l’Ontario', 'ontario'],
    ['Employée municipale. l@ville.baie-comeau.qc.ca', 'municipal:baie-comeau'],
    ['Jane. jane.doe@rhc-rpc.gc.ca', 'federal'],
    ['Follow @jane@social.gc.ca', null],
    ['Ontario public servant. Fishing.', 'ontario'],
    ['Rivière et lacs. https://www.quebec.ca/rivieres', 'other'],
    ['Not affiliated with the Government of Canada', null],
    // A claim to be federal is never hidden from the federal rules by another link.
    ['Government of Canada account. ontario.ca', 'federal'],
    // A registered title alone says least: it is one of the list’s own.
    ['News of Rivers and Harbours Canada', 'federal'],
    ['News of Rivers and Harbours Canada, ontario.ca/rivers', 'ontario'],
  ])('%s: %s', (bio, expected) => {
    expect(whose(bio)).toBe(expected);
  });
});

it('a town’s or province’s own claim is no claim to be federal, even beside a federal name', () => {
  const judged = (bio: string) =>
    judge(
      judgeInput({
        snapshot: snapshot({ fields: { displayName: present('Rivers'), bio: present(bio) } }),
        match: unlisted(),
      }),
    ).accountClass.value;
  expect(judged('Official account. With Rivers and Harbours Canada. ontario.ca/rivers')).toBe('unknown');
  expect(judged('Official account. With Rivers and Harbours Canada. ville.baie-comeau.qc.ca')).toBe(
    'unknown',
  );
  expect(judged('Official account of Rivers and Harbours Canada.')).toBe('unlistedClaim');
  expect(judged('Official Government of Canada account. ontario.ca/rivers')).toBe('unlistedClaim');
});

describe('which rules look at it', () => {
  it('any of them when they name everyone, their own, or every town', () => {
    expect(speaksTo(['any'], 'other')).toBe(true);
    expect(speaksTo(['federal'], null)).toBe(true);
    expect(speaksTo(['ontario'], null)).toBe(false);
    expect(speaksTo(['municipal'], 'municipal:some-town')).toBe(true);
    expect(speaksTo(['municipal:some-town'], 'municipal:another')).toBe(false);
    expect(speaksTo(['federal', 'ontario'], 'ontario')).toBe(true);
  });

  it('no federal rule judges an account of the Ontario list, and no Ontario rule a federal one', () => {
    const federal = packs.filter(({ pack }) => pack.jurisdiction === undefined);
    const { results } = judge(judgeInput({ listOf: 'ontario' }));
    for (const { pack, rule, outcome, reason } of results) {
      const home = federal.find((one) => one.pack.id === pack);
      const isShared = home?.pack.rules.find(({ id }) => id === rule)?.jurisdictions !== undefined;
      if (home !== undefined && !isShared)
        expect({ rule, outcome }).toEqual({ rule, outcome: 'inapplicable' });
      if (home !== undefined && reason === 'other-jurisdiction') expect(outcome).toBe('inapplicable');
    }
    const home = packs.find(({ pack }) => pack.id === 'ontario');
    const isShared = (rule: string) =>
      home?.pack.rules.find(({ id }) => id === rule)?.jurisdictions !== undefined;
    const ontario = judge(judgeInput()).results.filter(
      ({ pack, rule }) => pack === 'ontario' && !isShared(rule),
    );
    expect(ontario.every(({ outcome }) => outcome === 'inapplicable')).toBe(true);
  });
});
