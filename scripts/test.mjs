/** `npm test`: from a bare machine to green in one command. Ends with one plain line, `N passed, N failed`. */
import { exit } from 'node:process';
import { gates } from './lib/gates.mjs';
import { say } from './lib/project.mjs';
import { runSteps, summaryLine } from './lib/steps.mjs';
import { setup } from './setup.mjs';

const VITEST_REPORT = 'test-results/vitest.json';
const E2E_REPORT = 'test-results/e2e.json';

let isCounted = false;
process.on('exit', () => {
  // Set-up failed, or a report could not be read: whoever reads the last line must see a failure.
  if (!isCounted) say('\n0 passed, 1 failed');
});

const { chromium, firefox } = await setup({ browsers: 'both' });
process.env.CHROME_PATH = chromium ?? '';
process.env.FIREFOX_PATH = firefox ?? '';

const counts = await runSteps([
  ...gates,
  {
    name: 'unit, screens, shell',
    tests: 'vitest',
    report: VITEST_REPORT,
    commands: [
      ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    ],
  },
  {
    name: 'build, both browsers',
    commands: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  { name: 'sizes', commands: [['size-limit']] },
  {
    name: 'web-ext lint',
    commands: [['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors']],
  },
  {
    name: 'real browsers',
    tests: 'playwright',
    report: E2E_REPORT,
    live: true,
    commands: [['playwright', 'test']],
  },
]);
isCounted = true;
say(`\n${summaryLine(counts)}`);
exit(counts.failed === 0 ? 0 : 1);
