/** `npm run setup`: from a bare clone to a project that builds and tests. Plain JavaScript for Node 20 and newer, no packages. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensureModules } from './lib/modules.mjs';
import { root, run, say, stop } from './lib/project.mjs';

/**
 * Packages, browsers, and the types that WXT generates. Does only what is missing.
 * @param {{ browsers?: 'none' | 'chromium' | 'both' }} [options]
 * @returns {Promise<{ chromium: string | null, firefox: string | null }>}
 */
export async function setup({ browsers = 'both' } = {}) {
  await ensureModules();
  const found =
    browsers === 'none'
      ? { chromium: null, firefox: null }
      : await ensureBrowsers({ firefox: browsers === 'both' });
  await prepare();
  return found;
}

/** `wxt prepare` writes .wxt (types and path names) when it is missing or older than what it is made from. */
async function prepare() {
  const made = join(root, '.wxt', 'wxt.d.ts');
  const sources = ['wxt.config.ts', 'package-lock.json', 'entrypoints'].map((name) => join(root, name));
  if (existsSync(made) && sources.every((file) => statSync(file).mtimeMs < statSync(dirname(made)).mtimeMs))
    return;
  const { code, output } = await run('wxt', ['prepare']);
  if (code === 0) return;
  say(output);
  stop('wxt prepare failed, see above.', 'wxt prepare a échoué, voir ci-dessus.');
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const { chromium, firefox } = await setup();
  say(`✓ ready · prêt\n  Chromium: ${chromium}\n  Firefox: ${firefox}`);
}
