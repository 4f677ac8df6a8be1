/** A thousand in-app navigations, faster than anybody reads and in every order a site may change in: no record mixes two accounts. */
import { AuditRecord } from '@/lib/model/record';
import { directoryOf } from '../support/listed';
import { raceAccounts } from '../support/race/accounts';
import { type RaceEnd, raceApp } from '../support/race/app';
import { judgeOf } from '../support/race/mixed';
import { csvFile, expect, test, useDirectory } from './fixtures';

/** Another seed makes another race: `VIGIE_RACE_SEED=7 npx playwright test tests/e2e/race.spec.ts`. */
const SEED = Number(process.env['VIGIE_RACE_SEED'] ?? 20_261_125);
const PLATFORMS = ['x', 'facebook', 'youtube'] as const;
const ACCOUNTS = 24;
const MOVES = 334;

/** At least so many records must be made, or the race proves nothing. */
const LEAST = 30;

test(`${String(MOVES * PLATFORMS.length)} navigations: no record mixes two accounts`, async ({
  vigie,
  server,
}) => {
  test.setTimeout(300_000);
  const accounts = PLATFORMS.flatMap((platform) => raceAccounts(platform, ACCOUNTS));
  await useDirectory(vigie, csvFile(directoryOf(accounts)));
  const ends = await Promise.all(
    PLATFORMS.map(async (platform, index): Promise<RaceEnd> => {
      const own = accounts.filter((account) => account.platform === platform);
      const [first] = own;
      if (first === undefined) throw new Error(platform);
      server.serve(
        first.url,
        raceApp(own, { seed: SEED + index, moves: MOVES, stayEvery: 15, stallEvery: 65 }),
      );
      const tab = await vigie.newPage();
      await tab.goto(first.url);
      return tab.evaluate(() => (globalThis as unknown as { race(): Promise<RaceEnd> }).race());
    }),
  );
  expect(ends.map(({ moves }) => moves)).toEqual(PLATFORMS.map(() => MOVES));

  const records = await vigie.records();
  const judge = judgeOf(accounts);
  const judged = records.map((record) => ({ record, ...judge(record) }));
  const of = (platform: string) => judged.filter(({ record }) => record.platform === platform);
  const figures = PLATFORMS.map((platform) => {
    const own = of(platform).reduce((sum, one) => sum + one.own, 0);
    return `${platform} ${String(of(platform).length)} records with ${String(own)} values`;
  });
  console.info(
    `race ${String(SEED)}: ${figures.join(', ')}; ${JSON.stringify(ends.map(({ kinds }) => kinds))}`,
  );

  const wrong = judged.filter(({ mixed }) => mixed.length > 0);
  expect(wrong.map(({ record, mixed }) => ({ account: record.accountKey, mixed }))).toEqual([]);
  for (const record of records) expect(AuditRecord.safeParse(record).error?.issues ?? []).toEqual([]);
  expect(records.length).toBeGreaterThanOrEqual(LEAST);
  for (const platform of PLATFORMS)
    expect(
      of(platform).some(({ own }) => own > 3),
      platform,
    ).toBe(true);
});
