/**
 * `npm run bench`: set-up, build, then every figure in one run of real Chromium. Nothing is asserted; ratios are printed beside
 * their goals. `-- platforms facebook` and the like run one part, without the build where it does not use the built extension.
 */
import { argv, exit } from 'node:process';
import { run, say, stop } from './lib/project.mjs';
import { setup } from './setup.mjs';

const asked = argv.slice(2);
const { chromium } = await setup({ browsers: 'chromium' });
if (asked.length === 0 || ['visit', 'injection'].includes(asked[0])) {
  say("· building the extension · construction de l'extension");
  const build = await run('wxt', ['build']);
  if (build.code !== 0) {
    say(build.output);
    stop('The build failed, see above.', 'La construction a échoué, voir ci-dessus.');
  }
}
const { code } = await run('tsx', ['scripts/bench/main.ts', ...asked], {
  live: true,
  env: { CHROME_PATH: chromium ?? '' },
});
exit(code);
