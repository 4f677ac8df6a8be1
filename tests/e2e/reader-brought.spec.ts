/** Pages that show no profile hold no reader; the first profile brings it, once a document. */
import type { Page } from '@playwright/test';
import { xPage } from '../fixtures/demo/pages/x';
import { xApp } from '../fixtures/demo/pages/x-app';
import { xProfiles } from '../fixtures/demo/x-profiles';
import { expect, test } from './fixtures';

const { goodEnglish, flawed } = xProfiles;
const TIMES = { skeleton: 50, header: 100, schema: 150 };

/** The extension's scripts that this page has run, by file name, in order. */
async function scriptsOf(tab: Page): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const files: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    const [, file] = /^chrome-extension:\/\/[a-z]+\/(.+)$/.exec(url) ?? [];
    if (file !== undefined) files.push(file);
  });
  await session.send('Debugger.enable');
  return files;
}

const go = (tab: Page, path: string) =>
  tab.evaluate((to) => {
    void (globalThis as unknown as { go(path: string): Promise<void> }).go(to);
  }, path);

test.beforeEach(({ server }) => {
  server.serve('https://x.com/home', xApp(goodEnglish, [flawed], TIMES));
});

test.afterEach(({ server }) => {
  server.serve('https://x.com/home', xPage(goodEnglish));
});

test('a feed has no reader; a profile opened from it brings one, the next profile none more', async ({
  sampleVigie,
  tab,
}) => {
  const scripts = await scriptsOf(tab);
  await tab.goto('https://x.com/home');
  await tab.waitForTimeout(1500);
  expect(scripts).toEqual(['content-scripts/x.js']);
  expect(await sampleVigie.records()).toEqual([]);

  for (const [path, count] of [
    [`/${goodEnglish.handle}`, 1],
    ['/explore', 1],
    [`/${flawed.handle}`, 2],
  ] as const) {
    await go(tab, path);
    await expect.poll(async () => (await sampleVigie.records()).length).toBe(count);
  }
  expect(scripts).toEqual(['content-scripts/x.js', 'x-reader.js']);
  // The document began as a feed: what its head says is of no account.
  for (const { accountKey, fields } of await sampleVigie.records())
    expect(fields.displayName, accountKey).toMatchObject({ state: 'present' });
});

test('the reader comes though the worker was stopped before it was asked for', async ({
  sampleVigie,
  tab,
}) => {
  const scripts = await scriptsOf(tab);
  await tab.goto('https://x.com/home');
  await expect.poll(() => scripts).toEqual(['content-scripts/x.js']);
  await tab.waitForTimeout(500);
  await sampleVigie.stopWorker();
  await go(tab, `/${flawed.handle}`);
  await expect.poll(async () => (await sampleVigie.records()).length, { timeout: 15_000 }).toBe(1);
  expect(scripts.filter((file) => file === 'x-reader.js')).toHaveLength(1);
});
