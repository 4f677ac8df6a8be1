/** Every format out; JSON back in, identical. */
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { AuditRecord, AuditsFile } from '@/lib/model/record';
import type { VigieChromium } from '../support/chromium';
import { sample } from '../support/samples';
import { expect, test } from './fixtures';
import { Dashboard } from './pages/dashboard';

const VISITED = ['x-official-good-en', 'x-official-flawed', 'facebook-former-title-fr', 'x-not-found'];

async function open(vigie: VigieChromium): Promise<Dashboard> {
  return new Dashboard(await vigie.openView('dashboard', { hash: '#/export' }));
}

async function exported(dashboard: Dashboard, format: string): Promise<{ name: string; text: string }> {
  const download = await dashboard.exportAs(format);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test.beforeEach(async ({ sampleVigie, tab }) => {
  for (const id of VISITED) {
    await sampleVigie.visit(tab, sample(id).url);
  }
});

test('three formats, each whole', async ({ sampleVigie }) => {
  const records = await sampleVigie.records();
  const dashboard = await open(sampleVigie);
  expect(await dashboard.formats()).toEqual(expect.arrayContaining(['json', 'ndjson', 'csv']));

  const json = await exported(dashboard, 'json');
  expect(json.name).toMatch(/\.json$/);
  const file = AuditsFile.parse(JSON.parse(json.text));
  expect(file.audits.toSorted((a, b) => a.observedAt.localeCompare(b.observedAt))).toEqual(records);

  const ndjson = await exported(dashboard, 'ndjson');
  const lines = ndjson.text.trimEnd().split('\n');
  expect(lines.map((line) => AuditRecord.parse(JSON.parse(line)).id).toSorted()).toEqual(
    records.map(({ id }) => id).toSorted(),
  );

  const csv = await exported(dashboard, 'csv');
  const { data, errors } = Papa.parse<string[]>(csv.text.replace(/^\uFEFF/, '').trimEnd());
  expect(errors).toEqual([]);
  const findings = records.reduce((sum, { results }) => sum + Math.max(1, results.length), 0);
  expect(data.length - 1).toBe(findings);
  // No cell may start like a formula of a spreadsheet.
  expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('a JSON export comes back identical, twice in changes nothing', async ({ sampleVigie }) => {
  const before = await sampleVigie.records();
  const dashboard = await open(sampleVigie);
  const { text } = await exported(dashboard, 'json');
  for (const { accountKey } of before) {
    expect(await sampleVigie.command('forgetAccount', { accountKey })).toMatchObject({ ok: true });
  }
  expect(await sampleVigie.records()).toEqual([]);
  const file = { name: 'audits.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  for (let time = 0; time < 2; time += 1) {
    await dashboard.importAudits(file);
    await expect.poll(() => sampleVigie.records()).toEqual(before);
  }
});

test('a file that is not whole is refused and changes nothing', async ({ sampleVigie }) => {
  const before = await sampleVigie.records();
  const dashboard = await open(sampleVigie);
  const { text } = await exported(dashboard, 'json');
  const broken = text.replace('"vigie/audit"', '"other/audit"');
  for (const bad of [broken, text.slice(0, -40), '[]']) {
    await dashboard.importAudits({
      name: 'audits.json',
      mimeType: 'application/json',
      buffer: Buffer.from(bad),
    });
    await expect(dashboard.alert()).toBeVisible();
  }
  expect(await sampleVigie.records()).toEqual(before);
});
