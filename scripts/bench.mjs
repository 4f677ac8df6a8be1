/** `npm run bench`: set-up, build, then every figure in one run of real Chromium. Nothing is asserted; ratios are printed beside their goals. */
import { exit } from 'node:process';
import { run, say, stop } from './lib/project.mjs';
import { setup } from './setup.mjs';

const { chromium } = await setup({ browsers: 'chromium' });
say("· building the extension · construction de l'extension");
const build = await run('wxt', ['build']);
if (build.code !== 0) {
  say(build.output);
  stop('The build failed, see above.', 'La construction a échoué, voir ci-dessus.');
}
const { code } = await run('tsx', ['scripts/bench/main.ts'], {
  live: true,
  env: { CHROME_PATH: chromium ?? '' },
});
exit(code);
