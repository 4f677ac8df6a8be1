/** The main job: visit a profile, see the verdict. */
import { createTranslator } from '@/lib/i18n/translate';
import { AuditRecord } from '@/lib/model/record';
import { sampleProfiles } from '../fixtures/demo/profiles';
import { differences } from '../support/sample-verdict';
import { sample } from '../support/samples';
import { expect, test } from './fixtures';
import { SidePanel } from './pages/side-panel';

test('every sample profile is judged as it must be, and stored as the record says', async ({
  sampleVigie,
  tab,
}) => {
  const found: Record<string, string[]> = {};
  for (const { id, url, expected } of sampleProfiles) {
    const status = await sampleVigie.visit(tab, url);
    const record = (await sampleVigie.records()).find((audit) => audit.id === status?.auditId) ?? null;
    const wrong = differences(expected, record);
    if (wrong.length > 0) found[id] = wrong;
    if (record !== null) expect(AuditRecord.safeParse(record).error?.issues ?? []).toEqual([]);
  }
  expect(found).toEqual({});
  const stored = sampleProfiles.filter(({ expected }) => expected.stored);
  expect(await sampleVigie.records()).toHaveLength(stored.length);
});

test('the badge tells a good profile from a flawed one without colour, and says it in words', async ({
  sampleVigie,
  tab,
}) => {
  const button = async (id: string, mark: RegExp) => {
    await sampleVigie.visit(tab, sample(id).url);
    await expect.poll(() => sampleVigie.badge(tab), { message: id }).toMatch(mark);
    return sampleVigie.actionTitle(tab);
  };
  const titles = [
    await button('x-official-good-en', /^✓$/),
    await button('x-official-flawed', /^!\d/),
    await button('x-notice-other-language', /^i$/),
    // A page that could not be read is never "in order".
    await button('facebook-login-wall', /^\?$/),
    await button('x-not-found', /^\?$/),
  ];
  expect(new Set(titles.slice(0, 4)).size).toBe(4);
});

for (const language of ['en', 'fr'] as const) {
  test(`the side panel shows the verdict on a flawed profile (${language})`, async ({ sampleVigie, tab }) => {
    const t = createTranslator(language);
    await sampleVigie.visit(tab, sample('x-official-flawed').url);
    const panel = new SidePanel(await sampleVigie.openView('sidepanel', { about: tab }));
    await expect(panel.name()).toHaveText('Harbour Tips');
    if (language === 'fr') await panel.switchLanguage();
    await expect(panel.page.locator('html')).toHaveAttribute('lang', t.locale);
    await expect(panel.page.getByText(t('class.official')).first()).toBeVisible();
    const notice = panel.finding('notice-link-present');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText(t('outcome.failed'));
    await expect(notice).toContainText(t('severity.major'));
    expect(await panel.rules('failed')).toContain('gc-affiliation-stated');
    expect(await panel.rules('passed')).toContain('listed-in-directory');
  });
}

test('the side panel finds nothing to fix on a good profile', async ({ sampleVigie, tab }) => {
  await sampleVigie.visit(tab, sample('x-official-good-fr').url);
  const panel = new SidePanel(await sampleVigie.openView('sidepanel', { about: tab }));
  await expect(panel.name()).toHaveText('Rivières et Ports Canada');
  await expect(panel.verdict()).toBeVisible();
  expect(await panel.rules('failed')).toEqual([]);
});

test('the popup gives the answer at a glance', async ({ sampleVigie, tab }) => {
  await sampleVigie.visit(tab, sample('x-lookalike-host').url);
  const popup = new SidePanel(await sampleVigie.openView('popup', { about: tab }));
  await expect(popup.name()).toHaveText('Northern Ferries Agency of Canada');
  await expect(popup.verdict()).toBeVisible();
});

test('a re-visit within a minute replaces nothing and doubles nothing', async ({ sampleVigie, tab }) => {
  const { url } = sample('x-official-good-en');
  for (let visit = 0; visit < 3; visit += 1) {
    await sampleVigie.visit(tab, url);
  }
  expect(await sampleVigie.records()).toHaveLength(1);
});

test('with the embedded directory, an invented account that claims nothing leaves no trace', async ({
  vigie,
  tab,
}) => {
  expect((await vigie.visit(tab, sample('x-official-flawed').url))?.state).toBe('noTie');
  expect(await vigie.records()).toEqual([]);
});
