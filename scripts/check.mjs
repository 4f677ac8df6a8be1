/** `npm run check`: format, types, lint, boundaries, dead code. No browser, no build. */
import { exit } from 'node:process';
import { gates } from './lib/gates.mjs';
import { say } from './lib/project.mjs';
import { runSteps, summaryLine } from './lib/steps.mjs';
import { setup } from './setup.mjs';

await setup({ browsers: 'none' });
const counts = await runSteps(gates);
say(`\n${summaryLine(counts)}`);
exit(counts.failed === 0 ? 0 : 1);
