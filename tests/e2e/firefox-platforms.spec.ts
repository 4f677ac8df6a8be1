/** Firefox asks for a site only within a real click: allowed, the open tab is read at once; taken back, nothing is. */
import type { AuditRecord } from '@/lib/model/record';
import { type FirefoxTab, VigieFirefox } from '../support/firefox';
import { readAllRecords, registeredScripts } from '../support/in-extension';
import { directoryOf, fixturePage } from '../support/listed';
import { BUILD, expect, test } from './fixtures';
import { useDirectoryIn } from './pages/firefox-dashboard';

const RECORDS = `(${readAllRecords.toString()})()`;
const SCRIPTS = `(${registeredScripts.toString()})()`;
const ALLOW = 'button[aria-label="Allow Bluesky"]';
const STOP = 'button[aria-label="Stop reading Bluesky"]';

const countRecords = (dashboard: FirefoxTab, count: number) =>
  dashboard.waitFor(`${RECORDS}.then((all) => all.length === ${String(count)})`);

test('Firefox: Bluesky is read from the click on, and no longer after "Stop reading"', async ({ server }) => {
  test.setTimeout(150_000);
  const pages = ['official-en', 'official-fr'].map((name) => fixturePage('bluesky', name));
  const [english, french] = pages as [(typeof pages)[0], (typeof pages)[0]];
  for (const { url, html } of pages) server.serve(url, html);
  const firefox = await VigieFirefox.launch({
    server,
    extension: BUILD.firefox,
    // The question itself is the browser's own window, which nobody can answer without a screen.
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  try {
    const dashboard = await firefox.open(firefox.url('dashboard.html#/directory/import'));
    await useDirectoryIn(dashboard, directoryOf(pages.map((page) => ({ ...page, platform: 'bluesky' }))));
    const tab = await firefox.open(english.url);
    await dashboard.goto(firefox.url('dashboard.html#/platforms'));
    await dashboard.waitFor(`document.querySelector(${JSON.stringify(ALLOW)}) !== null`);
    expect(await dashboard.evaluate(SCRIPTS)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await dashboard.evaluate(RECORDS)).toEqual([]);

    await dashboard.click(ALLOW);
    await dashboard.waitFor(`document.querySelector(${JSON.stringify(STOP)}) !== null`);
    await countRecords(dashboard, 1);
    expect(await dashboard.evaluate(SCRIPTS)).toMatchObject([{ id: 'bluesky' }]);
    const other = await firefox.open(french.url);
    await countRecords(dashboard, 2);
    const records = await dashboard.evaluate<AuditRecord[]>(RECORDS);
    expect(records.map(({ fields, directory }) => [fields.displayName, directory.match])).toMatchObject([
      [{ value: 'Rivers and Harbours Canada' }, 'listed'],
      [{ value: 'Rivières et Ports Canada' }, 'listed'],
    ]);

    await dashboard.click(STOP);
    await dashboard.waitFor(`document.querySelector(${JSON.stringify(ALLOW)}) !== null`);
    await dashboard.waitFor(`${SCRIPTS}.then((all) => all.length === 0)`);
    for (const { accountKey } of records) {
      const message = JSON.stringify({ type: 'forgetAccount', payload: { accountKey } });
      await dashboard.evaluate(`browser.runtime.sendMessage(${message})`);
    }
    await tab.goto(french.url);
    await other.goto(english.url);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await dashboard.evaluate(RECORDS)).toEqual([]);
  } finally {
    await firefox.close();
  }
});
