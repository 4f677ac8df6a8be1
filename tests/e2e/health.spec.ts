/** The Reader health page after real visits, in both languages; a reader that lost a required field says so beside the page. */
import { createTranslator } from '@/lib/i18n/translate';
import { xPage } from '../fixtures/demo/pages/x';
import { xProfiles } from '../fixtures/demo/x-profiles';
import { sample } from '../support/samples';
import { expect, test } from './fixtures';
import { HealthPage } from './pages/health-page';
import { SidePanel } from './pages/side-panel';

const VISITED = ['x-official-good-en', 'x-official-flawed', 'youtube-official-good', 'facebook-login-wall'];

test('before any visit there is nothing to show', async ({ sampleVigie }) => {
  const health = new HealthPage(await sampleVigie.openView('dashboard', { hash: '#/health' }));
  await expect(health.page.getByText(createTranslator('en')('health.none.title'))).toBeVisible();
});

test('each platform that was visited, with its fields, in English and in French', async ({
  sampleVigie,
  tab,
}) => {
  for (const id of VISITED) await sampleVigie.visit(tab, sample(id).url);
  const health = new HealthPage(await sampleVigie.openView('dashboard', { hash: '#/health' }));
  for (const language of ['en', 'fr'] as const) {
    const t = createTranslator(language);
    if (language === 'fr') await new SidePanel(health.page).switchLanguage();
    await expect(health.heading()).toHaveText(t('health.title'));
    expect((await health.names()).toSorted()).toEqual(['Facebook', 'X', 'YouTube']);
    await expect(health.audits('X')).toHaveText('2');
    for (const name of ['X', 'YouTube', 'Facebook']) {
      // A login wall is no fault of the reader.
      await expect(health.trouble(name)).toHaveCount(0);
      await expect(health.platform(name)).toContainText(t('health.fine'));
    }
    await expect(health.platform('Facebook')).toContainText(t('health.never'));
    await health.platform('X').getByText(t('health.fields')).first().click();
    const [read, empty, unread, sources] = await health.fieldRow('X', t('field.displayName'));
    expect([read, empty, unread]).toEqual(['2', '0', '0']);
    expect(sources).toContain('jsonLd (2)');
  }
});

test('a page on which a required field is lost: "may be out of date" in the panel, then on the health page', async ({
  sampleVigie,
  tab,
  server,
}) => {
  const { url } = sample('x-official-flawed');
  // X draws no name any more where the reader knows it, and its data has none.
  const html = xPage(xProfiles.flawed)
    .replace('"name":"Harbour Tips",', '')
    .replaceAll(/(<div dir="ltr"><span>)<span>Harbour Tips<\/span>/g, '$1');
  server.serve(url, html);
  try {
    expect((await sampleVigie.visit(tab, url))?.state).toBe('audited');
  } finally {
    server.serve(url, sample('x-official-flawed').html);
  }
  const [record] = await sampleVigie.records();
  expect(record?.pageState).toBe('profile');
  expect(record?.lost).toEqual(['displayName']);

  const panel = new SidePanel(await sampleVigie.openView('sidepanel', { about: tab }));
  const health = new HealthPage(await sampleVigie.openView('dashboard', { hash: '#/health' }));
  for (const language of ['en', 'fr'] as const) {
    const t = createTranslator(language);
    if (language === 'fr') await panel.switchLanguage();
    const notice = panel.page.locator('.notice', { hasText: t('outOfDate.title') });
    await expect(notice).toContainText(t('field.displayName'));
    await expect(health.trouble('X')).toContainText(t('health.trouble'));
    await expect(health.trouble('X')).toContainText(t('field.displayName'));
  }
});
