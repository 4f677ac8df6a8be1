/** An account that looks like a listed one: shown with its edits, found harmless by a person, and never noted for its look alone. */
import { AuditRecord } from '@/lib/model/record';
import { type XProfile, xPage } from '../fixtures/demo/pages/x';
import { xProfiles } from '../fixtures/demo/x-profiles';
import { expect, test } from './fixtures';
import { SidePanel } from './pages/side-panel';

const URL = 'https://x.com/RiversHarb0urs_GC';
/** A zero for the “o” of the listed @RiversHarbours_GC. */
const CLAIMS: XProfile = {
  ...xProfiles.unlistedClaim,
  handle: 'RiversHarb0urs_GC',
  name: 'Rivers and Harbours Grants',
  id: '2384011990',
  bio: 'Official Government of Canada grants page for boat owners. Ask us about your grant.',
};
const ONLY_LOOKS: XProfile = { ...xProfiles.privatePerson, handle: CLAIMS.handle, id: CLAIMS.id };

test('a look-alike that claims to be official is explained, then found harmless', async ({
  server,
  sampleVigie,
  tab,
}, testInfo) => {
  server.serve(URL, { body: xPage(CLAIMS) });
  await sampleVigie.visit(tab, URL);
  const [record] = await sampleVigie.records();
  expect(AuditRecord.safeParse(record).error?.issues ?? []).toEqual([]);
  expect(record?.directory).toMatchObject({
    match: 'lookalike',
    entry: { key: 'x:riversharbours_gc' },
    imitation: {
      field: 'handle',
      edits: [{ kind: 'digit', from: 'o', to: '0' }],
      signals: expect.arrayContaining(['claim']),
    },
  });

  const panel = new SidePanel(await sampleVigie.openView('sidepanel', { about: tab }));
  const { page } = panel;
  await expect(page.getByText('“0” where the listed handle has “o”')).toBeVisible();
  await testInfo.attach('panel-en', {
    body: await page.screenshot({ fullPage: true }),
    contentType: 'image/png',
  });
  await panel.switchLanguage();
  await expect(page.getByText('«\u00a00\u00a0» là où l’identifiant inscrit a «\u00a0o\u00a0»')).toBeVisible();
  await expect(page.getByText(/pas un verdict/)).toBeVisible();
  await testInfo.attach('panel-fr', {
    body: await page.screenshot({ fullPage: true }),
    contentType: 'image/png',
  });
  await panel.switchLanguage();

  await page.getByRole('button', { name: 'It is no imitation…' }).click();
  await page.getByLabel('Who says so').fill('Dominique');
  await page.getByLabel('Why', { exact: true }).fill('Run by the boat owners’ club.');
  await testInfo.attach('dialog', { body: await page.screenshot(), contentType: 'image/png' });
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByText(/^Noted\./)).toBeVisible();
  await page.locator('.imitated').getByRole('button', { name: 'Read again' }).click();
  await expect(page.getByText(/a person looked at it and found no imitation/)).toBeVisible();
  const matches = (await sampleVigie.records()).map(({ directory }) => directory.match);
  expect(matches.sort()).toEqual(['lookalike', 'unlisted']);
});

test('an account that only looks like a listed one leaves no trace', async ({ server, sampleVigie, tab }) => {
  server.serve(URL, { body: xPage(ONLY_LOOKS) });
  const status = await sampleVigie.visit(tab, URL);
  expect(status?.state).toBe('noTie');
  expect(await sampleVigie.records()).toEqual([]);
});

test('the dashboard checks a handle, and undoes what was found harmless', async ({
  sampleVigie,
}, testInfo) => {
  const pair = { accountKey: 'x:riversharb0urs_gc', listedKey: 'x:riversharbours_gc' };
  await sampleVigie.command('markLookalikeSafe', { ...pair, by: 'Dominique', reason: 'A club.' });
  const page = await sampleVigie.openView('dashboard', { hash: '#/directory/lookalikes' });
  await page.getByLabel('Handle or displayed name').fill('@RiversHarb0urs_GС');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('.aligned u').first()).toBeVisible();
  await expect(page.getByText('U+0421').first()).toBeVisible();
  await testInfo.attach('likes-en', {
    body: await page.screenshot({ fullPage: true }),
    contentType: 'image/png',
  });
  await page.locator('.language-switch').click();
  await expect(page.getByText(/ne prouve rien/).first()).toBeVisible();
  await testInfo.attach('likes-fr', {
    body: await page.screenshot({ fullPage: true }),
    contentType: 'image/png',
  });
  await page.getByRole('button', { name: /^Annuler/ }).click();
  await expect(page.getByText(/^Annulé/)).toBeVisible();
  await expect(page.getByText('Dominique')).toHaveCount(0);
});

test('the list that comes with Vigie is looked through for defects and twins', async ({
  vigie,
}, testInfo) => {
  const page = await vigie.openView('dashboard', { hash: '#/directory/defects' });
  await page.getByRole('button', { name: 'Look for defects' }).click();
  await expect(page.locator('.figures dd')).toHaveCount(5, { timeout: 15_000 });
  await testInfo.attach('defects-en', {
    body: await page.screenshot(),
    contentType: 'image/png',
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the patch (CSV)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^vigie-list-patch-\d{4}-\d\d-\d\d\.csv$/);
  await page.locator('.language-switch').click();
  await expect(page.getByText('Défauts de la liste').first()).toBeVisible();
  await testInfo.attach('defects-fr', {
    body: await page.screenshot(),
    contentType: 'image/png',
  });
  await page.getByRole('link', { name: 'Jumeaux' }).click();
  await page.getByRole('button', { name: 'Chercher les jumeaux' }).click();
  await expect(page.locator('.figures dd')).toHaveCount(3, { timeout: 15_000 });
  await testInfo.attach('pairs-fr', {
    body: await page.screenshot(),
    contentType: 'image/png',
  });
  await page.locator('.language-switch').click();
  await testInfo.attach('pairs-en', {
    body: await page.screenshot(),
    contentType: 'image/png',
  });
});
