/** Saved pages in the dashboard: the kinds of file, what becomes of each, and records that say what they are. */
import { isDeepStrictEqual } from 'node:util';
import { createTranslator } from '@/lib/i18n/translate';
import { AuditRecord } from '@/lib/model/record';
import type { VigieChromium } from '../support/chromium';
import { sample } from '../support/samples';
import { mhtmlOf, PICTURE, savedHtml, singleFile } from '../support/saved-files';
import { expect, test } from './fixtures';
import { SavedPage } from './pages/saved-page';
import { SidePanel } from './pages/side-panel';

const SAVED_AT = new Date('2026-10-02T15:04:05Z');
const ONE_OF_EACH = [
  'x-official-good-en',
  'x-official-flawed',
  'facebook-official-good',
  'youtube-official-good',
];

async function open(vigie: VigieChromium): Promise<SavedPage> {
  return new SavedPage(await vigie.openView('dashboard', { hash: '#/saved' }));
}

/** All that a copy must have in common with the visit. */
function essence(record: AuditRecord | undefined) {
  if (record === undefined) return null;
  const { accountKey, aliases, url, pageState, pageLanguage, fields, lost, accountClass, versions } = record;
  const results = record.results.map(({ rule, outcome }) => [rule, outcome]);
  return { accountKey, aliases, url, pageState, pageLanguage, fields, lost, accountClass, versions, results };
}

/** The record of a live visit, which is then forgotten. */
async function liveRecord(vigie: VigieChromium, tab: Parameters<VigieChromium['visit']>[0], id: string) {
  const status = await vigie.visit(tab, sample(id).url);
  const record = (await vigie.records()).find((one) => one.id === status?.auditId);
  await vigie.command('forgetAccount', { accountKey: record?.accountKey });
  return record;
}

test('HTML as Chrome saves it: the same records as of the live pages, marked as copies', async ({
  sampleVigie,
  tab,
}) => {
  const live = new Map<string, AuditRecord | undefined>();
  for (const id of ONE_OF_EACH) live.set(sample(id).url, await liveRecord(sampleVigie, tab, id));
  expect(await sampleVigie.records()).toEqual([]);

  const saved = await open(sampleVigie);
  await saved.choose(ONE_OF_EACH.map((id) => savedHtml(sample(id))));
  expect(await saved.finished(ONE_OF_EACH.length)).toBe(String(ONE_OF_EACH.length));
  const records = await sampleVigie.records();
  expect(records).toHaveLength(ONE_OF_EACH.length);
  for (const record of records) {
    expect(AuditRecord.safeParse(record).error?.issues ?? []).toEqual([]);
    expect(record.savedCopy).toMatchObject({ format: 'html', dateFrom: 'file' });
    expect(essence(record)).toEqual(essence(live.get(record.url)));
  }
});

test('a real MHTML of Chromium: nothing but what scripts held is missing', async ({ sampleVigie, tab }) => {
  const id = 'x-official-good-en';
  const live = await liveRecord(sampleVigie, tab, id);
  const file = await mhtmlOf(tab, id);
  const saved = await open(sampleVigie);
  await saved.choose([file]);
  await saved.finished(1);
  const [copy] = await sampleVigie.records();
  expect(copy?.savedCopy).toMatchObject({ format: 'mhtml', dateFrom: 'page' });
  expect(Date.parse(copy?.observedAt ?? '')).toBeLessThanOrEqual(Date.now());
  const { accountKey, url, pageState } = live ?? {};
  expect(copy).toMatchObject({ accountKey, url, pageState, directory: { match: 'listed' } });
  const names = Object.keys(live?.fields ?? {}) as (keyof AuditRecord['fields'])[];
  const differing = names.filter((name) => !isDeepStrictEqual(value(copy, name), value(live, name)));
  // Chromium leaves all scripts out of an MHTML. Only the structured data tells the join date, the count of posts, the exact count
  // of followers, and where the short link of the website leads.
  expect(differing.toSorted()).toEqual(['followers', 'joinedAt', 'links', 'posts', 'website']);
  expect(copy?.fields).toMatchObject({
    followers: { value: 48_200, qualifier: 'rounded' },
    joinedAt: { state: 'unreadable' },
    posts: { state: 'unreadable' },
  });
  expect(value(copy, 'website')).toMatch(/^https:\/\/t\.co\//);
  // What the copy lacks is held against nobody.
  expect(copy?.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
});

test('SingleFile with its own date, a picture, and a file that does not say where it was saved', async ({
  sampleVigie,
  tab,
}) => {
  const [single, unsaid] = [sample('x-notice-other-language'), sample('x-lookalike-host')];
  const live = await liveRecord(sampleVigie, tab, single.id);
  const saved = await open(sampleVigie);
  const nameless = { ...savedHtml(unsaid), buffer: Buffer.from(unsaid.html) };
  const singleOne = singleFile(single, SAVED_AT);
  await saved.choose([singleOne, PICTURE, nameless]);
  expect(await saved.finished(3)).toBe('1');
  await expect(saved.row(singleOne.name)).toContainText(
    createTranslator('en')('saved.date.page', { date: '2026-10-02' }),
  );
  await expect(saved.row(PICTURE.name)).toContainText(
    createTranslator('en').error({ code: 'saved-not-a-page', values: {} }),
  );
  const [record] = await sampleVigie.records();
  expect(record?.observedAt).toBe(SAVED_AT.toISOString());
  expect(record?.asOf).toBe('2026-10-02');
  expect(record?.savedCopy).toMatchObject({ format: 'singlefile', dateFrom: 'page' });
  expect(record?.fields).toEqual(live?.fields);

  // What the page claims is offered; the person says that it is so.
  await expect(saved.row(nameless.name).getByRole('textbox')).toHaveValue(unsaid.url);
  await saved.giveAddress(nameless.name, unsaid.url);
  await expect(saved.row(nameless.name)).toContainText('Open the account');
  expect((await sampleVigie.records()).map(({ url }) => url).toSorted()).toEqual(
    [single.url, unsaid.url].toSorted(),
  );
});

test('nothing is kept of people without a tie, nor of individuals among several files', async ({
  sampleVigie,
}) => {
  const t = createTranslator('en');
  const saved = await open(sampleVigie);
  const [nobody, executive] = ['x-private-person', 'x-executive-fine'].map((id) => savedHtml(sample(id)));
  if (!nobody || !executive) throw new Error('no files');
  await saved.choose([nobody, executive]);
  expect(await saved.finished(2)).toBe('0');
  await expect(saved.row(nobody.name)).toContainText(t('saved.noTie'));
  await expect(saved.row(executive.name)).toContainText(t('saved.personSkipped'));
  expect(await sampleVigie.records()).toEqual([]);
  // Chosen alone, at a person's act, it is audited like a visit.
  await saved.choose([executive]);
  expect(await saved.finished(1)).toBe('1');
  expect(await sampleVigie.records()).toHaveLength(1);
});

test('fifty files: progress, and a cancel that leaves the others unread', async ({ sampleVigie }) => {
  const saved = await open(sampleVigie);
  const padding = `<!-- ${'x'.repeat(500_000)} -->`;
  const files = Array.from({ length: 50 }, (_, index) => {
    const file = savedHtml(sample('x-official-flawed'));
    const buffer = Buffer.concat([file.buffer, Buffer.from(padding)]);
    return { ...file, name: `page-${String(index).padStart(2, '0')}.html`, buffer };
  });
  await saved.choose(files);
  await expect(saved.page.getByRole('progressbar')).toBeVisible();
  await saved.page.getByRole('button', { name: 'Cancel' }).click();
  await saved.finished(50);
  await expect(saved.row('page-00.html')).toContainText('Saved copy');
  await expect(saved.row('page-49.html')).toContainText(createTranslator('en')('saved.cancelled'));
  await expect(saved.page.getByRole('progressbar')).toHaveCount(0);
});

test('the account page says that it is a copy and of which day, in English and in French', async ({
  sampleVigie,
}) => {
  const saved = await open(sampleVigie);
  const file = singleFile(sample('x-official-flawed'), SAVED_AT);
  await saved.choose([file]);
  await saved.row(file.name).getByRole('link', { name: 'Open the account' }).click();
  const mark = saved.page.locator('.who__copy');
  await expect(mark).toHaveText('Saved copy of October 2, 2026');
  await new SidePanel(saved.page).switchLanguage();
  await expect(saved.page.locator('html')).toHaveAttribute('lang', 'fr-CA');
  await expect(mark).toHaveText('Copie enregistrée du 2 octobre 2026');
});

function value(record: AuditRecord | undefined, name: keyof AuditRecord['fields']): unknown {
  const field = record?.fields[name];
  return field?.state === 'present' ? field.value : field?.state;
}
