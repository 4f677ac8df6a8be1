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

interface RegisteredScript {
  id: string;
  matches: string[];
  js: string[];
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
  const onAdded = event();
  const onTaken = event();
  const onInstalled = event();
  const asked = ['https://x.com/*', 'https://*.facebook.com/*'];
  /** Allowed by the person since the installation. */
  const origins: string[] = [];
  const scripts = new Map<string, RegisteredScript>();
  const injected: (number | string)[][] = [];
  const done = Promise.resolve();
  return {
    badges,
    titles,
    tabReplies,
    /** The worker dies: nobody listens any more; what is stored stays. */
    killWorker() {
      onMessage.clear();
      for (const one of [onRemoved, onAdded, onTaken, onInstalled]) one.clear();
    },
    /** Sends a message as the given sender would; the answer is what the listener gave to `sendResponse`. */
    say: (message: unknown, sender: object): Promise<unknown> =>
      new Promise((resolve) => {
        const kept = onMessage.fire(message, { id: EXTENSION_ID, ...sender }, resolve);
        // Without `true` the browser would close the channel before the answer.
        if (!kept.includes(true)) resolve(undefined);
      }),
    permissions: {
      origins,
      onAdded,
      onRemoved: onTaken,
      getAll: () => Promise.resolve({ origins: [...asked, ...origins], permissions: ['storage'] }),
      request({ origins: wanted }: { origins: string[] }) {
        origins.push(...wanted);
        onAdded.fire({ origins: wanted });
        return Promise.resolve(true);
      },
      remove({ origins: gone }: { origins: string[] }) {
        for (const one of gone) if (origins.includes(one)) origins.splice(origins.indexOf(one), 1);
        onTaken.fire({ origins: gone });
        return Promise.resolve(true);
      },
    },
    scripting: {
      scripts,
      injected,
      getRegisteredContentScripts: () => Promise.resolve([...scripts.values()]),
      registerContentScripts(added: RegisteredScript[]) {
        for (const script of added) {
          if (scripts.has(script.id)) return Promise.reject(new Error(`Duplicate script ID '${script.id}'`));
          scripts.set(script.id, script);
        }
        return done;
      },
      updateContentScripts(changed: RegisteredScript[]) {
        for (const script of changed) scripts.set(script.id, script);
        return done;
      },
      unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) scripts.delete(id);
        return done;
      },
      executeScript({ target, files }: { target: { tabId: number }; files: string[] }) {
        if (
          files.some((file) => !file.startsWith('/content-scripts/') && !/^\/[a-z]+-reader\.js$/.test(file))
        )
          return Promise.reject(new Error(`Could not load file: '${files.join()}'.`));
        injected.push([target.tabId, ...files]);
        return done;
      },
    },
    runtime: {
      id: EXTENSION_ID,
      onInstalled,
      onStartup: event(),
      onMessage,
      getURL: (path: string) => here + path.replace(/^\//, ''),
      getManifest: () => ({
        version: '9.9.9',
        host_permissions: asked,
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
