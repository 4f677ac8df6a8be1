/** Stored audits judged as of an earlier day, without a page: shown first, kept only when the person says so, undone the same way. */
import { sample } from '../support/samples';
import { expect, test } from './fixtures';

test('audits judged as of 2020: every flip is shown, then kept, and taken back', async ({
  sampleVigie,
  tab,
}) => {
  await sampleVigie.visit(tab, sample('x-official-good-en').url);
  const outcome = async () => {
    const [record] = await sampleVigie.records();
    return {
      asOf: record?.asOf,
      notice: record?.results.find(({ rule }) => rule === 'notice-link-present')?.outcome,
      isJudgedAgain: record?.judgedAt !== undefined,
      fields: record?.fields,
    };
  };
  const before = await outcome();
  expect(before).toMatchObject({ notice: 'passed', isJudgedAgain: false });

  const page = await sampleVigie.openView('dashboard', { hash: '#/rejudge' });
  await page.getByLabel('Policies in force on').fill('2020-01-15');
  await page.getByRole('button', { name: 'Show what would change' }).click();
  const row = page.getByRole('row').filter({ hasText: 'notice' }).first();
  await expect(row).toContainText('Passed');
  await expect(row).toContainText('Does not apply');
  expect(await outcome()).toEqual(before);

  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Juger de nouveau');
  await page.screenshot({ path: test.info().outputPath('rejudge-fr.png'), fullPage: true });
  await page.getByRole('button', { name: 'Conserver les nouveaux résultats' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remplacer les résultats' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'conservée' })).toBeVisible();
  expect(await outcome()).toEqual({
    ...before,
    asOf: '2020-01-15',
    notice: 'inapplicable',
    isJudgedAgain: true,
  });

  await page.getByLabel('Politiques en vigueur le').fill(before.asOf ?? '');
  await page.getByRole('button', { name: 'Montrer ce qui changerait' }).click();
  await page.getByRole('button', { name: 'Conserver les nouveaux résultats' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remplacer les résultats' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'conservée' })).toBeVisible();
  expect(await outcome()).toEqual({ ...before, isJudgedAgain: true });
});
