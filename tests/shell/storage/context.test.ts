/** What is stored about an account, as rules get it, and who its twin is. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMBEDDED } from '@/lib/directory/embedded';
import { openDirectory, type PackedDirectory } from '@/lib/directory/packed';
import { answerRepository } from '@/lib/storage/answers';
import { auditRepository } from '@/lib/storage/audits';
import { contextRepository } from '@/lib/storage/context';
import { openDatabase, type VigieDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import { contextOf } from '@/lib/usecases/account-context';
import { matchProfile } from '@/lib/usecases/match-profile';
import { pairsInUse } from '@/lib/usecases/pairs-in-use';
import { rulebook } from '@/lib/usecases/rulebook';
import { record } from '../../support/records';
import { snapshot } from '../../support/snapshot';
import { recordVisit } from '../../support/visits';

const packed = JSON.parse(readFileSync(`public/${EMBEDDED.path}`, 'utf8')) as PackedDirectory;
const directory = openDirectory(packed, EMBEDDED.sha256);

let db: VigieDatabase;
beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

describe('stored context', () => {
  const ask = (before: string) =>
    contextRepository(db).of({
      accountKey: 'x:riversharbours_gc',
      subjects: ['account:x:riversharbours_gc', 'organization:rhc'],
      before,
      listedTwin: null,
    });

  it('gives the latest visit before, and the latest that was a day before', async () => {
    for (const [n, day] of ['20T08', '23T08', '24T09', '24T20'].entries())
      await recordVisit(db, record(n + 1, { observedAt: `2026-11-${day}:00:00.000Z` }));
    const days = async (before: string) =>
      (await ask(before)).earlier.map(({ observedAt }) => observedAt.slice(8, 13));
    expect(await days('2026-11-25T09:00:00.000Z')).toEqual(['24T20', '24T09']);
    expect(await days('2026-11-24T20:00:00.000Z')).toEqual(['24T09', '23T08']);
    expect(await days('2026-11-22T00:00:00.000Z')).toEqual(['20T08']);
    expect(await days('2026-11-20T08:00:00.000Z')).toEqual([]);
  });

  it('names recorded pictures by what a person said they are', async () => {
    const answers = answerRepository(db);
    await answers.recordPicture({
      accountKey: 'x:a',
      hash: '00000000000000ff',
      at: '2026-11-24T00:00:00.000Z',
    });
    await answers.recordPicture({
      accountKey: 'x:b',
      hash: '000000000000ffff',
      at: '2026-11-24T00:00:00.000Z',
    });
    await answers.put({
      subject: 'account:x:b',
      question: 'avatar-type',
      answer: 'custom',
      by: 'A',
      on: '2026-11-24',
      reference: '',
      at: '2026-11-24T00:00:00.000Z',
    });
    expect((await ask('2026-11-25T00:00:00.000Z')).pictures).toEqual([
      { accountKey: 'x:a', hash: '00000000000000ff', type: null },
      { accountKey: 'x:b', hash: '000000000000ffff', type: 'custom' },
    ]);
  });
});

describe('the twin of an account', () => {
  const deps = {
    directory,
    rulebook,
    audits: auditRepository(openDatabase()),
    imitations: {
      imitations: () => Promise.resolve(null),
      isSafe: () => Promise.resolve(false),
    },
  };
  const context = async (accountKey: string, pairs = pairsInUse(directoryRepository(db))) => {
    const read = snapshot({ accountKey });
    return contextOf(
      { store: contextRepository(db), pairs },
      directory,
      read,
      await matchProfile(deps, read),
    );
  };

  it('is the counterpart in the other language, from both sides, also from what was stored', async () => {
    const pairs = pairsInUse(directoryRepository(db));
    expect((await context('x:canrevagency', pairs)).twin?.key).toBe('x:agencerevcan');
    expect((await context('x:agencerevcan', pairs)).twin?.key).toBe('x:canrevagency');
    const stored = await db.directoryPairs.get(EMBEDDED.sha256);
    expect(stored?.twins.filter((row) => row >= 0).length).toBeGreaterThan(1400);
    expect((await context('x:canrevagency')).twin?.key).toBe('x:agencerevcan');
  });

  it('comes with every account of the same owner, itself not among them', async () => {
    const { siblings } = await context('x:canrevagency');
    expect(siblings.map(({ key }) => key)).toContain('x:agencerevcan');
    expect(siblings.map(({ key }) => key)).not.toContain('x:canrevagency');
  });
});
