/** `npm run new` writes files that fit the project, and one line in each registry; a copy of the registries proves it. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checks } from '@/lib/checks';
import { loadPack } from '@/lib/packs/load-pack';
import { carryOut } from '../../scripts/new';
import { checkPlan } from '../../scripts/scaffold/check';
import { exportPlan } from '../../scripts/scaffold/export';
import { packPlan } from '../../scripts/scaffold/pack';
import { platformPlan } from '../../scripts/scaffold/platform';

const project = fileURLToPath(new URL('../..', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vigie-new-'));
  for (const room of ['platforms', 'addresses', 'checks', 'packs', 'export']) {
    cpSync(join(project, 'lib', room, 'index.ts'), join(root, 'lib', room, 'index.ts'));
  }
  for (const file of ['platforms/about/index.ts', 'addresses/sites.ts'])
    cpSync(join(project, 'lib', file), join(root, 'lib', file));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe.each([
  ['platform', platformPlan, 'lib/platforms/index.ts', /adapters[^;]+\bsampleNet\b/],
  ['what is said of a platform', platformPlan, 'lib/platforms/about/index.ts', /abouts[^;]+\bsampleNet\b/],
  ['platform address', platformPlan, 'lib/addresses/index.ts', /addressParsers[^;]*sampleNetAddress/],
  ['check', checkPlan, 'lib/checks/index.ts', /new Map\([^;]+\bsampleNet\b/],
  ['pack', packPlan, 'lib/packs/index.ts', /packs: [\s\S]*\bsampleNetFr\b/],
  ['export', exportPlan, 'lib/export/index.ts', /exporters[^;]+\bsampleNet\b/],
] as const)('%s', (_, plan, registry, entry) => {
  it('is registered, imports included', () => {
    carryOut(plan('sample-net'), root);
    expect(read(registry)).toMatch(entry);
    expect(read(registry)).toMatch(/import \{? ?(?:about as )?sampleNet\w* ?\}? from '\.\/sample-net/);
  });

  it('is refused whole when a part is there already', () => {
    carryOut(plan('sample-net'), root);
    const before = read(registry);
    expect(() => carryOut(plan('sample-net'), root)).toThrow(/already/);
    expect(read(registry)).toBe(before);
  });
});

it('a new pack loads: every text and reason is there', () => {
  carryOut(packPlan('sample-town'), root);
  const part = (name: string): unknown => JSON.parse(read(`lib/packs/sample-town/${name}.json`));
  const source = { pack: part('pack'), texts: { en: part('en'), fr: part('fr') } };
  expect(loadPack(source, checks)).toMatchObject({ ok: true });
});
