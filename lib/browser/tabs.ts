/** Tabs and windows as panel, popup and background need them. No `tabs` permission: only where the person has just called Vigie up is an address known. */
import { browser } from 'wxt/browser';

/** A tab without its address. */
export interface TabRef {
  tabId: number;
  windowId: number;
}

/** The tab on screen in the window this page belongs to; `null` when there is none. */
export async function activeTab(): Promise<TabRef | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId };
}

/** Calls back with the tab on screen now and whenever another one comes to the front in the same window; returns "stop". */
export function watchActiveTab(changed: (tab: TabRef | null) => void): () => void {
  let windowId: number | null = null;
  let isOver = false;
  const listener = (info: TabRef) => {
    if (windowId === null || info.windowId === windowId) {
      changed({ tabId: info.tabId, windowId: info.windowId });
    }
  };
  browser.tabs.onActivated.addListener(listener);
  void activeTab().then((tab) => {
    windowId = tab?.windowId ?? null;
    if (!isOver) changed(tab);
  });
  return () => {
    isOver = true;
    browser.tabs.onActivated.removeListener(listener);
  };
}

/** Address of a tab that the person has called Vigie up on (`activeTab`), or whose host is allowed; `null` for any other. */
export async function urlOfTab(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

/** Opens the dashboard in a new tab. `hash`: a route such as `#/directory`; empty for its first page. */
export async function openDashboard(hash = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}dashboard.html${hash}` });
}

/** Calls back when a tab begins to load something; returns "stop". For pages of the extension: it would wake the background all day. */
export function onTabLoading(tabId: number, loading: () => void): () => void {
  const listener = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'loading') loading();
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

/** Calls back when a tab is closed. */
export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
}
