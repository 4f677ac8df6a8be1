/** Every import is a version: both are there, what changed is said, an earlier one is used again, and each audit names its own. */
import { sample } from '../support/samples';
import { csvFile, expect, test, useDirectory } from './fixtures';

const HEADER = 'organization_en,organization_fr,platform,handle,url,account_name,language\n';
const line = (handle: string) =>
  `Rivers and Harbours Canada,Rivières et Ports Canada,x,${handle},https://x.com/${handle},${handle},en\n`;

test('two versions: compared in words, switched, erased, and named by the audits they judged', async ({
  vigie,
  tab,
}) => {
  await useDirectory(vigie, csvFile(HEADER + line('RiversHarbours_GC') + line('Rivers_Old')));
  await vigie.visit(tab, sample('x-official-good-en').url);
  await useDirectory(vigie, csvFile(HEADER + line('RiversHarbours_GC') + line('Rivers_New')));

  const page = await vigie.openView('dashboard', { hash: '#/directory/versions' });
  const rows = page.getByRole('table', { name: 'Copies of the list' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('In use');
  await expect(rows.nth(2)).toContainText('1 audit');
  await expect(rows.nth(3)).toContainText('With Vigie');

  const options = page.getByLabel('Earlier copy').locator('option');
  await page.getByLabel('Earlier copy').selectOption((await options.nth(1).getAttribute('value')) ?? '');
  await page.getByLabel('Later copy').selectOption((await options.nth(0).getAttribute('value')) ?? '');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByText('1 removed, 1 added, 0 moved and 0 edited')).toBeVisible();
  await expect(page.locator('.change').first()).toContainText('Rivers_Old');
  await expect(page.locator('.change').nth(1)).toContainText('Rivers_New');

  await rows
    .nth(2)
    .getByRole('button', { name: /^Use the copy/ })
    .click();
  await expect(rows.nth(2)).toContainText('In use');
  await rows
    .nth(1)
    .getByRole('button', { name: /^Erase the copy/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await expect(rows).toHaveCount(3);
  await rows
    .nth(2)
    .getByRole('button', { name: /^Use the copy/ })
    .click();
  await expect(rows.nth(2)).toContainText('In use');
  const [record] = await vigie.records();
  expect(record?.directory.copy).toMatchObject({ accounts: 2 });
});
