/** The official list at the press of a button: nothing before, both languages or nothing, and never a sharply smaller one. */
import type { Page } from '@playwright/test';
import { VigieChromium } from '../support/chromium';
import { FEED, handles, serveFeed } from '../support/feed';
import { sample } from '../support/samples';
import type { FixtureServer } from '../support/server';
import { willAllow } from '../support/site-permissions';
import { BUILD, expect, test } from './fixtures';

const listed = new URL(sample('x-official-good-en').url).pathname.slice(1);
const fetched = (server: FixtureServer) =>
  server.requests.filter(({ path }) => path.includes('/json/sm-')).length;

test('the official list is fetched when asked for, checked, kept as a version, and judged by', async ({
  server,
}) => {
  const vigie = await VigieChromium.launch({ server, extensions: [BUILD.chromium] });
  try {
    serveFeed(server, 'en', [listed, ...handles('en', 19)]);
    serveFeed(server, 'fr', handles('fr', 20));
    const before = fetched(server);
    const page = await vigie.openView('dashboard', { hash: '#/directory/import' });
    const tab = await vigie.newPage();
    await vigie.visit(tab, sample('x-official-good-en').url);
    expect(fetched(server), 'nothing is fetched unasked').toBe(before);

    // The copy that came with Vigie has a thousand rows: twenty are "the directory is unavailable".
    await willAllow(vigie, ['https://www.canada.ca/*', 'https://x.com/*']);
    await update(page);
    await expect(page.getByRole('alert')).toContainText('sm-en.json: 20 / 1050');
    await expect(page.locator('.copy-card')).toContainText('1,865');

    // With a short list in use, the same feed is a copy like any other.
    await page.getByLabel('Import directory', { exact: true }).setInputFiles({
      name: 'short.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(SHORT),
    });
    await page.getByRole('button', { name: 'Use this directory' }).click();
    await expect(page.locator('.copy-card')).toContainText('short.csv');
    await update(page);
    await expect(page.locator('section', { hasText: 'Official list' }).getByRole('status')).toContainText(
      'Updated: 40 accounts',
    );
    const later = await vigie.newPage();
    expect((await vigie.visit(later, sample('x-official-good-en').url))?.state).toBe('audited');
    expect((await vigie.records()).at(-1)?.directory).toMatchObject({
      match: 'listed',
      copy: { accounts: 40 },
    });

    // One file is missing: nothing changes.
    server.serve(`${FEED}en.json`, { body: '', status: 503 });
    await update(page);
    await expect(page.getByRole('alert')).toContainText('HTTP 503');
    serveFeed(server, 'en', [listed, ...handles('en', 11)]);
    await update(page);
    await expect(page.getByRole('alert')).toContainText('sm-en.json: 12 / 20');
    await expect(page.locator('.copy-card')).toContainText('40');
  } finally {
    await vigie.close();
  }
});

async function update(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.getByRole('button', { name: 'Update now' })).toBeEnabled();
}

const SHORT = `organization_en,organization_fr,platform,handle,url,account_name,language
Ports Canada,Ports Canada,x,PortsOnly,https://x.com/PortsOnly,Ports,en
`;
