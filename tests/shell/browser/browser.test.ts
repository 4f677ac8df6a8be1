import { beforeEach, expect, it, vi } from 'vitest';
import { showBadge } from '@/lib/browser/badge';
import { loadPreferences, savePreferences, watchPreferences } from '@/lib/browser/preferences';
import { canOpenPanel, openPanel } from '@/lib/browser/side-panel';
import { clearTabStatus, setTabStatus, type TabStatus, watchTabStatus } from '@/lib/browser/tab-status';
import { openDashboard, watchActiveTab } from '@/lib/browser/tabs';
import { type FakeBrowser, fakeBrowser } from '../../support/fake-browser';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => held);

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
});

it('begins with the browser’s language, keeps what was chosen, and never trusts what is stored', async () => {
  expect(await loadPreferences()).toEqual({ language: 'fr', theme: 'system' });
  const seen = vi.fn();
  const stop = watchPreferences(seen);
  await savePreferences({ language: 'en' });
  await savePreferences({ theme: 'dark' });
  expect(await loadPreferences()).toEqual({ language: 'en', theme: 'dark' });
  expect(seen).toHaveBeenLastCalledWith({ language: 'en', theme: 'dark' });
  stop();
  await browser.storage.local.set({ preferences: { language: 'de', theme: 4 } });
  expect(await loadPreferences()).toEqual({ language: 'fr', theme: 'system' });
  expect(seen).toHaveBeenCalledTimes(2);
});

it('follows the status of one tab only, until it stops', async () => {
  const seen: (TabStatus | null | boolean)[] = [];
  const stop = watchTabStatus(7, (status, isFresh) => seen.push(status, isFresh));
  await vi.waitFor(() => expect(seen).toEqual([null, false]));
  const status: TabStatus = { url: 'https://x.com/', state: 'reading' };
  await setTabStatus(8, status);
  await setTabStatus(7, status);
  await clearTabStatus(7);
  expect(seen).toEqual([null, false, status, true, null, true]);
  stop();
  await setTabStatus(7, status);
  expect(seen).toHaveLength(6);
});

it('opens the side panel at once, before anything is awaited, else the sidebar', async () => {
  expect(canOpenPanel()).toBe(false);
  const sidebarAction = { open: vi.fn(() => Promise.resolve()) };
  held.browser = { sidebarAction };
  await openPanel(3);
  expect([canOpenPanel(), sidebarAction.open.mock.calls.length]).toEqual([true, 1]);
  const sidePanel = { open: vi.fn(() => Promise.resolve()) };
  held.browser = { sidePanel };
  void openPanel(3);
  expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
});

it('follows the tab on screen in its own window', async () => {
  const seen: (number | null)[] = [];
  const stop = watchActiveTab((tab) => seen.push(tab?.tabId ?? null));
  await vi.waitFor(() => expect(seen).toEqual([7]));
  browser.tabs.onActivated.fire({ tabId: 9, windowId: 4 });
  browser.tabs.onActivated.fire({ tabId: 8, windowId: 3 });
  expect(seen).toEqual([7, 8]);
  stop();
  expect(browser.tabs.onActivated.count()).toBe(0);
});

it('opens a route of the dashboard', async () => {
  const create = vi.fn(() => Promise.resolve());
  browser.tabs.create = create;
  await openDashboard('#/directory');
  expect(create).toHaveBeenCalledWith({
    url: 'chrome-extension://mankhccddhdmlbnagfhbohdnloafhhjn/dashboard.html#/directory',
  });
});

it('shows a badge without failing on a tab that has gone', async () => {
  browser.action.setTitle = () => Promise.reject(new Error('No tab with id: 7'));
  await showBadge(7, { mark: '!2', title: 'two', tone: 'bad' });
  expect(browser.badges.get(7)).toBe('!2');
});
