/** Finding every phrase, and judging by every rule, beside one pass over a biography of 2,000 characters and beside other ways of searching. */
import { startServer } from '../../tests/support/server';
import { bundled } from './bundle';
import { type Figure, figure } from './figures';
import type { Case, judgementBench } from './judgement-page';
import { ISOLATED, launch } from './launch';

declare const vigieJudgement: typeof judgementBench;

const URL = 'https://bench.example/';
const ROUNDS = 21;
const FLOOR: Case = 'one pass';

/** At most so many passes (issue 5); the other ways of searching have no goal. */
const GOALS: Partial<Record<Case, number>> = {
  'every phrase, folding included': 20,
  'whole judgement': 60,
};

export async function judgementFigures(): Promise<Figure[]> {
  const server = await startServer();
  server.serve(URL, { body: '<!doctype html><title>bench</title>', headers: ISOLATED });
  const script = await bundled('scripts/bench/judgement-page.ts');
  const browser = await launch(server);
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    page.setDefaultTimeout(0);
    await page.goto(URL);
    await page.evaluate(`${script};globalThis.vigieJudgement = judgementBench`);
    const cases = await page.evaluate(() => vigieJudgement.cases);
    const times = new Map<Case, number[]>(cases.map((name) => [name, []]));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const name of shuffled(cases, round)) {
        const took = await page.evaluate((one) => vigieJudgement.time(one), name);
        // The first round warms up.
        if (round > 0) times.get(name)?.push(took);
      }
    }
    const found = await page.evaluate(() =>
      vigieJudgement.cases.map((name) => [name, vigieJudgement.found(name)]),
    );
    const { all, missed } = await page.evaluate(() => vigieJudgement.missedByBig());
    const { seen } = await page.evaluate(() => vigieJudgement.seenByVigie());
    console.log(`found: ${found.map(([name, count]) => `${name} ${String(count)}`).join('; ')}`);
    console.log(
      `hits of every pattern alone: ${all}; seen by Vigie: ${seen}; lost by one big regex: ${missed}\n`,
    );
    const floor = times.get(FLOOR) ?? [];
    return cases
      .filter((name) => name !== FLOOR)
      .map((name) =>
        figure(
          name,
          FLOOR,
          { floor, case: times.get(name) ?? [] },
          { atMost: GOALS[name] ?? Number.POSITIVE_INFINITY },
        ),
      );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Another order every round, the same in every run. */
function shuffled(cases: readonly Case[], round: number): Case[] {
  const turn = round % cases.length;
  const turned = [...cases.slice(turn), ...cases.slice(0, turn)];
  return round % 2 === 0 ? turned : turned.reverse();
}
