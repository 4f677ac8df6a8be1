/** Generated documents are what their source says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';
import { PAGES, pathOfPage } from '@/scripts/docs';

it.each([...PAGES])('docs/%s is what its source says (else run: npm run docs)', (name, page) => {
  expect(readFileSync(pathOfPage(name), 'utf8')).toBe(page());
});

it.each(adapters)('$id: hooks and sources have names that a reader pack can write', ({ hooks, fields }) => {
  expect(Object.keys(hooks).length).toBeGreaterThan(0);
  const vias = Object.values(fields).flatMap((sources) => sources.map(({ via }) => via));
  for (const name of [...Object.keys(hooks), ...vias]) expect(name).toMatch(/^[a-z][\w:+-]{0,79}$/i);
});

it.each(adapters)('$id: its own hooks fit the grammar of reader packs', async ({ hooks }) => {
  const { ReaderChange } = await import('@/lib/model/reader-pack');
  const parsed = ReaderChange.safeParse({ reader: 'any-1', hooks });
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toBeUndefined();
});
