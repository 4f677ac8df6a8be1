/** The first reading of every platform's heaviest saved page, beside ten first lookups in another fresh page of the same round, as a content script. */
import {
  hasSavedPages,
  SAVED_PAGE_HEADERS,
  type SavedPage,
  savedHtml,
  savedPages,
} from '../../tests/support/saved-pages';
import { startServer } from '../../tests/support/server';
import { bundled } from './bundle';
import { ContentScript } from './content-script';
import { type Figure, figure, type Times } from './figures';
import { ISOLATED } from './launch';

declare const vigieBench: {
  hooks(): string[];
  floor(hooks: string[]): number;
  read(): { pageState: string } | null;
};

const ROUNDS = 11;
/** Header and posts of X: the same goal for everybody (performance of a first reading). */
const GOAL = { atMost: 7 };

/** `only`: ids of the platforms that are asked for; none: all. */
export async function platformFigures(only: string[] = []): Promise<Figure[]> {
  if (!hasSavedPages) {
    console.info('skipped: the saved pages (../shared/pages) are not beside the project');
    return [];
  }
  const server = await startServer();
  const script = await bundled('scripts/bench/platform-reader.ts');
  const browser = await ContentScript.launch(server, [script]);
  try {
    const figures: Figure[] = [];
    for (const page of heaviest().filter(({ platform }) => only.length === 0 || only.includes(platform))) {
      const html = savedHtml(page);
      server.serve(page.url, {
        body: html.toString('utf8'),
        headers: { ...SAVED_PAGE_HEADERS, ...ISOLATED },
      });
      const hooks = await browser.run(page.url, () => vigieBench.hooks(), undefined);
      const times = { floor: [] as Times, case: [] as Times };
      for (let round = 0; round < ROUNDS; round += 1) {
        const turns = [
          async () => times.floor.push(await browser.run(page.url, timeFloor, hooks)),
          async () => times.case.push(await browser.run(page.url, timeReading, undefined)),
        ];
        for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
      }
      const size = `${String(Math.round(html.length / 1000))} kB`;
      figures.push(figure(`first read, ${page.platform} (${size})`, '10 first lookups', times, GOAL));
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The largest profile page of each platform. */
function heaviest(): SavedPage[] {
  const found = new Map<string, SavedPage>();
  for (const page of savedPages().filter(({ isProfile }) => isProfile)) {
    const known = found.get(page.platform);
    if (!known || savedHtml(page).length > savedHtml(known).length) found.set(page.platform, page);
  }
  return [...found.values()];
}

function timeFloor(hooks: string[]): number {
  const start = performance.now();
  vigieBench.floor(hooks);
  return performance.now() - start;
}

function timeReading(): number {
  const start = performance.now();
  const reading = vigieBench.read();
  const took = performance.now() - start;
  if (reading?.pageState !== 'profile') throw new Error(`not read: ${reading?.pageState ?? 'no profile'}`);
  return took;
}
