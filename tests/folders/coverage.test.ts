/** The coverage of the founding texts names only what exists, and leaves no clause without an answer. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverageCounts, kindOf } from '@/lib/model/coverage';
import { packs } from '@/lib/packs';
import { coverage, coverageFeatures } from '@/lib/packs/coverage';

/** Named by the coverage and not built yet; shown as such. */
const PLANNED: readonly string[] = JSON.parse(
  readFileSync(new URL('../../lib/packs/coverage/planned.json', import.meta.url), 'utf8'),
);

const rows = coverage.flatMap(({ id, rows: all }) =>
  all.map((row) => ({ ...row, id: `${id} ${row.clause.en}` })),
);
const named = (kind: ReturnType<typeof kindOf>) => [
  ...new Set(rows.flatMap(({ by }) => by.filter((token) => kindOf(token) === kind))),
];

it('has every clause of the five texts, each in both languages and with an answer', () => {
  expect(coverage.map(({ id, rows: all }) => [id, all.length])).toEqual([
    ['tbs-std-2013', 70],
    ['dir-2021-d', 18],
    ['on-spec-exec', 64],
    ['irb-2016', 45],
    ['bc-2012', 49],
  ]);
  expect(rows.filter(({ by }) => by.length === 0)).toEqual([]);
  expect(rows.filter(({ gist, clause }) => [gist.en, gist.fr, clause.en, clause.fr].includes(''))).toEqual(
    [],
  );
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it('counts each clause once', () => {
  for (const text of coverage)
    expect(Object.values(coverageCounts(text)).reduce((sum, count) => sum + count, 0)).toBe(text.rows.length);
});

it('names only rules and questions that exist, or that are still to be built by name', () => {
  const known = new Set<string>(
    packs.flatMap(({ pack }) => [...pack.rules, ...(pack.questions ?? [])].map(({ id }): string => id)),
  );
  const missing = [...named('rule'), ...named('question')].filter((token) => !known.has(token));
  expect(missing.sort()).toEqual([...PLANNED].sort());
});

it('names only parts of Vigie that exist', () => {
  expect(named('feature').filter((token) => !coverageFeatures.some(({ id }) => id === token))).toEqual([]);
});

it('writes French as Canada does', () => {
  for (const { gist, clause } of rows)
    expect(`${gist.fr} ${clause.fr}`).not.toMatch(/[^\u00a0\d]:|\u00ab[^\u00a0]|'| [;!?]/);
});
