/** Using another directory: previewed, named bad rows, refused whole, never half taken. */
import { readFileSync } from 'node:fs';
import type { VigieChromium } from '../support/chromium';
import { SAMPLE_DIRECTORY, sample } from '../support/samples';
import { csvFile, expect, test, useDirectory } from './fixtures';
import { Dashboard } from './pages/dashboard';

const CSV = readFileSync(SAMPLE_DIRECTORY, 'utf8');
const ACCOUNTS = CSV.trim().split('\n').length - 1;

async function open(vigie: VigieChromium): Promise<Dashboard> {
  return new Dashboard(await vigie.openView('dashboard', { hash: '#/directory/import' }));
}

test('the embedded directory is the real one, with its source, date and hash', async ({ vigie }) => {
  const { page } = await open(vigie);
  const card = page.locator('.copy-card');
  await expect(card).toContainText(/1[,\u00a0\u202f]?865/);
  await expect(card).toContainText('130');
  await expect(card.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
  await expect(card.getByRole('link').first()).toHaveAttribute('href', /canada\.ca/);
});

test('a good file is previewed, then used, and judged by', async ({ vigie, tab }) => {
  const dashboard = await open(vigie);
  await dashboard.chooseDirectory(SAMPLE_DIRECTORY);
  await expect(dashboard.page.getByText('@RiversHarbours_GC').first()).toBeVisible();
  expect(await dashboard.useDirectory()).toContain(String(ACCOUNTS));
  expect((await vigie.visit(tab, sample('x-official-good-en').url))?.state).toBe('audited');
  const [record] = await vigie.records();
  expect(record?.directory).toMatchObject({ match: 'listed', copy: { accounts: ACCOUNTS } });
});

test('a bad row is named, the whole file refused, and nothing changes', async ({ vigie, tab }) => {
  await useDirectory(vigie, SAMPLE_DIRECTORY);
  const dashboard = await open(vigie);
  const hash = await dashboard.page.locator('.copy-card code').textContent();
  const bad = `${CSV}Rivers and Harbours Canada,Rivières et Ports Canada,x,broken,https://example.org/not-an-account,Broken,en\n`;
  await dashboard.chooseDirectory(csvFile(bad));
  await expect(dashboard.alert()).toContainText(String(ACCOUNTS + 2));
  await expect(dashboard.page.getByRole('button', { name: 'Use this directory' })).toHaveCount(0);
  await dashboard.page.reload();
  await expect(dashboard.page.locator('.copy-card code')).toHaveText(hash ?? '');
  expect((await vigie.visit(tab, sample('x-official-good-en').url))?.state).toBe('audited');
});

test('a file that is no directory is refused', async ({ vigie }) => {
  const dashboard = await open(vigie);
  for (const text of ['', 'name,address\nA,B\n', '\u0000\u0001\u0002', '<html></html>']) {
    await dashboard.chooseDirectory(csvFile(text));
    await expect(dashboard.alert()).toBeVisible();
    await expect(dashboard.page.getByRole('button', { name: 'Use this directory' })).toHaveCount(0);
  }
});

test('back to the embedded directory', async ({ vigie }) => {
  await useDirectory(vigie, SAMPLE_DIRECTORY);
  const { page } = await open(vigie);
  await page.locator('.copy-card').getByRole('button').click();
  await expect(page.locator('.copy-card')).toContainText(/1[,\u00a0\u202f]?865/);
});
