/** What is known of the profile shown in a tab: kept in the session's memory only, read live by panel and popup. */
import { browser } from 'wxt/browser';
import type { ErrorCode } from '@/lib/model/errors';

/**
 * `reading`: a profile is open, its verdict is not there yet. `audited`: `auditId` is the stored audit.
 * `noTie`: the account has no tie to government; nothing was kept. `notProfile`: the page was read and is no profile.
 * `ownAccount`: the viewer's own, in no directory; nothing was kept. `readerOff`: a reader pack has switched the reader off.
 * `failed`: the verdict could not be stored; `error` says why. No status at all: the page is no concern of Vigie.
 * `url` is the canonical address with `audited`; in every other state only the site (`https://x.com/`), so that no one without
 * a tie is named even in memory.
 */
export interface TabStatus {
  url: string;
  state: 'reading' | 'audited' | 'noTie' | 'notProfile' | 'ownAccount' | 'readerOff' | 'failed';
  auditId?: string;
  error?: ErrorCode;
}

const keyOf = (tabId: number) => `tab:${tabId}`;

export function setTabStatus(tabId: number, status: TabStatus): Promise<void> {
  return browser.storage.session.set({ [keyOf(tabId)]: status });
}

export function clearTabStatus(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

/** `null`: the page in this tab is no concern of Vigie. */
export async function readTabStatus(tabId: number): Promise<TabStatus | null> {
  const key = keyOf(tabId);
  const found = await browser.storage.session.get(key);
  return (found[key] as TabStatus | undefined) ?? null;
}

/** Every tab of which something is known. */
export async function keptStatuses(): Promise<(TabStatus & { tabId: number })[]> {
  const kept = (await browser.tabs.query({})).map(async ({ id: tabId }) => {
    const status = tabId === undefined ? null : await readTabStatus(tabId);
    return tabId === undefined || status === null ? [] : [{ ...status, tabId }];
  });
  return (await Promise.all(kept)).flat();
}

/** Calls back with the kept status, then with every new one (`isFresh`), until the function it returns is called. */
export function watchTabStatus(
  tabId: number,
  changed: (status: TabStatus | null, isFresh: boolean) => void,
): () => void {
  const key = keyOf(tabId);
  let isOver = false;
  let hasChanged = false;
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (!change) return;
    hasChanged = true;
    changed((change.newValue as TabStatus | undefined) ?? null, true);
  };
  browser.storage.session.onChanged.addListener(listener);
  void readTabStatus(tabId).then((status) => {
    if (!isOver && !hasChanged) changed(status, false);
  });
  return () => {
    isOver = true;
    browser.storage.session.onChanged.removeListener(listener);
  };
}
