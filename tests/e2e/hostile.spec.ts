/** Bad pages: hostile, huge, broken, never finished. Nothing runs, nothing breaks, nothing is made up. */
import type { Page } from '@playwright/test';
import { type XProfile, xPage } from '../fixtures/demo/pages/x';
import { xProfiles } from '../fixtures/demo/x-profiles';
import type { VigieChromium } from '../support/chromium';
import type { FixtureServer } from '../support/server';
import { expect, test } from './fixtures';
import { SidePanel } from './pages/side-panel';

/** The listed account whose page is replaced by a bad one; it is no sample of another test's. */
const URL_OF = 'https://x.com/NordicPorts_GC';
const NORMAL: XProfile = { ...xProfiles.noBio, bio: 'Ports of the North. Government of Canada.' };
const SCRIPT = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';

test.afterEach(({ server }) => {
  server.serve(URL_OF, xPage(xProfiles.noBio));
});

/** Opens the bad page; gives the panel's errors with it. */
async function open(vigie: VigieChromium, tab: Page, server: FixtureServer, html: string) {
  server.serve(URL_OF, html);
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  const status = await vigie.visit(tab, URL_OF, 20_000);
  const page = await vigie.openView('sidepanel', { about: tab });
  page.on('pageerror', (error) => errors.push(error.message));
  const panel = new SidePanel(page);
  await panel.name().waitFor();
  return { status, panel, errors };
}

test('hostile text is shown as text, in the panel and in the dashboard', async ({
  sampleVigie,
  tab,
  server,
}) => {
  const html = xPage({
    ...NORMAL,
    name: `Ports ${SCRIPT} \u202Egnihsihp`,
    bio: `${SCRIPT} ${'long '.repeat(3000)}`,
  });
  const { panel, errors } = await open(sampleVigie, tab, server, html);
  await expect(panel.name()).toContainText('<img src=x');
  const dashboard = await sampleVigie.openView('dashboard', { hash: '#/accounts/x%3Anordicports_gc' });
  await expect(dashboard.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  for (const page of [panel.page, dashboard]) {
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
  expect(errors).toEqual([]);
});

test('a page of 30,000 elements is read like any other', async ({ sampleVigie, tab, server }) => {
  const html = xPage(NORMAL).replace(
    '</body>',
    `<aside>${'<div><span>words</span></div>'.repeat(15_000)}</aside></body>`,
  );
  const { status, panel } = await open(sampleVigie, tab, server, html);
  expect(status?.state).toBe('audited');
  await expect(panel.name()).toHaveText('Nordic Ports');
});

test('a layout that is not known fails no rule', async ({ sampleVigie, tab, server }) => {
  const html = xPage(NORMAL)
    .replace(
      /<script type="application\/ld\+json".*?<\/script>/,
      '<script type="application/ld+json">{"broken</script>',
    )
    .replaceAll('data-testid=', 'data-other=');
  const { errors } = await open(sampleVigie, tab, server, html);
  const [record] = await sampleVigie.records();
  expect(record?.pageState).not.toBe('profile');
  expect(record?.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(errors).toEqual([]);
});

test('the structured data of another account is never taken', async ({ sampleVigie, tab, server }) => {
  const other = xPage(xProfiles.goodEnglish);
  const schema = /<script type="application\/ld\+json".*?<\/script>/.exec(other)?.[0] ?? '';
  const html = xPage(NORMAL).replace(/<script type="application\/ld\+json".*?<\/script>/, schema);
  await open(sampleVigie, tab, server, html);
  const [record] = await sampleVigie.records();
  expect(record?.accountKey).toBe('x:nordicports_gc');
  expect(JSON.stringify(record?.fields)).not.toContain('Rivers and Harbours');
});

test('a page that never finishes loading ends in an honest state', async ({ sampleVigie, tab, server }) => {
  const shell = xPage(NORMAL).replace(
    /<div data-testid="primaryColumn">.*<\/main>/s,
    '<div role="progressbar"></div></main>',
  );
  const html = shell
    .replace(/<script type="application\/ld\+json".*?<\/script>/, '')
    .replace(/<title>.*?<\/title>/, '<title>X</title>');
  const { status } = await open(sampleVigie, tab, server, html);
  const [record] = await sampleVigie.records();
  expect(status?.state).toBe('audited');
  expect(record?.pageState).toMatch(/^(?:loading|unknownLayout)$/);
  expect(record?.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  await expect.poll(() => sampleVigie.badge(tab)).toBe('?');
});
