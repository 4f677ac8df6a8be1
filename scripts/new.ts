/** `npm run new platform|check|pack|export <id>`: writes the files and the registry lines of one more of something. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPlan } from './scaffold/check';
import { exportPlan } from './scaffold/export';
import { packPlan } from './scaffold/pack';
import { type Plan, register } from './scaffold/plan';
import { platformPlan } from './scaffold/platform';

const PLANS: Readonly<Record<string, (id: string) => Plan>> = {
  platform: platformPlan,
  check: checkPlan,
  pack: packPlan,
  export: exportPlan,
};

/** Writes a plan below `root`; refuses whole when a file exists or a registry has another form. */
export function carryOut(plan: Plan, root: string): string[] {
  const taken = Object.keys(plan.files).filter((path) => existsSync(resolve(root, path)));
  if (taken.length > 0) throw new Error(`already there: ${taken.join(', ')}`);
  const edits = plan.registrations.map(
    (one) => [one.file, register(readFileSync(resolve(root, one.file), 'utf8'), one)] as const,
  );
  for (const [path, content] of [...Object.entries(plan.files), ...edits]) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true });
    writeFileSync(resolve(root, path), content);
  }
  return [...Object.keys(plan.files), ...edits.map(([path]) => path)];
}

function main([kind = '', id = '']: string[]): void {
  const plan = PLANS[kind];
  if (!plan || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    console.error('usage: npm run new platform|check|pack|export <kebab-case-id>');
    process.exitCode = 2;
    return;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const made = plan(id);
  const written = carryOut(made, root);
  execFileSync('biome', ['check', '--write', ...written.filter((path) => /\.(?:ts|json)$/.test(path))], {
    cwd: root,
    stdio: 'ignore',
  });
  console.log(`written: ${written.join(', ')}\nnext:\n${made.next.map((line) => `- ${line}`).join('\n')}`);
}

if (process.argv[1]?.endsWith('new.ts')) main(process.argv.slice(2));
