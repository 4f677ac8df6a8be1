/** What runs in the measured page: a directory of any size, looked up and loaded from IndexedDB, beside the least that either could cost. */
import { type CompactDirectory, compactDirectory } from '@/lib/directory/compact/compact';
import { packDirectory } from '@/lib/directory/pack';
import { openCompact } from '@/lib/directory/packed';
import type { DirectoryEntry } from '@/lib/model/directory';
import type { AccountKey, PlatformId } from '@/lib/model/ids';

const DATABASE = 'vigie-bench';
const LOOKUPS = 2000;

const ABOUT = {
  id: 'bench',
  date: '2026-11-01',
  series: '',
  title: { en: '', fr: '' },
  source: { en: '', fr: '', url: '', urlFr: '' },
  attribution: { en: '', fr: '' },
  licence: { en: '', fr: '' },
};

/** Accounts that never existed: a seeded mix of letters, about as long as real handles. */
function entry(index: number): DirectoryEntry {
  let seed = (index + 1) * 2_654_435_761;
  let handle = '';
  for (let i = 0; i < 8 + (index % 9); i += 1) {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    handle += 'abcdefghijklmnopqrstuvwxyz_'[seed % 27] ?? '';
  }
  handle += index.toString(36);
  return {
    key: `x:${handle}` as AccountKey,
    platform: 'x' as PlatformId,
    handle,
    accountName: `Account ${handle}`,
    url: `https://x.com/${handle}`,
    urlListed: `https://x.com/${handle}`,
    organizationEn: `Organization ${String(index % 90)}`,
    organizationFr: `Organisation ${String(index % 90)}`,
    organizationIds: [String(index % 90)],
    language: 'en',
    audience: '',
    firstSeen: '',
    removedOn: null,
  };
}

let columns: CompactDirectory;
let map: Map<string, number>;
let asked: string[];

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

async function database(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('parts');
  return settled(request);
}

async function get(key: string): Promise<unknown> {
  const db = await database();
  const value: unknown = await settled(db.transaction('parts').objectStore('parts').get(key));
  db.close();
  return value;
}

/** Every buffer of a copy, each once. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) buffersOf(part, found);
  return found;
}

export const bench = {
  /** Makes and stores a list of `count` accounts, and the same bytes as two plain buffers; answers the megabytes. */
  async prepare(count: number): Promise<number> {
    const entries = Array.from({ length: count }, (_, index) => entry(index));
    columns = compactDirectory(packDirectory({ about: ABOUT, entries, former: [], organizations: [] }));
    map = new Map(entries.map(({ key }, index) => [key, index]));
    asked = Array.from({ length: LOOKUPS }, (_, i) => {
      const key = entries[(i * 7919) % count]?.key ?? '';
      return i % 2 === 0 ? key : `${key}!`;
    });
    const bytes = [...buffersOf(columns)].reduce((sum, buffer) => sum + buffer.byteLength, 0);
    const db = await database();
    const store = db.transaction('parts', 'readwrite').objectStore('parts');
    await Promise.all([
      settled(store.put(columns, 'columns')),
      settled(store.put([new ArrayBuffer(bytes / 2), new ArrayBuffer(bytes / 2)], 'buffers')),
    ]);
    db.close();
    return bytes / 1e6;
  },

  lookup: {
    floor: () => time(() => asked.filter((key) => map.has(key)).length),
    case: () => {
      const directory = openCompact(columns, '0'.repeat(64));
      return time(() => asked.filter((key) => directory.lookup([key]) !== null).length);
    },
  },

  /** From the question to the first answer, as in a worker that has just started. */
  load: {
    floor: () => timeAsync(() => get('buffers')),
    case: () =>
      timeAsync(async () => {
        const directory = openCompact((await get('columns')) as CompactDirectory, '0'.repeat(64));
        if (directory.lookup([asked[0] ?? '']) === null) throw new Error('not found');
      }),
  },
};

function time(run: () => number): number {
  const start = performance.now();
  if (run() === 0) throw new Error('nothing was found');
  return performance.now() - start;
}

async function timeAsync(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

Object.assign(globalThis, { vigieBench: bench });
