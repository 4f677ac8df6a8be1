/** What test code runs inside the extension's own pages. Each function is sent as text: it may use nothing from outside itself. */

/** The part of the browser's extension interface that the tests ask. */
export interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
  sidePanel: { open(where: { tabId: number }): Promise<void> };
  action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
}

/** Every row of the table `audits` in the database `vigie`, by observedAt; empty when the database is not there yet. */
export async function readAllRecords(): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'vigie')) return [];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('vigie');
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('the database vigie could not be opened'));
    };
  });
  try {
    if (!database.objectStoreNames.contains('audits')) return [];
    const rows = await new Promise<{ observedAt: string }[]>((resolve, reject) => {
      const request = database.transaction('audits').objectStore('audits').getAll();
      request.onsuccess = () => {
        resolve(request.result as { observedAt: string }[]);
      };
      request.onerror = () => {
        reject(new Error('the table audits could not be read'));
      };
    });
    return rows.toSorted((a, b) => a.observedAt.localeCompare(b.observedAt));
  } finally {
    database.close();
  }
}

/** Makes a page of the extension believe that the tab with this number is the one on screen. */
export function pretendActiveTab(tabId: number): void {
  interface Tabs {
    query(filter: { active?: boolean }, ...rest: unknown[]): unknown;
    get(id: number): Promise<unknown>;
    onActivated: { addListener(listener: unknown): void };
  }
  const both = globalThis as { chrome?: { tabs?: Tabs }; browser?: { tabs?: Tabs } };
  for (const tabs of new Set([both.chrome?.tabs, both.browser?.tabs])) {
    if (tabs === undefined) continue;
    const query = tabs.query.bind(tabs);
    tabs.query = (filter, ...rest) => {
      if (filter.active !== true) return query(filter, ...rest);
      const found = tabs.get(tabId).then((tab) => [tab]);
      const [callback] = rest;
      if (typeof callback !== 'function') return found;
      void found.then((answer) => {
        (callback as (answer: unknown) => void)(answer);
      });
      return undefined;
    };
    tabs.onActivated.addListener = () => undefined;
  }
}

/** Content scripts that were registered at run time: platform, and the patterns on which each runs. */
export async function registeredScripts(): Promise<{ id: string; matches: string[] }[]> {
  interface Scripting {
    scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> };
  }
  const both = globalThis as { browser?: Scripting; chrome?: Scripting };
  const scripts = (await (both.browser ?? both.chrome)?.scripting.getRegisteredContentScripts()) ?? [];
  return scripts.map(({ id, matches = [] }) => ({ id, matches: [...matches].sort() }));
}
