/** Sites that are read only when a person allows them: nothing before, everything from the click on, nothing after "Stop reading". */
import type { Page } from '@playwright/test';
import type { VigieChromium } from '../support/chromium';
import { directoryOf, fixturePage } from '../support/listed';
import { willAllow } from '../support/site-permissions';
import { csvFile, expect, test, useDirectory } from './fixtures';
import { PlatformsPage } from './pages/platforms-page';
import { SidePanel } from './pages/side-panel';

/** A page may take this long until Vigie has nothing to say of it. */
const LIMIT = 2_000;

async function open(vigie: VigieChromium): Promise<PlatformsPage> {
  return new PlatformsPage(await vigie.openView('dashboard', { hash: '#/platforms' }));
}

/** Nobody reads the page that the tab shows: no script answers there, nothing is said of it, no record is made. */
async function expectUnread(vigie: VigieChromium, tab: Page, records: number): Promise<void> {
  await tab.waitForTimeout(LIMIT);
  expect(await vigie.readProfile(tab)).toBeNull();
  expect(await vigie.records()).toHaveLength(records);
  await expectNothingSaid(vigie, tab);
}

async function expectNothingSaid(vigie: VigieChromium, tab: Page): Promise<void> {
  expect(await vigie.badge(tab)).toBe('');
  const panel = new SidePanel(await vigie.openView('sidepanel', { about: tab }));
  await expect(panel.name()).toHaveText('Nothing to check on this page');
  await panel.page.close();
}

const accountsOf = async (vigie: VigieChromium) =>
  (await vigie.records()).map(({ url }) => new URL(url).pathname.split('/').at(-1)?.toLowerCase());

for (const { id, name, patterns } of [
  { id: 'bluesky', name: 'Bluesky', patterns: ['https://bsky.app/*', 'https://www.bsky.app/*'] },
  {
    id: 'threads',
    name: 'Threads',
    patterns: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'].map(
      (host) => `https://${host}/*`,
    ),
  },
]) {
  test(`${name}: allowed, the open tab is read at once; taken back, nothing is read any more`, async ({
    vigie,
    tab,
    server,
  }) => {
    const pages = ['official-en', 'official-fr'].map((one) => fixturePage(id, one));
    const [english, french] = pages as [(typeof pages)[0], (typeof pages)[0]];
    for (const { url, html } of pages) server.serve(url, html);
    await useDirectory(vigie, csvFile(directoryOf(pages.map((page) => ({ ...page, platform: id })))));
    await willAllow(vigie, patterns);

    await tab.goto(english.url);
    await expectUnread(vigie, tab, 0);
    const dashboard = await open(vigie);
    await expect(dashboard.state(name)).toHaveText('Not read');
    expect(await dashboard.scripts()).toEqual([]);

    await dashboard.allow(name);
    await expect(dashboard.state(name)).toHaveText('Read');
    await expect.poll(() => dashboard.scripts()).toEqual([{ id, matches: [...patterns].sort() }]);
    // Nobody loads the page again.
    await expect.poll(() => vigie.tabStatus(tab)).toMatchObject({ state: 'audited' });
    expect(await accountsOf(vigie)).toHaveLength(1);
    const other = await vigie.newPage();
    expect((await vigie.visit(other, french.url))?.state).toBe('audited');
    const records = await vigie.records();
    expect(records.map(({ platform, directory }) => [platform, directory.match])).toEqual([
      [id, 'listed'],
      [id, 'listed'],
    ]);
    expect(records.map(({ fields }) => fields.displayName)).toMatchObject([
      { value: 'Rivers and Harbours Canada' },
      { value: 'Rivières et Ports Canada' },
    ]);

    await dashboard.stop(name);
    await expect(dashboard.state(name)).toHaveText('Not read');
    await expect.poll(() => dashboard.scripts()).toEqual([]);
    // The page that is still open keeps a script that nobody listens to: what it says of another profile makes no record.
    for (const { accountKey } of records) await vigie.command('forgetAccount', { accountKey });
    await other.evaluate(
      ({ url, html }) => {
        history.pushState({}, '', new URL(url).pathname);
        document.documentElement.replaceWith(
          new DOMParser().parseFromString(html, 'text/html').documentElement,
        );
      },
      { url: english.url.replace('threads.net', 'threads.com'), html: english.html },
    );
    await other.waitForTimeout(LIMIT);
    expect(await vigie.records()).toEqual([]);
    await expectNothingSaid(vigie, other);
    // Allowed again, the same open page is read again, as what it is now.
    await dashboard.allow(name);
    await expect.poll(() => vigie.tabStatus(other)).toMatchObject({ state: 'audited' });
    const [again] = await vigie.records();
    expect(again?.fields.displayName).toMatchObject({ value: 'Rivers and Harbours Canada' });
    await dashboard.stop(name);
    await expect.poll(() => dashboard.scripts()).toEqual([]);
    for (const { accountKey } of await vigie.records()) await vigie.command('forgetAccount', { accountKey });
    await tab.goto(french.url);
    await expectUnread(vigie, tab, 0);
  });
}

test('Mastodon: one server by its name, and no other', async ({ vigie, tab, server }) => {
  const english = fixturePage('mastodon', 'official-en');
  const { host } = new URL(english.url);
  const elsewhere = english.url.replace(host, 'other.example');
  server.serve(english.url, english.html);
  server.serve(elsewhere, english.html.replaceAll(host, 'other.example'));
  const accounts = [english.url, elsewhere].map((url) => ({ ...english, url, platform: 'mastodon' }));
  await useDirectory(vigie, csvFile(directoryOf(accounts)));
  const pattern = `https://${host}/*`;
  await willAllow(vigie, [pattern]);
  await tab.goto(english.url);
  await expectUnread(vigie, tab, 0);

  const dashboard = await open(vigie);
  await dashboard.allowServer(host);
  await expect(dashboard.card('Mastodon').getByText(host, { exact: true })).toBeVisible();
  await expect.poll(() => dashboard.scripts()).toEqual([{ id: 'mastodon', matches: [pattern] }]);
  await expect.poll(() => vigie.tabStatus(tab)).toMatchObject({ state: 'audited' });
  const [record] = await vigie.records();
  expect(record).toMatchObject({
    accountKey: `mastodon:riversharbours_gc@${host}`,
    directory: { match: 'listed' },
  });
  await tab.goto(elsewhere);
  await expectUnread(vigie, tab, 1);

  await dashboard.stop(host);
  await expect(dashboard.state('Mastodon')).toHaveText('Not read');
  await expect.poll(() => dashboard.scripts()).toEqual([]);
  await vigie.command('forgetAccount', { accountKey: record?.accountKey });
  await tab.goto(english.url);
  await expectUnread(vigie, tab, 0);
});

test('what the person refuses stays unread, and the page says so', async ({ vigie }) => {
  const dashboard = await open(vigie);
  // Asked outside of a click, the browser refuses by itself: the same answer as a person's no.
  await dashboard.page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } })
      .chrome;
    permissions.request = () => Promise.resolve(false);
  });
  await dashboard.allow('Vimeo');
  await expect(dashboard.page.getByRole('alert')).toContainText('Nothing changed');
  await expect(dashboard.state('Vimeo')).toHaveText('Not read');
  expect(await dashboard.scripts()).toEqual([]);
});
