/** Generated documents say what their sources say. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';
import { PLATFORMS_PATH, platformsPage } from '../../scripts/docs';

it('docs/platforms.md is what the readers say (else run: npm run docs)', () => {
  expect(readFileSync(PLATFORMS_PATH, 'utf8')).toBe(platformsPage());
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
