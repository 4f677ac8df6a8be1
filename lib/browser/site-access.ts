/** Which hosts Vigie may read: asked for by a person, taken back at any time, and the scripts that follow from it. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Every match pattern that is allowed now, those of the installation included. */
export async function allowedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks the browser, which asks the person. Must be called from within a click. */
export function requestPatterns(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

export function givePatternsBack(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

/** Calls back after every change, in any window; returns "stop". */
export function onPatternsChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Calls back after some were taken back. */
export function onPatternsTaken(taken: () => unknown): void {
  browser.permissions.onRemoved.addListener(taken);
}

/** Calls back after an installation, an update (which forgets registered scripts) and a start of the browser. */
export function onBegin(begun: () => void): void {
  browser.runtime.onInstalled.addListener(begun);
  browser.runtime.onStartup.addListener(begun);
}

interface Script {
  id: string;
  matches: string[];
}

/** The build names a script after its platform; the type knows those of the last build only. */
const fileOf = (id: string) => `/content-scripts/${id}.js` as ScriptPublicPath;

/**
 * Registers what is due and takes back what is not. Pages of a new host that are open already get the script at once; a page whose
 * host is no longer allowed keeps a script that nobody listens to any more.
 */
export async function registerScripts(due: readonly Script[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const gone = registered.filter(({ id }) => !due.some((script) => script.id === id)).map(({ id }) => id);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const { id, matches } of due) {
    const script = { id, matches, js: [fileOf(id)], runAt: 'document_start' as const };
    const before = registered.find((one) => one.id === id)?.matches ?? [];
    const fresh = matches.filter((pattern) => !before.includes(pattern));
    if (fresh.length === 0 && before.length === matches.length) continue;
    if (before.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
    if (fresh.length > 0) await startInOpenTabs(id, fresh);
  }
}

async function startInOpenTabs(id: string, matches: string[]): Promise<void> {
  for (const tab of await browser.tabs.query({ url: matches })) {
    if (tab.id === undefined || tab.discarded) continue;
    // A tab may be closed or be an error page by now; it gets the script with its next page.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: [fileOf(id)] })
      .catch(() => undefined);
  }
}
