/**
 * Every platform has its content script, and every content script its platform: a page carries one reader only. Those of optional
 * platforms are not in the manifest: they are registered once the person grants the hosts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';

const folder = new URL('../../entrypoints/', import.meta.url);
const scripts = readdirSync(folder).filter((name) => name.endsWith('.content.ts'));

it('one a platform, named like it', () => {
  expect(scripts.toSorted()).toEqual(adapters.map(({ id }) => `${id}.content.ts`).toSorted());
});

it.each(scripts)('%s brings its own reader only', (name) => {
  const id = name.replace('.content.ts', '');
  const imports = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/from '([^']+)'/g)].map(
    ([, from]) => from,
  );
  expect(imports).toEqual(['#imports', `@/lib/platforms/${id}`, './shared/follow-profiles']);
});

it.each(adapters)(
  '$id is registered at install, or at run time when it is optional',
  ({ id, isOptional }) => {
    const code = readFileSync(new URL(`${id}.content.ts`, folder), 'utf8');
    expect(code.includes("registration: 'runtime'")).toBe(isOptional === true);
  },
);

it('what they share imports no reader', () => {
  const shared = readFileSync(new URL('shared/follow-profiles.ts', folder), 'utf8');
  const watcher = readFileSync(new URL('../lib/platforms/watch-profile.ts', folder), 'utf8');
  for (const { id } of adapters)
    expect(shared + watcher).not.toMatch(new RegExp(`from '(?:@/lib/platforms|\\.)/${id}'`));
  expect(watcher).not.toContain("from './index'");
});
