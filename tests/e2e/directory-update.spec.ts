/** The official list at the press of a button: nothing before, both languages or nothing, and never a sharply smaller one. */
import type { Page } from '@playwright/test';
import { VigieChromium } from '../support/chromium';
import { FEED, handles, serveFeed, WHOLE } from '../support/feed';
import { sample } from '../support/samples';
import { type FixtureServer, unexplainedRequests } from '../support/server';
import { willAllow } from '../support/site-permissions';
import { BUILD, csvFile, expect, test } from './fixtures';
import { Dashboard } from './pages/dashboard';

const { url } = sample('x-official-good-en');
/** An account that only the new list has. */
const listed = new URL(url).pathname.slice(1);
const SHORT = `organization_en,organization_fr,platform,handle,url,account_name,language
Ports Canada,Ports Canada,x,PortsOnly,https://x.com/PortsOnly,Ports,en
`;

const serveWhole = (server: FixtureServer) => {
  serveFeed(server, 'en', [listed, ...handles('en', WHOLE.en)]);
  serveFeed(server, 'fr', handles('fr', WHOLE.fr));
};
const requestsOf = (server: FixtureServer, host: string, since: number) =>
  server.requests.slice(since).filter((request) => request.host === host);
const card = (page: Page) => page.getByRole('region', { name: 'Official list at Canada.ca' });
const inUse = (page: Page) => page.locator('.copy-card');

async function update(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.getByRole('button', { name: 'Update now' })).toBeEnabled();
}

/** Chromium of its own: a permission once given would last for the tests after. */
async function withVigie(server: FixtureServer, use: (vigie: VigieChromium) => Promise<void>): Promise<void> {
  const vigie = await VigieChromium.launch({ server, extensions: [BUILD.chromium] });
  try {
    await use(vigie);
  } finally {
    await vigie.close();
  }
}

test('nothing is fetched unasked; then both files are, checked, kept as a version, and judged by', async ({
  server,
}) => {
  await withVigie(server, async (vigie) => {
    serveWhole(server);
    const start = server.requests.length;
    const page = await vigie.openView('dashboard', { hash: '#/directory/import' });
    const tab = await vigie.newPage();
    expect((await vigie.visit(tab, url))?.state).toBe('audited');
    expect((await vigie.records()).at(-1)?.directory).toMatchObject({ match: 'unlisted' });
    await page.goto(page.url().replace('import', 'versions'));
    await page.goto(page.url().replace('versions', 'import'));
    expect(requestsOf(server, 'www.canada.ca', start), 'before the button is pressed').toEqual([]);

    await willAllow(vigie, ['https://www.canada.ca/*', 'https://x.com/*']);
    await update(page);
    const total = (WHOLE.en + WHOLE.fr + 1).toLocaleString('en-CA');
    await expect(card(page).getByRole('status')).toContainText(
      `Updated: ${total} accounts. Since the copy of`,
    );
    await expect(inUse(page)).toContainText(total);
    const fetched = requestsOf(server, 'www.canada.ca', start);
    expect(fetched.map(({ path }) => path).sort()).toEqual(
      ['en', 'fr'].map((part) => new URL(`${FEED}${part}.json`).pathname),
    );
    expect(fetched.map(({ method, referer }) => [method, referer])).toEqual([
      ['GET', ''],
      ['GET', ''],
    ]);
    const later = await vigie.newPage();
    expect((await vigie.visit(later, url))?.state).toBe('audited');
    expect((await vigie.records()).at(-1)?.directory).toMatchObject({ match: 'listed' });

    await update(page);
    await expect(card(page).getByRole('status')).toContainText('Nothing changed since the copy of');
    await card(page).getByRole('button', { name: 'Take the permission back' }).click();
    await expect(card(page).getByRole('button', { name: 'Take the permission back' })).toHaveCount(0);
    const others = server.requests.slice(start).filter(({ path }) => !path.includes('/json/sm-'));
    expect(unexplainedRequests(others), 'requests that neither a page load nor the button explains').toEqual(
      [],
    );
  });
});

test('a file that fails, leads elsewhere or is much shorter changes nothing', async ({ server }) => {
  await withVigie(server, async (vigie) => {
    serveWhole(server);
    const page = await vigie.openView('dashboard', { hash: '#/directory/import' });
    await willAllow(vigie, ['https://www.canada.ca/*', 'https://x.com/*']);
    const hash = await inUse(page).locator('code').textContent();
    const refused = async (words: string | RegExp) => {
      await update(page);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('alert')).toContainText('The copy in use stays in place');
      await expect(inUse(page).locator('code')).toHaveText(hash ?? '');
    };
    // As on 2026-06-01.
    server.serve(`${FEED}en.json`, { body: '', status: 503 });
    await refused('sm-en.json: HTTP 503');

    const start = server.requests.length;
    const headers = { location: 'https://elsewhere.example/sm-en.json' };
    server.serve(`${FEED}en.json`, { body: '', status: 302, headers });
    await refused('sm-en.json');
    expect(requestsOf(server, 'elsewhere.example', start)).toEqual([]);

    serveFeed(server, 'en', handles('en', Math.round(WHOLE.en * 0.6)));
    await refused(/sm-en\.json: 630 \/ 1,?0\d\d/);
  });
});

test('another list in use takes no protection away', async ({ server }) => {
  await withVigie(server, async (vigie) => {
    serveFeed(server, 'en', handles('en', 20));
    serveFeed(server, 'fr', handles('fr', 20));
    const dashboard = new Dashboard(await vigie.openView('dashboard', { hash: '#/directory/import' }));
    const { page } = dashboard;
    await dashboard.chooseDirectory(csvFile(SHORT));
    await dashboard.useDirectory();
    await willAllow(vigie, ['https://www.canada.ca/*']);
    await update(page);
    await expect(page.getByRole('alert')).toContainText(/sm-en\.json: 20 \/ 1,?0\d\d/);
    await expect(inUse(page)).toContainText('directory.csv');
  });
});
