/** In-app navigation: the verdict follows the profile on screen, never the one before. */
import type { Page } from '@playwright/test';
import { xPage } from '../fixtures/demo/pages/x';
import { xApp } from '../fixtures/demo/pages/x-app';
import { xProfiles } from '../fixtures/demo/x-profiles';
import type { VigieChromium } from '../support/chromium';
import { sample } from '../support/samples';
import { expect, test } from './fixtures';
import { SidePanel } from './pages/side-panel';

const { goodEnglish, flawed, privatePerson } = xProfiles;
const TIMES = { skeleton: 250, header: 900, schema: 1500 };

async function go(tab: Page, path: string): Promise<void> {
  await tab.evaluate((to) => {
    void (globalThis as unknown as { go(path: string): Promise<void> }).go(to);
  }, path);
}

/** The account of the audit that the extension shows for a tab; null when it shows none. */
async function accountShown(vigie: VigieChromium, tab: Page): Promise<string | null> {
  const status = await vigie.tabStatus(tab);
  const record = (await vigie.records()).find(({ id }) => id === status?.auditId);
  return record?.accountKey ?? null;
}

test.beforeEach(({ server }) => {
  server.serve('https://x.com/RiversHarbours_GC', xApp(goodEnglish, [flawed, privatePerson], TIMES));
});

test.afterEach(({ server }) => {
  server.serve('https://x.com/RiversHarbours_GC', xPage(goodEnglish));
});

test('from one profile to the next, with the old header still on screen', async ({ sampleVigie, tab }) => {
  await sampleVigie.visit(tab, 'https://x.com/RiversHarbours_GC');
  expect(await accountShown(sampleVigie, tab)).toBe('x:riversharbours_gc');
  const panel = new SidePanel(await sampleVigie.openView('sidepanel', { about: tab }));
  await expect(panel.name()).toHaveText('Rivers and Harbours Canada');

  await go(tab, '/HarbourTips');
  // The old verdict goes away at once, long before the new header is drawn.
  await expect.poll(() => accountShown(sampleVigie, tab), { timeout: 600, intervals: [20] }).toBeNull();
  await expect(panel.name()).not.toHaveText('Rivers and Harbours Canada');
  await expect.poll(() => accountShown(sampleVigie, tab)).toBe('x:harbourtips');
  await expect(panel.name()).toHaveText('Harbour Tips');

  const records = await sampleVigie.records();
  expect(records.map(({ accountKey }) => accountKey)).toEqual(['x:riversharbours_gc', 'x:harbourtips']);
  const [, second] = records;
  expect(second?.fields.displayName).toMatchObject({ value: 'Harbour Tips' });
  expect(second?.fields.bio).toMatchObject({ value: 'Tips for boaters, every week. Follow along!' });
  expect(second?.fields.website.state).not.toBe('present');
});

test('the back button brings the first verdict back without a second record', async ({
  sampleVigie,
  tab,
}) => {
  await sampleVigie.visit(tab, 'https://x.com/RiversHarbours_GC');
  await go(tab, '/HarbourTips');
  await expect.poll(() => accountShown(sampleVigie, tab)).toBe('x:harbourtips');
  await tab.evaluate(() => {
    history.back();
  });
  await expect.poll(() => accountShown(sampleVigie, tab)).toBe('x:riversharbours_gc');
  expect(await sampleVigie.records()).toHaveLength(2);
});

test('three profiles in a second: only those that were seen are judged, each with its own words', async ({
  sampleVigie,
  tab,
}) => {
  await sampleVigie.visit(tab, 'https://x.com/RiversHarbours_GC');
  await go(tab, '/HarbourTips');
  await tab.waitForTimeout(300);
  await go(tab, '/CanoeAndCats');
  await tab.waitForTimeout(300);
  await go(tab, '/HarbourTips');
  await expect.poll(() => accountShown(sampleVigie, tab)).toBe('x:harbourtips');
  for (const record of await sampleVigie.records()) {
    expect(record.fields.handle).toMatchObject({ value: new URL(record.url).pathname.slice(1) });
  }
});

test('leaving for a page that is no profile takes the verdict away', async ({ sampleVigie, tab }) => {
  await sampleVigie.visit(tab, 'https://x.com/RiversHarbours_GC');
  expect(await sampleVigie.badge(tab)).not.toBe('');
  await go(tab, '/explore');
  await expect.poll(() => sampleVigie.badge(tab)).toBe('');
  expect(await accountShown(sampleVigie, tab)).toBeNull();
  expect(await sampleVigie.records()).toHaveLength(1);
});

test('a private person leaves no trace, in the database, on the badge or in memory', async ({
  sampleVigie,
  tab,
}) => {
  const status = await sampleVigie.visit(tab, sample('x-private-person').url);
  expect(await sampleVigie.records()).toEqual([]);
  expect(await sampleVigie.badge(tab)).toBe('');
  expect(JSON.stringify(status).toLowerCase()).not.toContain('canoe');
});

test('pages that are no profile: no record, an empty badge', async ({ sampleVigie, tab, server }) => {
  const addresses = [
    'https://x.com/home',
    'https://x.com/RiversHarbours_GC/status/1990000000000000000',
    'https://www.facebook.com/groups/rivers/',
    'https://www.youtube.com/watch?v=sample00001',
    'https://www.canada.ca/en/rivers-harbours.html',
  ];
  for (const address of addresses) {
    server.serve(address, xPage(goodEnglish));
    await tab.goto(address);
    await tab.waitForTimeout(1200);
    expect(await sampleVigie.badge(tab), address).toBe('');
  }
  expect(await sampleVigie.records()).toEqual([]);
});
