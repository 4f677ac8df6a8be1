/** Any list: known ones by what is in them, others by columns that a person names; refused whole, called off at will. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from './fixtures';

const fixture = (name: string) => ({
  name,
  mimeType: 'application/json',
  buffer: readFileSync(new URL(`../fixtures/directory/${name}`, import.meta.url)),
});
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel('Import directory', { exact: true }).setInputFiles(files);
const inUse = (page: Page) => page.locator('.copy-card');
const use = (page: Page) => page.getByRole('button', { name: 'Use this directory' });

test('known lists, odd columns, other encodings; what is refused changes nothing', async ({ vigie }) => {
  const page = await vigie.openView('dashboard', { hash: '#/directory/import' });

  await choose(page, fixture('sm-en.json'));
  await expect(page.getByRole('alert')).toContainText('fr');
  await expect(inUse(page)).toContainText('1,865');
  await choose(page, fixture('gc_org_info.csv'));
  await expect(page.getByRole('alert')).toContainText('no account');
  await choose(page, fixture('sm-en.json'), fixture('sm-fr.json'), fixture('gc_org_info.csv'));
  await expect(page.getByText('What the file is: Canada.ca feed, both languages')).toBeVisible();
  const accounts = page.locator('.preview .figures dd').first();
  await expect(accounts).toHaveText('6');
  await use(page).click();
  await expect(page.getByText('Directory in use: 6 accounts.')).toBeVisible();
  await expect(inUse(page)).toContainText('Government of Canada social media accounts');

  // No column says by its name or by what stands in it where the accounts are: somebody has to.
  const odd = 'Où;Qui;Nom montré\r\nX;RiversHarbours_GC;Rivières\r\n';
  await choose(page, file('odd.csv', Buffer.from(`\ufeff${odd}`, 'utf16le')));
  await expect(page.getByRole('alert')).toContainText('cannot tell which column');
  const columns = page.getByRole('table', { name: 'Which column holds what' });
  await expect(use(page)).toHaveCount(0);
  await columns.getByLabel('Platform').selectOption('0');
  await columns.getByLabel('Handle').selectOption('1');
  await expect(page.locator('.preview')).toContainText('RiversHarbours_GC');
  await columns.getByLabel('Account').selectOption('2');
  await columns.getByLabel('Owner, in French').selectOption('2');
  await expect(page.locator('.preview')).toContainText('Rivières');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await use(page).click();
  await expect(page.getByText('Directory in use: 1 account.')).toBeVisible();
  await expect(inUse(page)).toContainText('odd.csv');

  const workbook = await writeXlsx({
    sheets: [
      {
        name: 'Comptes',
        rows: [
          ['url', 'account', 'department'],
          ['https://x.com/Ports_GC', 'Ports', 'Ports Canada'],
        ],
      },
    ],
  });
  await choose(page, file('list.xlsx', Buffer.from(workbook)));
  await expect(page.locator('.preview')).toContainText('Ports');
  await page.locator('.preview').getByRole('button', { name: 'Cancel' }).click();
  await expect(use(page)).toHaveCount(0);
  await expect(inUse(page)).toContainText('odd.csv');
});

test('a workbook is used as it was previewed; a newer copy of the same list says what it changes', async ({
  vigie,
}) => {
  const page = await vigie.openView('dashboard', { hash: '#/directory/import' });
  const list = async (...handles: string[]) => {
    const rows = handles.map((handle) => [`https://x.com/${handle}`, handle, 'Ports Canada']);
    const cells = [['url', 'account', 'department'], ...rows];
    return file('list.xlsx', Buffer.from(await writeXlsx({ sheets: [{ name: 'Comptes', rows: cells }] })));
  };
  await choose(page, await list('Ports_GC', 'Rivers_GC'));
  await use(page).click();
  await expect(page.getByText('Directory in use: 2 accounts.')).toBeVisible();
  await choose(page, await list('Ports_GC', 'Phares_GC', 'Harbours_GC'));
  await expect(page.locator('.preview')).toContainText('2 added, 1 removed, 0 moved and 0 edited');
  await page.getByLabel('Name of this copy').fill('Another list');
  await page.keyboard.press('Tab');
  await expect(page.locator('.preview')).not.toContainText('2 added');
  await use(page).click();
  await expect(inUse(page)).toContainText('Another list');
});

test('a file of 200 MB is refused before it is read', async ({ vigie }) => {
  const page = await vigie.openView('dashboard', { hash: '#/directory/import' });
  const folder = mkdtempSync(join(tmpdir(), 'vigie-huge-'));
  const path = join(folder, 'huge.csv');
  // A hole: it takes no room on the disk.
  writeFileSync(path, '');
  truncateSync(path, 200_000_000);
  try {
    await page.getByLabel('Import directory', { exact: true }).setInputFiles(path);
    await expect(page.getByRole('alert')).toContainText('larger than 100 MB');
    await expect(inUse(page)).toContainText('1,865');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a long file is called off in the middle', async ({ vigie }) => {
  const page = await vigie.openView('dashboard', { hash: '#/directory/import' });
  const rows = Array.from(
    { length: 150_000 },
    (_, i) => `X,https://x.com/account_${i},Account ${i},Ports Canada`,
  );
  await choose(page, file('long.csv', Buffer.from(`platform,url,account,department\n${rows.join('\n')}\n`)));
  await page.locator('progress').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status').first()).toContainText('The import was cancelled');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(use(page)).toHaveCount(0);
  await expect(inUse(page)).toContainText('1,865');
});
