/** The directory: an exact lookup beside `Map.get`, and its way from the store into a cold worker beside the same bytes as two plain buffers. */
import { startServer } from '../../tests/support/server';
import { bundled } from './bundle';
import { type Figure, figure, type Times } from './figures';
import { ISOLATED, launch } from './launch';

declare const vigieBench: {
  prepare(count: number): Promise<number>;
  lookup: { floor(): number; case(): number };
  load: { floor(): Promise<number>; case(): Promise<number> };
};

const URL = 'https://bench.example/';
const SIZES = [1865, 100_000, 1_000_000];
const ROUNDS = 21;
/** Of performance.md 3e and issue 4. */
const GOALS = { lookup: { atMost: 10 }, load: { atMost: 2 } };

export async function directoryFigures(only: string[]): Promise<Figure[]> {
  const server = await startServer();
  server.serve(URL, { body: '<!doctype html><title>bench</title>', headers: ISOLATED });
  const script = await bundled('scripts/bench/directory-page.ts');
  const browser = await launch(server);
  try {
    const figures: Figure[] = [];
    for (const size of only.length > 0 ? only.map(Number) : SIZES) {
      // A context of its own: an empty store, and the memory of the size before is gone.
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      await page.goto(URL);
      await page.evaluate(script);
      const megabytes = await page.evaluate((count) => vigieBench.prepare(count), size);
      for (const what of ['lookup', 'load'] as const) {
        const times = { floor: [] as Times, case: [] as Times };
        for (let round = 0; round < ROUNDS; round += 1) {
          for (const turn of round % 2 === 0 ? (['floor', 'case'] as const) : (['case', 'floor'] as const)) {
            times[turn].push(await page.evaluate(([w, t]) => vigieBench[w][t](), [what, turn] as const));
          }
        }
        const label = `${what}, ${String(size)} accounts (${megabytes.toFixed(1)} MB)`;
        const floor = what === 'lookup' ? 'Map.has, 2,000 keys' : 'same bytes, two buffers';
        figures.push(figure(label, floor, times, GOALS[what]));
      }
      await context.close();
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
