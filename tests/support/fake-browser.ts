/** A small stand-in for `browser`: only what Vigie uses, with memory instead of a browser, and a way to send messages. */

type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
    count: () => listeners.size,
    clear: () => listeners.clear(),
  };
}

function storageArea(changed: (changes: object) => void) {
  const values = new Map<string, unknown>();
  const onChanged = event();
  const tell = (changes: object) => {
    onChanged.fire(changes);
    changed(changes);
  };
  return {
    values,
    onChanged,
    get: (key: string) => Promise.resolve(values.has(key) ? { [key]: structuredClone(values.get(key)) } : {}),
    set(items: Record<string, unknown>) {
      for (const [key, newValue] of Object.entries(items)) {
        values.set(key, structuredClone(newValue));
        tell({ [key]: { newValue } });
      }
      return Promise.resolve();
    },
    remove(key: string) {
      if (values.delete(key)) tell({ [key]: {} });
      return Promise.resolve();
    },
  };
}

export const EXTENSION_ID = 'mankhccddhdmlbnagfhbohdnloafhhjn';

export function fakeBrowser() {
  const onMessage = event();
  const onChanged = event();
  const badges = new Map<number, string>();
  const titles = new Map<number, string>();
  const tabReplies = new Map<number, unknown>();
  const here = `chrome-extension://${EXTENSION_ID}/`;
  const onRemoved = event();
  const done = Promise.resolve();
  return {
    badges,
    titles,
    tabReplies,
    /** The worker dies: nobody listens any more; what is stored stays. */
    killWorker() {
      onMessage.clear();
      onRemoved.clear();
    },
    /** Sends a message as the given sender would; the answer is what the listener gave to `sendResponse`. */
    say: (message: unknown, sender: object): Promise<unknown> =>
      new Promise((resolve) => {
        const kept = onMessage.fire(message, { id: EXTENSION_ID, ...sender }, resolve);
        // Without `true` the browser would close the channel before the answer.
        if (!kept.includes(true)) resolve(undefined);
      }),
    runtime: {
      id: EXTENSION_ID,
      onMessage,
      getURL: (path: string) => here + path.replace(/^\//, ''),
      getManifest: () => ({
        version: '9.9.9',
        host_permissions: ['https://x.com/*', 'https://*.facebook.com/*'],
      }),
    },
    storage: {
      onChanged,
      local: storageArea((changes) => onChanged.fire(changes, 'local')),
      session: storageArea((changes) => onChanged.fire(changes, 'session')),
    },
    action: {
      setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => (badges.set(tabId, text), done),
      setTitle: ({ tabId, title }: { tabId: number; title: string }) => (titles.set(tabId, title), done),
      setBadgeBackgroundColor: () => done,
      setBadgeTextColor: () => done,
    },
    i18n: { getUILanguage: () => 'fr-CA', getMessage: (key: string) => key },
    tabs: {
      onRemoved,
      onActivated: event(),
      onUpdated: event(),
      query: () => Promise.resolve([{ id: 7, windowId: 3 }]),
      create: () => done,
      sendMessage: (tabId: number) =>
        tabReplies.has(tabId)
          ? Promise.resolve(tabReplies.get(tabId))
          : Promise.reject(new Error('Receiving end does not exist')),
    },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
