/** Forgetting an account: asked for, answered by keyboard, and then nothing of it is left. */
import { sample } from '../support/samples';
import { expect, test } from './fixtures';

test('forgetting asks first, keeps the focus, gives way to Escape, and erases all', async ({
  sampleVigie,
  tab,
}) => {
  await sampleVigie.visit(tab, sample('x-official-flawed').url);
  const [record] = await sampleVigie.records();
  expect(record).toBeDefined();
  const hash = `#/accounts/${encodeURIComponent(record?.accountKey ?? '')}`;
  const page = await sampleVigie.openView('dashboard', { hash });
  const button = page.getByRole('button', { name: 'Forget this account' });
  const dialog = page.getByRole('dialog', { name: 'Forget this account?' });

  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  // The safe answer has the focus; a modal keeps it.
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Forget', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  expect(await sampleVigie.records()).toHaveLength(1);

  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Forget', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/accounts$/);
  expect(await sampleVigie.records()).toEqual([]);
});
