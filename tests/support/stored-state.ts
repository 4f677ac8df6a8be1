/** Everything that the browser keeps for the extension, as one text: what is the same before and after left no trace. */

/**
 * Runs inside a page of the extension; uses nothing from outside itself. Every row of every table of every database with its key, bytes
 * written out, and every storage area.
 */
export async function readEverythingStored(): Promise<string> {
  const bytes = (view: ArrayBufferView) =>
    Array.from(new Uint8Array(view.buffer, view.byteOffset, view.byteLength)).join(' ');
  const plain = (_: string, value: unknown): unknown => {
    if (ArrayBuffer.isView(value)) return `bytes ${bytes(value)}`;
    if (value instanceof ArrayBuffer) return `bytes ${bytes(new Uint8Array(value))}`;
    if (value instanceof Map || value instanceof Set) return [...value];
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    return value;
  };
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error('a table could not be read'));
      };
    });
  const tables: Record<string, unknown> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      const [keys, rows] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      tables[`${name} ${String(database.version)} ${table}`] = { keys, rows };
    }
    database.close();
  }
  interface Area {
    get(): Promise<Record<string, unknown>>;
  }
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
  const areas: Record<string, unknown> = {
    page: Object.entries(localStorage),
    tab: Object.entries(sessionStorage),
  };
  for (const name of ['local', 'session', 'sync']) areas[name] = (await storage[name]?.get()) ?? null;
  return JSON.stringify({ tables, areas }, plain);
}

/** Runs in every page from its start: notes what it sends to the background. */
export function noteSentMessages(): void {
  interface Runtime {
    sendMessage?: (...asks: unknown[]) => unknown;
  }
  const view = globalThis as unknown as { chrome?: { runtime?: Runtime }; sentMessages?: unknown[] };
  const runtime = view.chrome?.runtime;
  const send = runtime?.sendMessage?.bind(runtime);
  if (runtime === undefined || send === undefined) return;
  const sent: unknown[] = [];
  view.sentMessages = sent;
  runtime.sendMessage = (...asks) => {
    sent.push(asks);
    return send(...asks);
  };
}
