/** How long the first reading of a fresh page takes, beside ten first lookups in another fresh page of the same round. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';
import { type FixtureServer, startServer } from '../../tests/support/server';
import { readerScript } from './bundle';
import { ContentScript } from './content-script';
import { type Figure, figure, type Times } from './figures';
import { ISOLATED, launch } from './launch';
import { BENCH_URL, benchPage } from './page';

type Case = 'floor' | 'header' | 'profile';
declare const vigieBench: Record<Case, () => unknown>;
declare const axe: { run(): Promise<unknown> };

const ROUNDS = 21;
const AXE_ROUNDS = 3;
/** The middle one is the page that axe-core checks too (performance of a page check is told at 10,000 elements). */
const SIZES = [3_000, 10_000, 30_000] as const;
const AXE_SIZE = 10_000;

export async function readingFigures(): Promise<Figure[]> {
  const server = await startServer();
  const script = await readerScript();
  const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const reader = await ContentScript.launch(server, [script]);
  const browser = await launch(server);
  try {
    const times = new Map<string, Times>();
    const take = async (size: number, which: Case) => {
      const key = `${which} ${String(size)}`;
      times.set(key, [...(times.get(key) ?? []), await firstCall(reader, server, size, which)]);
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const size of SIZES) {
        for (const which of inTurn(['floor', 'header', 'profile'] as const, round)) await take(size, which);
      }
    }
    const axeTimes: Times = [];
    for (let round = 0; round < AXE_ROUNDS; round += 1)
      axeTimes.push(await axeRun(browser, server, axeScript));
    const of = (key: string) => times.get(key) ?? [];
    const floor = of('floor 3000');
    return [
      figure(
        'first read of the header, 3,000 elements',
        '10 first lookups',
        { floor, case: of('header 3000') },
        { atMost: 3 },
      ),
      figure(
        'with the dates of 40 posts',
        '10 first lookups',
        { floor, case: of('profile 3000') },
        { atMost: 7 },
      ),
      figure(
        'the header in 30,000 elements',
        'the same in 3,000',
        { floor: of('header 3000'), case: of('header 30000') },
        { atMost: 1.5 },
      ),
      figure(
        'the whole profile in 30,000 elements',
        'the same in 3,000',
        { floor: of('profile 3000'), case: of('profile 30000') },
        { atMost: 1.5 },
      ),
      figure(
        'first read of the whole profile, 10,000 elements',
        'axe-core, full run',
        { floor: axeTimes, case: of('profile 10000') },
        { atLeast: 500 },
      ),
    ];
  } finally {
    await reader.close();
    await browser.close();
    await server.close();
  }
}

/** Each round starts with another case, so that none always follows the same one. */
function inTurn<T>(cases: readonly T[], round: number): T[] {
  const start = round % cases.length;
  return [...cases.slice(start), ...cases.slice(0, start)];
}

async function firstCall(
  reader: ContentScript,
  server: FixtureServer,
  size: number,
  which: Case,
): Promise<number> {
  server.serve(BENCH_URL, { body: benchPage(size), headers: ISOLATED });
  const { time, isRight } = await reader.run(
    BENCH_URL,
    (name) => {
      const run = vigieBench[name];
      const start = performance.now();
      const result = run();
      const took = performance.now() - start;
      const state = (result as { pageState?: string } | null)?.pageState;
      return { time: took, isRight: name === 'floor' ? Number(result) >= 8 : state === 'profile' };
    },
    which,
  );
  if (!isRight) throw new Error(`the benchmark page was not read: ${which}`);
  return time;
}

async function axeRun(browser: Browser, server: FixtureServer, script: string): Promise<number> {
  server.serve(BENCH_URL, { body: benchPage(AXE_SIZE), headers: ISOLATED });
  const page = await browser.newPage();
  await page.goto(BENCH_URL, { waitUntil: 'load' });
  await page.addScriptTag({ content: script });
  const time = await page.evaluate(async () => {
    const start = performance.now();
    await axe.run();
    return performance.now() - start;
  });
  await page.close();
  return time;
}
