/** Reader packs in the built extension: a reader switched off, a hook that is wrong, and back to the reader as released. */
import { createHash } from 'node:crypto';
import { createTranslator } from '@/lib/i18n/translate';
import { x } from '@/lib/platforms/x';
import type { VigieChromium } from '../support/chromium';
import { sample } from '../support/samples';
import { expect, test } from './fixtures';
import { HealthPage } from './pages/health-page';
import { PlatformsPage } from './pages/platforms-page';
import { SidePanel } from './pages/side-panel';

function pack(change: object): object {
  return {
    format: 'vigie/readers',
    formatVersion: 1,
    id: 'sample-repairs',
    version: '1',
    publisher: 'Rivers and Harbours Canada',
    note: { en: 'A test.', fr: 'Un essai.' },
    readers: { x: { reader: x.version, ...change } },
  };
}

/** What a record says of the reader that a pack has changed. */
const versionUnder = (file: object) =>
  `${x.version}+${createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 8)}`;

async function open(vigie: VigieChromium): Promise<PlatformsPage> {
  return new PlatformsPage(await vigie.openView('dashboard', { hash: '#/platforms' }));
}

test('X switched off: said in panel and popup, nothing stored; removed, it is read again', async ({
  sampleVigie,
  tab,
}) => {
  const { url } = sample('x-official-flawed');
  const dashboard = await open(sampleVigie);
  await dashboard.useReaderPack(pack({ off: true }));
  await expect(dashboard.state('X')).toHaveText('Switched off by a reader pack');

  expect(await sampleVigie.visit(tab, url)).toEqual({ url: 'https://x.com/', state: 'readerOff' });
  expect(await sampleVigie.badge(tab)).toBe('');
  expect(await sampleVigie.readProfile(tab)).toBeNull();
  for (const view of ['sidepanel', 'popup'] as const) {
    const shown = new SidePanel(await sampleVigie.openView(view, { about: tab }));
    await expect(shown.name()).toHaveText(createTranslator('en')('panelState.readerOff.title'));
    await shown.switchLanguage();
    await expect(shown.name()).toHaveText(createTranslator('fr')('panelState.readerOff.title'));
    await shown.switchLanguage();
    await shown.page.close();
  }
  // The other readers work as before.
  expect((await sampleVigie.visit(tab, sample('youtube-official-good').url))?.state).toBe('audited');
  expect((await sampleVigie.records()).map(({ platform }) => platform)).toEqual(['youtube']);

  await dashboard.removeReaderPack();
  await expect(dashboard.state('X')).toHaveText('Read');
  expect((await sampleVigie.visit(tab, url))?.state).toBe('audited');
  expect((await sampleVigie.records()).map(({ versions }) => versions.reader)).toContain(x.version);
});

test('a wrong hook: values are lost, not made up; the record names the pack, panel and health page say whose fault it is', async ({
  sampleVigie,
  tab,
}) => {
  // Without the structured data, the name block is all that says who this is.
  const file = pack({ hooks: { name: '[data-testid="UserName2"]' }, sourcesOff: ['jsonLd'] });
  const dashboard = await open(sampleVigie);
  await dashboard.useReaderPack(file);
  await expect(dashboard.card('X')).toContainText('[data-testid="UserName2"]');

  expect((await sampleVigie.visit(tab, sample('x-official-flawed').url))?.state).toBe('audited');
  const [record] = await sampleVigie.records();
  expect(record?.versions.reader).toBe(versionUnder(file));
  expect(record?.lost).toEqual(['displayName', 'handle']);
  for (const field of ['displayName', 'handle'] as const) {
    expect(record?.fields[field]).toMatchObject({ state: 'unreadable' });
  }
  const byName = record?.results.find(({ rule }) => rule === 'account-name-applied-title');
  expect(byName?.outcome).not.toBe('failed');

  const t = createTranslator('en');
  const panel = new SidePanel(await sampleVigie.openView('sidepanel', { about: tab }));
  await expect(panel.page.getByText(t('outOfDate.title'))).toBeVisible();
  await panel.page.getByText(t('versions.title')).click();
  await expect(panel.page.getByText(versionUnder(file), { exact: true })).toBeVisible();

  const health = new HealthPage(await sampleVigie.openView('dashboard', { hash: '#/health' }));
  await expect(health.trouble('X')).toContainText(versionUnder(file));
  await expect(health.trouble('X')).toContainText(t('field.displayName'));
});

test('a pack that names what the reader does not have is refused with its place; nothing changes', async ({
  sampleVigie,
  tab,
}) => {
  const dashboard = await open(sampleVigie);
  await dashboard.chooseReaderPack(pack({ hooks: { nonsense: 'main' } }));
  await expect(dashboard.page.getByRole('alert')).toContainText('readers.x.hooks.nonsense');
  await expect(dashboard.page.getByRole('button', { name: 'Use this reader pack' })).toHaveCount(0);
  await dashboard.chooseReaderPack({ ...pack({ off: true }), formatVersion: 2 });
  await expect(dashboard.page.getByRole('alert')).toBeVisible();
  expect((await sampleVigie.visit(tab, sample('x-official-flawed').url))?.state).toBe('audited');
  expect((await sampleVigie.records())[0]?.versions.reader).toBe(x.version);
});
