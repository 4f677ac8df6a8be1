/** Runs named steps one after another, with the time of each, and counts what passed, failed and was skipped. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, say } from './project.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly (readonly [string, ...string[]])[]} commands run in order; the first that fails ends the step
 * @property {'vitest' | 'playwright'} [tests] whose report is counted; without it the step counts as one
 * @property {string} [report] where that report is written, from the root
 * @property {boolean} [live] show the output while it runs
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * @param {readonly Step[]} steps
 * @returns {Promise<Counts>}
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const step of steps) {
    if (step.live) say(`▸ ${step.name}`);
    const { counts, seconds, output } = await runStep(step);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const line = `${counts.failed === 0 ? '✓' : '✗'} ${step.name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s   ${describe(counts, step)}`;
    lines.push(line);
    if (counts.failed > 0 && !step.live) say(output.trimEnd().split('\n').slice(-400).join('\n'));
    say(line);
  }
  say(`\n${lines.join('\n')}`);
  return total;
}

/** The last line that other tools read: `N passed, N failed`, with `, N skipped` when there are some. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function runStep(step) {
  if (step.report !== undefined) rmSync(join(root, step.report), { force: true });
  let seconds = 0;
  let output = '';
  let code = 0;
  for (const [command, ...args] of step.commands) {
    const result = await run(command, args, { live: step.live === true });
    seconds += result.seconds;
    output += result.output;
    code = result.code;
    if (code !== 0) break;
  }
  return { counts: count(step, code), seconds, output };
}

/** A step whose report is missing, or that ends badly although no test failed, counts as one failure. */
function count(step, code) {
  const whole = code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  if (step.tests === undefined) return whole;
  const file = join(root, step.report);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const counts = step.tests === 'vitest' ? fromVitest(report) : fromPlaywright(report);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @returns {Counts} */
function fromVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** A test that passed only when tried again ("flaky") counts as passed. @returns {Counts} */
function fromPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

function describe(counts, step) {
  if (step.tests !== undefined) return summaryLine(counts);
  return counts.failed === 0 ? '' : 'failed';
}
