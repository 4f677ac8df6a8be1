/** English and French, switched while everything is open. */
import { createTranslator } from '@/lib/i18n/translate';
import { VigieChromium } from '../support/chromium';
import { sample } from '../support/samples';
import { BUILD, expect, test } from './fixtures';
import { SidePanel } from './pages/side-panel';

test('a switch in the panel is followed by the panel and by a dashboard already open', async ({
  sampleVigie,
  tab,
}) => {
  await sampleVigie.visit(tab, sample('x-official-flawed').url);
  const dashboard = await sampleVigie.openView('dashboard');
  const panel = new SidePanel(await sampleVigie.openView('sidepanel', { about: tab }));
  const [en, fr] = [createTranslator('en'), createTranslator('fr')];
  await expect(panel.page.getByText(en('class.official')).first()).toBeVisible();
  await panel.switchLanguage();
  await expect(panel.page.getByText(fr('class.official')).first()).toBeVisible();
  await expect(panel.page.getByText(en('class.official'))).toHaveCount(0);
  await expect(dashboard.locator('html')).toHaveAttribute('lang', 'fr-CA');
  await panel.switchLanguage();
  await expect(panel.page.locator('html')).toHaveAttribute('lang', 'en-CA');
  await expect(dashboard.locator('html')).toHaveAttribute('lang', 'en-CA');
});

test('a French browser gets French from the start', async ({ server }) => {
  const vigie = await VigieChromium.launch({ server, extensions: [BUILD.chromium], language: 'fr' });
  try {
    const page = await vigie.openView('dashboard');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
  } finally {
    await vigie.close();
  }
});
