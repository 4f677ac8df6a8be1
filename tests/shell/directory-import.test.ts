/** Chosen files as the Import page reads them, beside what the import then keeps. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DirectoryPreview, ListChoice, ListPace } from '@/components/directory-view';
import { ownersOf, rowOf } from '@/entrypoints/shared/directory-file';
import { readDirectoryFiles } from '@/entrypoints/shared/directory-import';
import { EMBEDDED } from '@/lib/directory/embedded';
import { openDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import { importDirectory } from '@/lib/usecases/import-directory';
import { fakeBrowser } from '../support/fake-browser';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => held);

const root = new URL('../../', import.meta.url);
const embedded = readFileSync(new URL(`public${EMBEDDED.path}`, root), 'utf8');
const db = openDatabase();

beforeEach(() => {
  held.browser = fakeBrowser();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(embedded)));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const cut = (name: string) =>
  new File([readFileSync(new URL(`tests/fixtures/directory/${name}`, root))], name);
const csv = (text: string, name = 'list.csv') => new File([text], name);
const choose = (files: File[], changes: Partial<ListChoice> = {}): ListChoice => ({
  ...{ files, source: null, mapping: null, title: null, date: null },
  ...changes,
});
const pace = (changes: Partial<ListPace> = {}): ListPace => ({
  progress: () => undefined,
  signal: new AbortController().signal,
  ...changes,
});
async function previewOf(choice: ListChoice): Promise<DirectoryPreview> {
  const answer = await readDirectoryFiles(db, choice, pace());
  if (!answer.ok) throw new Error(answer.error.code);
  if (!answer.value.preview.ok) throw new Error(JSON.stringify(answer.value.preview.error));
  return answer.value.preview.value;
}
/** As the background does. */
const keep = async ({ packed }: DirectoryPreview) => {
  const directories = directoryRepository(db);
  const hash = (text: string) => Promise.resolve(String(text.length).padStart(64, '0'));
  const kept = await importDirectory({ directories, hash, now: () => '' }, packed, null, 'file');
  if (!kept.ok) throw new Error(kept.error.code);
  return kept.value;
};

const ROWS = 'Site;Réseau;Nom\nhttps://x.com/Rivers;X;Rivières\nhttps://x.com/Ports;X;Ports\n';

describe('a preview', () => {
  it.each([
    ['the feed, both files and a register', ['sm-fr.json', 'sm-en.json', 'gc_org_info.csv']],
    ['the tracker', ['tracker.csv']],
    ['Touchpoints', ['touchpoints.json']],
    ['a query of Wikidata', ['sparql.json']],
  ])('gives what the import then keeps: %s', async (_, names) => {
    const preview = await previewOf(choose(names.map(cut)));
    const kept = await keep(preview);
    const entries = [...kept.entries()];
    expect(preview.accounts).toBe(entries.length);
    expect(preview.accounts).toBeGreaterThan(0);
    expect(preview.organizations).toBe(ownersOf(entries));
    expect(preview.firstRows).toEqual(entries.slice(0, 5).map(rowOf));
    for (const { platform, accounts } of preview.platforms) {
      expect(entries.filter((entry) => entry.platform === platform)).toHaveLength(accounts);
    }
    expect(kept.date).toBe(preview.date);
  });

  it('tells what would change when a copy of the same list is in use, and nothing beside another list', async () => {
    const first = await previewOf(choose([csv(ROWS)], { date: '2026-11-01' }));
    expect(first.since).toBeNull();
    await keep(first);
    const later = ROWS.replace('/Ports;X;Ports', '/Harbours;X;Harbours').replace('Rivières', 'Fleuves');
    expect((await previewOf(choose([csv(later)], { date: '2026-11-08' }))).since).toEqual({
      date: '2026-11-01',
      isOlder: false,
      counts: { added: 1, removed: 1, moved: 0, edited: 1 },
    });
    const older = await previewOf(
      choose([csv(ROWS, 'other.csv')], { title: 'list.csv', date: '2026-10-01' }),
    );
    expect(older.since).toMatchObject({ isOlder: true, counts: { added: 0, removed: 0, edited: 0 } });
    expect((await previewOf(choose([csv(later, 'other.csv')]))).since).toBeNull();
  });

  it('counts the rows that the source sets aside, by reason', async () => {
    const { skipped } = await previewOf(choose([cut('touchpoints.json')]));
    expect(skipped.map(({ reason, rows }) => [reason, rows.length])).toEqual([['not-published', 1]]);
  });
});

describe('a table', () => {
  it('stays what it was recognised as when its columns are chosen by hand, and is opened once', async () => {
    const file = cut('tracker.csv');
    const opened = vi.spyOn(file, 'arrayBuffer');
    const choice = choose([file]);
    const first = await readDirectoryFiles(db, choice, pace());
    const table = first.ok ? first.value.table : null;
    expect(table?.samples).not.toEqual([]);
    const mapping = { ...table!.mapping, account: null };
    const second = await readDirectoryFiles(db, { ...choice, source: 'table', mapping }, pace());
    expect(second).toMatchObject({ ok: true, value: { source: 'gc-tracker', table: { mapping } } });
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('that nobody knows waits for its columns', async () => {
    const choice = choose([csv('a,b\nRivers,Q\n')]);
    expect(await readDirectoryFiles(db, choice, pace())).toMatchObject({
      value: {
        source: null,
        table: { header: ['a', 'b'] },
        preview: { error: { code: 'csv-columns-missing' } },
      },
    });
  });
});

describe('refused, and nothing else', () => {
  const codeOf = async (files: File[], changes: Partial<ListPace> = {}) => {
    const answer = await readDirectoryFiles(db, choose(files), pace(changes));
    const preview = answer.ok ? answer.value.preview : answer;
    return preview.ok ? null : preview.error.code;
  };

  it('a file of 200 MB, before a byte is read', async () => {
    const arrayBuffer = vi.fn(() => Promise.reject(new Error('read')));
    const huge = { name: 'huge.csv', size: 200_000_000, arrayBuffer } as unknown as File;
    expect(await codeOf([huge])).toBe('file-too-large');
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('half of the feed, organizations without a list, a file of another kind', async () => {
    expect(await codeOf([cut('sm-en.json')])).toBe('list-part-missing');
    expect(await codeOf([cut('fip.csv'), cut('gc_org_info.csv')])).toBe('list-without-accounts');
    expect(await codeOf([csv('{"a":1}')])).toBe('list-not-recognised');
  });

  it('called off in the middle of the rows', async () => {
    const stop = new AbortController();
    const long = Array.from({ length: 20_000 }, (_, i) => `https://x.com/Rivers_${i};X;Rivers`).join('\n');
    const seen = new Set<string>();
    const progress: ListPace['progress'] = (stage, done) => {
      seen.add(stage);
      if (stage === 'rows' && done > 0) stop.abort();
    };
    expect(await codeOf([csv(`Site;Réseau;Nom\n${long}\n`)], { progress, signal: stop.signal })).toBe(
      'import-cancelled',
    );
    expect([...seen]).toEqual(['open', 'rows']);
  });
});
