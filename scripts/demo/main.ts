/** The demo itself, run by `scripts/demo.mjs` when everything it needs is there. */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { realDemo } from './real';
import { sampleDemo } from './samples';
import { words } from './words';

const { values } = parseArgs({
  options: {
    headed: { type: 'boolean', default: false },
    real: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
  },
});
const language = values.lang.startsWith('fr') ? 'fr' : 'en';
const root = fileURLToPath(new URL('../../', import.meta.url));
const output = `${root}demo-output`;
const started = performance.now();

const hasScreen =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
if (values.headed && !hasScreen) {
  console.error(`${words.en.noScreen}\n${words.fr.noScreen}`);
  process.exit(1);
}
if (!values.real) rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const demo = values.real ? realDemo : sampleDemo;
try {
  const isFine = await demo({
    extension: `${root}.output/chrome-mv3`,
    directory: `${root}tests/fixtures/demo/directory.csv`,
    output,
    headed: values.headed,
    language,
  });
  console.log(words[language].seconds(((performance.now() - started) / 1000).toFixed(0)));
  process.exitCode = isFine ? 0 : 1;
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  if (/launch|executable|was not found/i.test(message)) {
    console.error(`\n${words.en.cannotStart}\n${words.fr.cannotStart}\n`);
  }
  console.error(message);
  process.exitCode = 1;
}
