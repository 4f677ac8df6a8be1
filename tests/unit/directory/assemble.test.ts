import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type Tolerance } from '@/lib/directory/assemble';
import type { ListedRow } from '@/lib/directory/listed-row';
import { listedRow, reading } from '@/lib/directory/sources/source';
import { atOnce } from '@/lib/directory/steps';
import { DirectoryEntry } from '@/lib/model/directory';
import { cut, file, read, readGood } from '../../support/list-files';

const row = (n: number, cells: Partial<ListedRow>) =>
  listedRow('', n, { organizationEn: 'Rivers Canada', language: 'English', ...cells });
const good = (n: number) => row(n, { url: `https://x.com/rivers_${n}` });
const run = (rows: ListedRow[], tolerance: Tolerance) =>
  atOnce(assemble(reading(rows), { known: [], tolerance }));

describe('rows that name no account', () => {
  const bad = row(9, { url: 'https://example.org/rivers', platform: 'Facebook' });

  it('are explained in a published list', () => {
    const result = run([good(1), bad, good(2)], 'odd-rows');
    expect(result).toMatchObject({ ok: true, value: { entryOf: [0, -1, 1] } });
    expect(result.ok && [...result.value.why]).toEqual([
      [1, { code: 'no-account', cell: 'url', detail: '"https://example.org/rivers"' }],
    ]);
  });

  it('refuse a published list when they are more than 2 in 100', () => {
    const rows = Array.from({ length: 98 }, (_, n) => good(n));
    expect(run([...rows, bad, bad], 'odd-rows').ok).toBe(true);
    expect(run([...rows, bad, bad, bad], 'odd-rows')).toEqual({
      ok: false,
      error: {
        code: 'csv-bad-row',
        values: { row: 9, column: 'url', detail: '"https://example.org/rivers"', rows: 3 },
      },
    });
  });

  it('on platforms that Vigie cannot read do not count', () => {
    const unread = row(3, { url: 'https://giphy.example/rivers', platform: 'giphy' });
    const result = run([good(1), unread, unread, unread], 'odd-rows');
    expect(result.ok && [...result.value.why.values()].map(({ code }) => code)).toEqual(
      Array(3).fill('platform-not-read'),
    );
  });

  it('refuse any other list at the first', () => {
    for (const tolerance of ['odd-cells', 'nothing'] as const) {
      expect(run([good(1), bad], tolerance)).toMatchObject({
        ok: false,
        error: { values: { row: 9, rows: 1 } },
      });
    }
  });
});

describe('cells that are not understood', () => {
  const odd = row(2, { url: 'https://x.com/rivers', language: 'Deutsch', organizationEn: '' });
  const long = row(3, {
    url: 'https://x.com/harbours',
    account: 'a'.repeat(1000),
    organizationEn: 'b'.repeat(1000),
  });

  it('are left open but in the template', () => {
    const result = run([odd, odd, long], 'odd-cells');
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.entries[0]).toMatchObject({
      language: null,
      organizationIds: [],
      organizationEn: '',
    });
    expect([...result.value.languagesUnread]).toEqual([['Deutsch', 2]]);
    for (const entry of result.value.entries) expect(DirectoryEntry.safeParse(entry).success).toBe(true);
    expect(run([odd], 'nothing')).toMatchObject({
      ok: false,
      error: { values: { column: 'language', detail: '"Deutsch"' } },
    });
    expect(run([long], 'nothing')).toMatchObject({
      ok: false,
      error: { values: { column: 'organizationEn' } },
    });
  });
});

describe('the same files, whatever the order and the pace', () => {
  it('rows in another order give the same accounts', async () => {
    const text = new TextDecoder().decode(await cut('sm-fr.json').bytes());
    const { aaData } = JSON.parse(text) as { aaData: unknown[] };
    const keysOf = async (rows: unknown[]) => {
      const { assembly } = await readGood([cut('sm-en.json'), file(JSON.stringify({ aaData: rows }))]);
      return assembly.entries
        .map(({ key, language, organizationIds }) => [key, language, organizationIds].join(' '))
        .sort();
    };
    const expected = await keysOf(aaData);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(aaData, { minLength: aaData.length }), async (rows) => {
        expect(await keysOf(rows)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('200,000 rows: in short steps, with progress, and called off at once', async () => {
    const lines = Array.from(
      { length: 200_000 },
      (_, n) => `Rivers ${n % 90},,x,rivers_${n},,"Rivers, ${n}",English`,
    );
    const list = file(
      ['organization_en,organization_fr,platform,handle,url,account_name,language', ...lines].join('\n'),
    );
    let [last, pauses] = [0, 0];
    const progress = (done: number, total: number) => {
      expect(done).toBeLessThanOrEqual(total);
      last = total;
    };
    const pause = () => {
      pauses++;
      return Promise.resolve();
    };
    const { assembly } = await readGood([list], { progress, pause });
    expect(assembly.entries).toHaveLength(200_000);
    expect(assembly.organizations).toHaveLength(90);
    expect(last).toBe(600_000);
    expect(pauses).toBeGreaterThan(300);

    for (const after of [0, 3, pauses - 1]) {
      const signal = { aborted: after === 0 };
      let asked = 0;
      const stop = () => {
        signal.aborted = ++asked >= after;
        return Promise.resolve();
      };
      expect(await read([list], { signal, pause: stop })).toEqual({
        ok: false,
        error: { code: 'import-cancelled', values: {} },
      });
      expect(asked).toBe(after);
    }
  });
});
