/** Runs every measurement and prints the ratios; the figures also go to bench-output/results.json. One part alone: `npm run bench -- platforms facebook`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { directoryFigures } from './directory';
import { type Figure, tableOf } from './figures';
import { injectionFigures } from './injection';
import { judgementFigures } from './judgement';
import { lookalikeFigures } from './lookalikes';
import { platformFigures } from './platforms';
import { readingFigures } from './reading';
import { visitFigures } from './visit';

/** By the name that is asked for; what follows it narrows a part further. */
const PARTS: Record<string, (only: string[]) => Promise<Figure[]>> = {
  injection: injectionFigures,
  reading: readingFigures,
  platforms: platformFigures,
  directory: directoryFigures,
  lookalikes: lookalikeFigures,
  judgement: judgementFigures,
  visit: visitFigures,
};

const [asked, ...only] = argv.slice(2);
const parts = asked === undefined ? Object.keys(PARTS) : [asked];
const figures: Figure[] = [];
for (const name of parts) {
  const part = PARTS[name];
  if (!part) throw new Error(`no such part: ${name} (${Object.keys(PARTS).join(', ')})`);
  figures.push(...(await part(only)));
}
const folder = fileURLToPath(new URL('../../bench-output', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/results.json`, `${JSON.stringify(figures, null, 2)}\n`);
console.log(tableOf(figures));
