/**
 * Every platform has two scripts: one that stands in every page of the site and knows its addresses only, and the reader, brought to
 * profiles. Those of optional platforms are not in the manifest: they are registered once the person grants the hosts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';

const folder = new URL('../../entrypoints/', import.meta.url);
const files = readdirSync(folder);
const ids = adapters.map(({ id }) => id).toSorted();
const idsOf = (end: string) =>
  files.flatMap((name) => (name.endsWith(end) ? name.slice(0, -end.length) : [])).toSorted();

function importsOf(name: string): (string | undefined)[] {
  const code = readFileSync(new URL(name, folder), 'utf8');
  return [...code.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
}

it('two a platform, named like it', () => {
  expect(idsOf('.content.ts')).toEqual(ids);
  expect(idsOf('-reader.ts')).toEqual(ids);
});

it.each(ids)('%s: its own addresses in every page, its own reader in profiles', (id) => {
  expect(importsOf(`${id}.content.ts`)).toEqual([
    '#imports',
    `@/lib/addresses/${id}`,
    './shared/follow-page',
  ]);
  expect(importsOf(`${id}-reader.ts`)).toEqual([
    '#imports',
    `@/lib/platforms/${id}`,
    './shared/offer-reader',
  ]);
});

it.each(adapters)(
  '$id is registered at install, or at run time when it is optional',
  ({ id, isOptional }) => {
    const code = readFileSync(new URL(`${id}.content.ts`, folder), 'utf8');
    expect(code.includes("registration: 'runtime'")).toBe(isOptional === true);
  },
);

it('what they share imports no reader', () => {
  const shared = ['follow-page', 'reader-door', 'offer-reader'].map((name) =>
    readFileSync(new URL(`shared/${name}.ts`, folder), 'utf8'),
  );
  const watcher = readFileSync(new URL('../lib/platforms/watch-profile.ts', folder), 'utf8');
  for (const { id } of adapters)
    expect(shared.join('') + watcher).not.toMatch(new RegExp(`from '(?:@/lib/platforms|\\.)/${id}'`));
  expect(watcher).not.toContain("from './index'");
});
