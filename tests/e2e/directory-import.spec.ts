/** Any list: known ones by what is in them, others by columns that a person names; refused whole, called off at will. */
import { readFileSync } from 'node:fs';
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
  await expect(page.getByLabel('What the file is')).toHaveValue('canada-feed');
  await use(page).click();
  await expect(page.getByText('Directory in use: 6 accounts.')).toBeVisible();
  await expect(inUse(page)).toContainText('Government of Canada social media accounts');

  const odd = 'Réseau;Lien du profil;Nom montré\r\nX;https://x.com/RiversHarbours_GC;Rivières\r\n';
  await choose(page, file('odd.csv', Buffer.from(`\ufeff${odd}`, 'utf16le')));
  const columns = page.getByRole('table', { name: 'Which column holds what' });
  await expect(columns.getByLabel('Column for: Address')).toHaveValue('1');
  await columns.getByLabel('Column for: Account').selectOption('2');
  await columns.getByLabel('Column for: Owner, in French').selectOption('2');
  await expect(page.locator('.preview')).toContainText('Rivières');
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
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(use(page)).toHaveCount(0);
  await expect(inUse(page)).toContainText('odd.csv');
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
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(use(page)).toHaveCount(0);
  await expect(inUse(page)).toContainText('1,865');
});
