/**
 * Every platform has its content script, and every content script its platform: a page carries one reader only. An optional
 * platform, whose hosts no person can grant yet, is read on saved pages only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';

const folder = new URL('../../entrypoints/', import.meta.url);
const scripts = readdirSync(folder).filter((name) => name.endsWith('.content.ts'));

it('one a platform, named like it', () => {
  const asked = adapters.filter(({ isOptional }) => isOptional !== true);
  expect(scripts.toSorted()).toEqual(asked.map(({ id }) => `${id}.content.ts`).toSorted());
});

it.each(scripts)('%s brings its own reader only', (name) => {
  const id = name.replace('.content.ts', '');
  const imports = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/from '([^']+)'/g)].map(
    ([, from]) => from,
  );
  expect(imports).toEqual(['#imports', `@/lib/platforms/${id}`, './shared/follow-profiles']);
});

it('what they share imports no reader', () => {
  const shared = readFileSync(new URL('shared/follow-profiles.ts', folder), 'utf8');
  const watcher = readFileSync(new URL('../lib/platforms/watch-profile.ts', folder), 'utf8');
  for (const { id } of adapters)
    expect(shared + watcher).not.toMatch(new RegExp(`from '(?:@/lib/platforms|\\.)/${id}'`));
  expect(watcher).not.toContain("from './index'");
});
