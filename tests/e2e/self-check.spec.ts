/** The self-check in a real browser: from panel or popup, judged in the page, and not a byte is kept. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { View } from '../support/chromium';
import { VigieChromium } from '../support/chromium';
import { sample } from '../support/samples';
import { noteSentMessages } from '../support/stored-state';
import { BUILD, expect, test } from './fixtures';

/** Presses the button of a view and gives the page that it opens. */
async function openFrom(vigie: VigieChromium, tab: Page, view: View, button: string): Promise<Page> {
  const from = await vigie.openView(view, { about: tab });
  const opened = vigie.context.waitForEvent('page');
  await from.getByRole('button', { name: button }).click();
  const page = await opened;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await from.close();
  return page;
}

const outcome = (page: Page, rule: string, group: string) =>
  page.locator(`[data-group=${group}] [data-rule=${rule}]`);
const sentBy = (page: Page): Promise<unknown> => page.evaluate('globalThis.sentMessages');

test('from the panel: judges the profile on screen, again as one types, and keeps nothing', async ({
  sampleVigie,
  tab,
}, testInfo) => {
  await sampleVigie.context.addInitScript(noteSentMessages);
  await sampleVigie.visit(tab, sample('x-executive-official').url);
  const before = await sampleVigie.everythingStored();
  expect(before).toContain('AlexExampleDM');

  const page = await openFrom(sampleVigie, tab, 'sidepanel', 'Check my own account');
  await expect(page.getByRole('textbox', { name: 'Display name' })).toHaveValue('Alex Example');
  const bio = page.getByLabel('Bio', { exact: true });
  await expect(bio).toHaveValue(/This is my official account/);
  const official = outcome(page, 'exec-no-official-claim', 'failed');
  await expect(official.locator('mark')).toHaveText('official account');
  await expect(page.locator('.own__said')).toHaveText(/worth checking/);
  await testInfo.attach('self-check', {
    body: await page.screenshot({ fullPage: true }),
    contentType: 'image/png',
  });

  await bio.fill('Deputy minister and proud federal public servant.');
  await expect(outcome(page, 'exec-no-official-claim', 'passed')).toHaveCount(1);
  await expect(page.locator('.own__said')).not.toHaveText(/worth checking/);
  await bio.press('End');
  await page.keyboard.type(' The official account of boats.');
  await expect(official).toHaveCount(1);

  await page.getByLabel('Your role, in English').fill('Deputy Minister');
  await page.getByLabel('Your institution, in English').fill('Rivers and Harbours Canada');
  await expect(page.locator('.wording').first()).toContainText('Deputy Minister, Rivers and Harbours Canada');
  await page.getByRole('button', { name: /wording 1$/ }).press('Enter');
  await expect(bio).toBeFocused();
  await expect(bio).toHaveValue(/^Deputy Minister, Rivers and Harbours Canada\. Federal public servant/);
  await expect(outcome(page, 'exec-no-official-claim', 'passed')).toHaveCount(1);

  await page.getByLabel('Ontario Public Service', { exact: true }).check();
  const note = page.getByRole('group', { name: /note helps, but lifts no duty/ });
  await note.getByLabel('Not sure').check();
  await expect(page.getByText('Keep the note if it helps your readers')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^vigie-self-check-\d{4}-\d\d-\d\d-\d{4}\.json$/);
  const saved = JSON.parse(await readFile(await file.path(), 'utf8')) as Record<string, unknown>;
  expect(saved).toMatchObject({ format: 'vigie/self-check', answers: { noteLimits: 'unsure' } });

  expect(await sentBy(page)).toEqual([]);
  await page.close();
  expect(await sampleVigie.everythingStored()).toBe(before);
  // The comparison sees what is kept: an ordinary reading that a person asks for is.
  await sampleVigie.command('readAgain', { tabId: await sampleVigie.tabId(tab) });
  expect(await sampleVigie.everythingStored()).not.toBe(before);
});

test('from the popup: a person without a tie is helped, and leaves no trace', async ({
  sampleVigie,
  tab,
}) => {
  await sampleVigie.visit(tab, sample('x-private-person').url);
  const before = await sampleVigie.everythingStored();
  expect(before).not.toContain('CanoeAndCats');
  const page = await openFrom(sampleVigie, tab, 'popup', 'Check my own account');
  await expect(page.getByRole('textbox', { name: 'Handle' })).toHaveValue('CanoeAndCats');
  await page.getByLabel('A strictly personal account').check();
  await expect(outcome(page, 'exec-no-official-claim', 'passed')).toHaveCount(1);
  // Another page in the tab meanwhile: nothing can be read, and texts can be pasted.
  await tab.goto('https://x.com/search');
  await page.getByRole('button', { name: 'Read the profile in the tab' }).click();
  await expect(page.getByText('We could not read a profile in that tab')).toBeVisible();
  await page.close();
  await tab.goto(sample('x-private-person').url);
  await sampleVigie.settled(tab);
  expect(await sampleVigie.everythingStored()).toBe(before);
});

test('in French, at 320 pixels, by the keyboard alone', async ({ server }, testInfo) => {
  const vigie = await VigieChromium.launch({ server, extensions: [BUILD.chromium], language: 'fr' });
  try {
    const tab = await vigie.newPage();
    await vigie.visit(tab, sample('x-executive-fine').url);
    const before = await vigie.everythingStored();
    const page = await openFrom(vigie, tab, 'sidepanel', 'Vérifier mon propre compte');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(page.getByRole('textbox', { name: 'Nom affiché' })).toHaveValue('Camille Exemple');
    await expect(outcome(page, 'exec-no-official-claim', 'passed')).toHaveCount(1);
    const role = page.getByLabel('Votre fonction, en français');
    await role.focus();
    await page.keyboard.type('Sous-ministre adjointe');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Rivières et Ports Canada');
    const first = page.locator('.wording').first();
    await expect(first).toContainText(
      'Sous-ministre adjointe, Rivières et Ports Canada. Membre de la fonction publique',
    );
    await page.getByRole('radio', { name: 'Français' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Les deux' })).toBeChecked();
    const bio = page.getByLabel('Description (bio)');
    await bio.fill('Compte officiel de la sous-ministre.');
    await expect(page.locator('.own__said')).toHaveText(/à vérifier/);
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await testInfo.attach('self-check-fr', {
      body: await page.screenshot({ fullPage: true }),
      contentType: 'image/png',
    });
    await page.close();
    expect(await vigie.everythingStored()).toBe(before);
  } finally {
    await vigie.close();
  }
});
