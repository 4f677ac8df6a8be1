/** `npm run docs`: writes the generated pages of docs/. `tests/folders/docs.test.ts` fails when one is out of date. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coveragePage } from './docs/coverage';
import { platformsPage } from './docs/platforms';
import { rulesPage } from './docs/rules';

/** File name in docs/ to what it should hold. */
export const PAGES: ReadonlyMap<string, () => string> = new Map([
  ['platforms.md', platformsPage],
  ['rules.md', rulesPage],
  ['coverage.md', coveragePage],
]);

/** Where a page of docs/ stands. */
export const pathOfPage = (name: string): string =>
  fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

if (process.argv[1]?.endsWith('docs.ts')) {
  for (const [name, page] of PAGES) writeFileSync(pathOfPage(name), page());
}
