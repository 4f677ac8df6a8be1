/** axe-core on every surface, in both languages, light and dark. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { x } from '@/lib/platforms/x';
import type { View, VigieChromium } from '../support/chromium';
import { sample } from '../support/samples';
import { PICTURE, savedHtml } from '../support/saved-files';
import { expect, test } from './fixtures';
import { PacksPage } from './pages/packs-page';
import { PlatformsPage } from './pages/platforms-page';
import { SavedPage } from './pages/saved-page';
import { SidePanel } from './pages/side-panel';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe.configure({ mode: 'parallel' });

const SAMPLE_PACK = readFileSync(
  new URL('../../samples/policy-packs/blue-heron-bay.json', import.meta.url),
  'utf8',
);

interface Surface {
  name: string;
  view: View;
  hash?: string;
  /** Sample on screen beside a panel or popup. */
  about?: string;
  /** What a person does there first. */
  before?: (page: Page) => Promise<void>;
}

/** Visited before the dashboard is looked at: one profile with flaws, one page that could not be read. */
const VISITED = ['x-official-flawed', 'facebook-login-wall'];

async function chooseSavedPages(page: Page): Promise<void> {
  const saved = new SavedPage(page);
  const unsaid = Buffer.from(
    '<!doctype html><html lang="en"><title>Somewhere</title><p>No address.</p></html>',
  );
  await saved.choose([
    savedHtml(sample('x-official-good-en')),
    PICTURE,
    { name: 'unsaid.html', mimeType: 'text/html', buffer: unsaid },
  ]);
  await saved.finished(3);
}

async function choosePolicyPack(page: Page): Promise<void> {
  const packs = new PacksPage(page);
  await packs.choose(SAMPLE_PACK);
  await packs.preview().waitFor();
}

async function chooseReaderPack(page: Page): Promise<void> {
  const change = { reader: x.version, hooks: { name: '[data-testid="UserName"]' }, fieldsOff: ['followers'] };
  await new PlatformsPage(page).chooseReaderPack({
    format: 'vigie/readers',
    formatVersion: 1,
    id: 'sample-repairs',
    version: '1',
    publisher: 'Rivers and Harbours Canada',
    note: { en: 'A test.', fr: 'Un essai.' },
    readers: { x: change, vimeo: { reader: 'vimeo-2020.1.1', off: true } },
  });
  await page.getByRole('button', { name: 'Use this reader pack' }).waitFor();
}

async function checkHandle(page: Page): Promise<void> {
  await page.getByLabel('Handle or displayed name').fill('RiversHarb0urs_GС');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('.aligned').waitFor();
}

async function typeOwnProfile(page: Page): Promise<void> {
  await page.getByLabel('Display name').fill('Alex Example');
  await page.getByLabel('Handle').fill('AlexExampleDM');
  await page
    .getByLabel('Bio', { exact: true })
    .fill(`Official account of the deputy minister. ${'Boats. '.repeat(30)}`);
  await page.getByLabel('Ontario Public Service', { exact: true }).check();
  await page.locator('[data-group=failed] [data-rule=exec-no-official-claim]').waitFor();
}

const look = (button: string) => async (page: Page) => {
  await page.getByRole('button', { name: button }).click();
  await page.locator('.figures').waitFor();
};

async function compareVersions(page: Page): Promise<void> {
  // The copy that came with Vigie, the last of the menu: it has nothing in common with the sample list.
  const earlier = page.getByLabel('Earlier copy');
  // Counting does not wait, and the page is drawn once its versions are read.
  await earlier.waitFor();
  await earlier.selectOption({ index: (await earlier.locator('option').count()) - 1 });
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.locator('.change').first().waitFor();
}

const SURFACES: readonly Surface[] = [
  { name: 'panel, flawed', view: 'sidepanel', about: 'x-official-flawed' },
  { name: 'panel, good', view: 'sidepanel', about: 'x-official-good-en' },
  { name: 'panel, login wall', view: 'sidepanel', about: 'facebook-login-wall' },
  { name: 'panel, no tie', view: 'sidepanel', about: 'x-private-person' },
  { name: 'popup, flawed', view: 'popup', about: 'x-official-flawed' },
  { name: 'popup, no tie', view: 'popup', about: 'x-private-person' },
  { name: 'accounts', view: 'dashboard' },
  { name: 'account', view: 'dashboard', hash: '#/accounts/x%3Aharbourtips' },
  { name: 'directory', view: 'dashboard', hash: '#/directory' },
  { name: 'directory, import', view: 'dashboard', hash: '#/directory/import' },
  { name: 'directory, versions', view: 'dashboard', hash: '#/directory/versions', before: compareVersions },
  { name: 'directory, look-alikes', view: 'dashboard', hash: '#/directory/lookalikes', before: checkHandle },
  {
    name: 'directory, defects',
    view: 'dashboard',
    hash: '#/directory/defects',
    before: look('Look for defects'),
  },
  { name: 'directory, twins', view: 'dashboard', hash: '#/directory/pairs', before: look('Look for twins') },
  { name: 'saved pages', view: 'dashboard', hash: '#/saved', before: chooseSavedPages },
  { name: 'self-check', view: 'dashboard', hash: '#/self-check', before: typeOwnProfile },
  { name: 'platforms', view: 'dashboard', hash: '#/platforms', before: chooseReaderPack },
  { name: 'policy packs', view: 'dashboard', hash: '#/packs', before: choosePolicyPack },
  { name: 'reader health', view: 'dashboard', hash: '#/health' },
  { name: 'export', view: 'dashboard', hash: '#/export' },
  { name: 'about', view: 'dashboard', hash: '#/about' },
];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

async function check(vigie: VigieChromium, tab: Page, surface: Surface): Promise<Record<string, string[]>> {
  if (surface.about !== undefined) {
    await vigie.visit(tab, sample(surface.about).url);
  }
  const page = await vigie.openView(surface.view, {
    ...(surface.about === undefined ? {} : { about: tab }),
    ...(surface.hash === undefined ? {} : { hash: surface.hash }),
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await surface.before?.(page);
  await page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));
  const bad: Record<string, string[]> = {};
  for (let language = 0; language < 2; language += 1) {
    if (language === 1) await new SidePanel(page).switchLanguage();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.getByRole('heading', { level: 1 }).waitFor();
      const found = await violations(page);
      const lang = (await page.locator('html').getAttribute('lang')) ?? '';
      if (found.length > 0) bad[`${surface.name}, ${lang}, ${colorScheme}`] = found;
    }
  }
  // The next surface is begun in English again.
  await new SidePanel(page).switchLanguage();
  await page.close();
  return bad;
}

for (const view of ['sidepanel', 'popup', 'dashboard'] as const) {
  test(`${view}: axe finds no fault`, async ({ sampleVigie, tab }) => {
    // A verdict of 115 rules, all of it open, in two languages and two colour schemes: minutes on a busy machine.
    test.setTimeout(480_000);
    const bad: Record<string, string[]> = {};
    if (view === 'dashboard') for (const id of VISITED) await sampleVigie.visit(tab, sample(id).url);
    for (const surface of SURFACES.filter((one) => one.view === view)) {
      Object.assign(bad, await check(sampleVigie, tab, surface));
    }
    expect(bad).toEqual({});
  });
}

test('nothing is cut off at 320 pixels, nor at 400 % zoom', async ({ sampleVigie, tab }) => {
  await sampleVigie.visit(tab, sample('x-official-flawed').url);
  for (const { view, hash, before } of SURFACES.filter((surface) => surface.about === undefined)) {
    const page = await sampleVigie.openView(view, hash === undefined ? {} : { hash });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await before?.(page);
    await page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, hash ?? view).toBe(0);
    await page.close();
  }
});
