/** `npm run demo`: from a bare machine to Vigie doing its main job in a real Chromium. Flags: --headed, --real, --lang fr. */
import { argv, exit } from 'node:process';
import { run, say, stop } from './lib/project.mjs';
import { setup } from './setup.mjs';

const flags = argv.slice(2);
const { chromium } = await setup({ browsers: 'chromium' });
say("· building the extension · construction de l'extension");
const build = await run('wxt', ['build']);
if (build.code !== 0) {
  say(build.output);
  stop('The build failed, see above.', 'La construction a échoué, voir ci-dessus.');
}
const { code } = await run('tsx', ['scripts/demo/main.ts', ...flags], {
  live: true,
  env: { CHROME_PATH: chromium ?? '' },
});
exit(code);
