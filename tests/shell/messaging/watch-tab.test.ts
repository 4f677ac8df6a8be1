import { beforeEach, expect, it, vi } from 'vitest';
import { setTabStatus, type TabStatus } from '@/lib/browser/tab-status';
import { watchTab } from '@/lib/messaging/watch-tab';
import { type FakeBrowser, fakeBrowser } from '../../support/fake-browser';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => held);

let browser: FakeBrowser;
let seen: (TabStatus | null)[];
const audited: TabStatus = { url: 'https://x.com/a', state: 'audited', auditId: 'a' };
const shows = (value: boolean) => browser.tabReplies.set(7, { ok: true, value });
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
  seen = [];
});

it('shows what is kept when the page says that it still shows a profile', async () => {
  shows(true);
  await setTabStatus(7, audited);
  watchTab(7, (status) => seen.push(status));
  await settle();
  expect(seen).toEqual([audited]);
});

it.each([
  ['the page shows something else now', () => shows(false)],
  ['another site stands there, where no one answers', () => undefined],
])('shows nothing of what is kept when %s', async (_, prepare) => {
  prepare();
  await setTabStatus(7, audited);
  watchTab(7, (status) => seen.push(status));
  await settle();
  expect(seen).toEqual([null]);
});

it('shows what the background has just written without asking, and drops it when the tab goes elsewhere', async () => {
  const stop = watchTab(7, (status) => seen.push(status));
  await settle();
  await setTabStatus(7, audited);
  expect(seen).toEqual([null, audited]);
  browser.tabs.onUpdated.fire(8, { status: 'loading' });
  browser.tabs.onUpdated.fire(7, { status: 'complete' });
  await settle();
  expect(seen).toHaveLength(2);
  browser.tabs.onUpdated.fire(7, { status: 'loading' });
  await settle();
  expect(seen).toEqual([null, audited, null]);
  stop();
  await setTabStatus(7, audited);
  await settle();
  expect(seen).toHaveLength(3);
});

it('keeps the verdict while a page only loads more of the same profile', async () => {
  shows(true);
  await setTabStatus(7, audited);
  watchTab(7, (status) => seen.push(status));
  await settle();
  browser.tabs.onUpdated.fire(7, { status: 'loading' });
  await settle();
  expect(seen).toEqual([audited, audited]);
});
