/** Runs every measurement and prints the ratios; the figures also go to bench-output/results.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tableOf } from './figures';
import { platformFigures } from './platforms';
import { readingFigures } from './reading';
import { visitFigures } from './visit';

const figures = [...(await readingFigures()), ...(await platformFigures()), ...(await visitFigures())];
const folder = fileURLToPath(new URL('../../bench-output', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/results.json`, `${JSON.stringify(figures, null, 2)}\n`);
console.log(tableOf(figures));
