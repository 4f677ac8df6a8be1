/**
 * What Vigie costs a page before it does anything: its built scripts, compiled and run where the browser runs them, beside an empty
 * script in another fresh page of the same round. The first stands in every page of a site, the reader in profiles only.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../tests/support/server';
import { ContentScript } from './content-script';
import { type Figure, figure, type Times } from './figures';
import { ISOLATED } from './launch';
import { BENCH_URL, benchPage } from './page';

declare const vigieMarks: number[];

const ROUNDS = 21;
/** Those with most in them. */
const PLATFORMS = ['x', 'facebook', 'youtube'];
/** Milliseconds over an empty script. */
const ALLOWED = 1;

const MARK = '(globalThis.vigieMarks ??= []).push(performance.now());';
const EMPTY = '(() => {})();';

export async function injectionFigures(only: string[] = []): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const id of only.length === 0 ? PLATFORMS : only) figures.push(...(await figuresOf(id)));
  return figures;
}

async function figuresOf(id: string): Promise<Figure[]> {
  const server = await startServer();
  server.serve(BENCH_URL, { body: benchPage(3_000), headers: ISOLATED });
  const scripts = [EMPTY, built(`content-scripts/${id}.js`), built(`${id}-reader.js`)];
  const browser = await ContentScript.launch(
    server,
    [MARK, ...scripts.flatMap((script) => [script, MARK])],
    'document_start',
  );
  try {
    const [empty, everywhere, reader]: [Times, Times, Times] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [start = 0, first = 0, second = 0, third = 0] = await browser.run(
        BENCH_URL,
        () => vigieMarks,
        undefined,
      );
      empty.push(first - start);
      everywhere.push(second - first);
      reader.push(third - second);
    }
    const floor = empty.map((time) => time + ALLOWED);
    const beside = `an empty script and ${String(ALLOWED)} ms`;
    return [
      figure(`the script of every page, ${id}`, beside, { floor, case: everywhere }, { atMost: 1 }),
      figure(
        `the reader of a profile, ${id}`,
        beside,
        { floor, case: reader },
        { atMost: Number.POSITIVE_INFINITY },
      ),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

function built(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../.output/chrome-mv3/${file}`, import.meta.url)), 'utf8');
}
