/**
 * The labelled profiles, judged: prints every figure and disagreement, and holds what holds today. The aim stands in `AIM`; where reality
 * misses it, `known.json` says by how much, and may only shrink: a new accusation, or a private person newly stored, is an error.
 */
import { describe, expect, it } from 'vitest';
import { packs } from '@/lib/packs';
import knownToday from '../../labelled/known.json';
import { labelledJudge, labelledProfiles } from '../../support/labelled';
import { addTo, emptyReport, inWords } from './report';

/** What the project asks of itself: no false accusation, nobody stored without a tie, and these shares. */
const AIM = { accusations: 0, stored: 0, found: 0.95, class: 0.9 };

/** The lists may be empty, which says nothing of what they hold. */
const known: Omit<typeof knownToday, 'accusations' | 'stored'> & { accusations: string[]; stored: string[] } =
  knownToday;

const profiles = labelledProfiles();
const built = new Set(packs.flatMap(({ pack }) => pack.rules.map(({ id }) => String(id))));
const judge = labelledJudge();
const report = emptyReport();
for (const profile of profiles) addTo(report, profile, await judge(profile), built);
const found = 1 - report.missed.length / report.trueFailures;
const rightClass = 1 - report.wrongClass.length / report.size;
console.log(`${inWords(report)}\naim: ${JSON.stringify(AIM)}`);

describe('labelled profiles', () => {
  it('are at least 320, each its own', () => {
    expect(report.size).toBeGreaterThanOrEqual(320);
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(report.size);
    expect(new Set(profiles.map(({ platform, handle }) => `${platform}:${handle}`)).size).toBe(report.size);
  });

  it('are listed exactly where the label says so', async () => {
    for (const profile of profiles) {
      const { record } = await judge(profile);
      const isListed = ['listed', 'formerlyListed'].includes(record.directory.match);
      expect({ id: profile.id, isListed }).toEqual({ id: profile.id, isListed: profile.row !== null });
    }
  });

  it('bring no accusation but the known ones', () => {
    const accusations = report.accusations.map(({ id, what }) => `${id}: ${what}`);
    expect(accusations.filter((one) => !known.accusations.includes(one))).toEqual([]);
  });

  it('leave no trace of a private person but the known ones', () => {
    const stored = report.wronglyStored.map(({ id }) => id);
    expect(stored.filter((one) => !known.stored.includes(one))).toEqual([]);
  });

  it('have their true failures found, their class right and their ties kept as often as is known', () => {
    expect(found).toBeGreaterThanOrEqual(known.foundAtLeast);
    expect(rightClass).toBeGreaterThanOrEqual(Math.max(AIM.class, known.classAtLeast));
    expect(report.wronglyDropped.length).toBeLessThanOrEqual(known.droppedAtMost);
  });
});
