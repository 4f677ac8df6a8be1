/** A second town by data alone: its pack is dropped in, judges its own accounts in both languages, is switched off, and goes. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createTranslator } from '@/lib/i18n/translate';
import type { AuditRecord } from '@/lib/model/record';
import { xPage } from '../fixtures/demo/pages/x';
import { xProfiles } from '../fixtures/demo/x-profiles';
import type { VigieChromium } from '../support/chromium';
import { sample } from '../support/samples';
import type { FixtureServer } from '../support/server';
import { expect, test } from './fixtures';
import { Dashboard } from './pages/dashboard';
import { PacksPage } from './pages/packs-page';
import { SidePanel } from './pages/side-panel';

const EN = 'https://x.com/BlueHeronBay';
const FR = 'https://x.com/BaieDuHeron';
const TOWN = 'Town of Blue Heron Bay';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const PACK = read('samples/policy-packs/blue-heron-bay.json');

/** Packs that ship and speak to federal accounts only. */
const federal = readdirSync(new URL('../../lib/packs', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['lexicon', 'coverage'].includes(entry.name))
  .map(({ name }) => JSON.parse(read(`lib/packs/${name}/pack.json`)) as { id: string; jurisdiction?: string })
  .filter(({ jurisdiction }) => jurisdiction === undefined)
  .map(({ id }) => id);

/** The town's two accounts at X's real address: the English one lacks what the French one has. */
function serveTown(server: FixtureServer): void {
  const base = { ...xProfiles.flawed, verified: false };
  server.serve(
    EN,
    xPage({
      ...base,
      handle: 'BlueHeronBay',
      name: 'Blue Heron Bay',
      id: '900001',
      bio: 'Snow, roads and parks of our bay.',
    }),
  );
  server.serve(
    FR,
    xPage({
      ...base,
      language: 'fr',
      handle: 'BaieDuHeron',
      name: 'Ville de la Baie-du-Héron',
      id: '900002',
      bio: 'La vie municipale. English: @BlueHeronBay. Règles : https://baieduheron.example/medias-sociaux',
    }),
  );
}

const open = async (vigie: VigieChromium) =>
  new PacksPage(await vigie.openView('dashboard', { hash: '#/packs' }));

/** Outcomes of one pack's rules, or of those of federal packs, by rule. */
function outcomes(record: AuditRecord | undefined, isWanted: (pack: string) => boolean) {
  const results = record?.results.filter(({ pack }) => isWanted(pack)) ?? [];
  return Object.fromEntries(results.map(({ rule, outcome, reason }) => [rule, `${outcome} ${reason}`]));
}
const isTown = (pack: string) => pack === 'blue-heron-bay';

test('a town’s pack judges its accounts, and no federal rule does', async ({ sampleVigie, server, tab }) => {
  serveTown(server);
  const page = await open(sampleVigie);
  await page.choose(PACK.replace('"check": "body-named"', '"check": "run-code"'));
  await expect(page.page.getByRole('alert')).toContainText('rules/bhb-town-named/check');
  await expect(page.preview()).toHaveCount(0);
  await page.choose(PACK);
  await expect(page.preview()).toContainText('rules: 7, clauses: 8, questions: 1, accounts: 4');
  await page.use(PACK);

  expect((await sampleVigie.visit(tab, EN))?.state).toBe('audited');
  const panel = new SidePanel(await sampleVigie.openView('sidepanel', { about: tab }));
  const en = (await sampleVigie.records()).at(-1);
  expect(en?.accountClass.value).toBe('official');
  expect(en?.directory.copy?.id).toBe('blue-heron-bay-2026-11-01');
  expect(en?.versions.packs['blue-heron-bay']).toBe('2024.1');
  expect(outcomes(en, isTown)).toMatchObject({
    'bhb-town-named': 'failed not-named',
    'bhb-terms-linked': 'failed no-terms-link',
    'bhb-bio-present': 'passed bio-says-something',
    'bhb-staff-not-official': 'inapplicable other-class',
  });
  const others = Object.values(outcomes(en, (pack) => federal.includes(pack)));
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter((outcome) => !outcome.startsWith('inapplicable'))).toEqual([]);

  // The panel finds the words of a pack that came from a file, in both languages, and those of its clause.
  await expect(panel.finding('bhb-terms-linked')).toContainText('The account links to the town’s rules');
  await expect(panel.finding('bhb-terms-linked')).toContainText(
    'No link that was read leads to the town’s rules.',
  );
  await panel.switchLanguage();
  await expect(panel.finding('bhb-terms-linked')).toContainText('Le compte renvoie aux règles de la ville');
  await expect(panel.finding('bhb-terms-linked')).toContainText(
    'Aucun lien lu ne mène aux règles de la ville.',
  );
  await panel.switchLanguage();

  expect((await sampleVigie.visit(tab, FR))?.state).toBe('audited');
  expect(outcomes((await sampleVigie.records()).at(-1), isTown)).toMatchObject({
    'bhb-town-named': 'passed named-in-words',
    'bhb-terms-linked': 'passed terms-linked',
    'bhb-both-languages': 'passed counterpart-named',
  });

  // A federal account is none of the town's.
  expect((await sampleVigie.visit(tab, sample('x-official-flawed').url))?.state).toBe('audited');
  const town = Object.values(outcomes((await sampleVigie.records()).at(-1), isTown));
  expect(new Set(town)).toEqual(new Set(['inapplicable other-jurisdiction']));
});

test('switched off it judges nothing; the record and the export say by what was judged', async ({
  sampleVigie,
  server,
  tab,
}) => {
  serveTown(server);
  const page = await open(sampleVigie);
  await page.use(PACK);
  expect((await sampleVigie.visit(tab, EN))?.state).toBe('audited');

  await page.turn(TOWN, 'off');
  // Nothing else ties the account to government: it leaves no trace.
  expect((await sampleVigie.visit(tab, EN))?.state).toBe('noTie');
  expect(await sampleVigie.records()).toHaveLength(1);
  await page.turn('Ontario Public Service', 'off');
  expect((await sampleVigie.visit(tab, sample('x-official-flawed').url))?.state).toBe('audited');
  const record = (await sampleVigie.records()).at(-1);
  expect(Object.keys(record?.versions.packs ?? {})).not.toContain('blue-heron-bay');
  expect(Object.keys(record?.versions.packs ?? {})).not.toContain('ontario');
  const panel = new SidePanel(await sampleVigie.openView('sidepanel', { about: tab }));
  const t = createTranslator('en');
  await panel.page.getByText(t('versions.title')).click();
  await expect(panel.page.getByText(t('packs.notUsed'))).toBeVisible();
  await expect(panel.page.getByText(`Ontario Public Service and ${TOWN}`)).toBeVisible();

  const dashboard = new Dashboard(page.page);
  await dashboard.goTo('#/export');
  const file = await (await dashboard.exportAs('json')).path();
  const { packs } = JSON.parse(await readFile(file, 'utf8')) as { packs: Record<string, string> };
  expect(Object.keys(packs)).toContain('directive-2025');
  expect(Object.keys(packs)).not.toContain('blue-heron-bay');

  await dashboard.goTo('#/packs');
  await page.turn(TOWN, 'on');
  expect((await sampleVigie.visit(tab, FR))?.state).toBe('audited');
  await page.remove(TOWN);
  await expect(page.page.getByText('No pack was loaded from a file.')).toBeVisible();
  expect((await sampleVigie.visit(tab, FR))?.state).toBe('noTie');
});
