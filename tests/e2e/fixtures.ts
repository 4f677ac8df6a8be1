/** What every real-browser test starts from: the local server, a fresh Chromium with the built extension, a tab to browse in. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { VigieChromium } from '../support/chromium';
import { SAMPLE_DIRECTORY, sampleDirectoryWithHistory, serveSamples } from '../support/samples';
import { type FixtureServer, startServer, unexplainedRequests } from '../support/server';
import { Dashboard } from './pages/dashboard';

/** Where the builds are; `VIGIE_OUTPUT` names another folder, so that a build may go on while another is tested. */
const OUTPUT = process.env['VIGIE_OUTPUT'] ?? fileURLToPath(new URL('../../.output', import.meta.url));

/** The built extension of each browser. */
export const BUILD = { chromium: `${OUTPUT}/chrome-mv3`, firefox: `${OUTPUT}/firefox-mv3` };

interface TestFixtures {
  vigie: VigieChromium;
  tab: Page;
  /** The samples stand at their addresses when a test begins, whatever the test before served there. */
  freshSamples: undefined;
  /** Vigie with the sample directory in use instead of the embedded one. */
  sampleVigie: VigieChromium;
}

interface WorkerFixtures {
  server: FixtureServer;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  freshSamples: [
    async ({ server }, use) => {
      serveSamples(server);
      await use(undefined);
    },
    { auto: true },
  ],
  vigie: async ({ server }, use) => {
    if (!existsSync(BUILD.chromium)) throw new Error('no build: run `npm run build` first');
    const before = server.requests.length;
    const vigie = await VigieChromium.launch({ server, extensions: [BUILD.chromium] });
    await use(vigie);
    await vigie.close();
    expect(unexplainedRequests(server.requests.slice(before)), 'requests that no page load explains').toEqual(
      [],
    );
  },
  sampleVigie: async ({ vigie }, use) => {
    await useDirectory(vigie, SAMPLE_DIRECTORY);
    const packed = sampleDirectoryWithHistory();
    expect(await vigie.command('importDirectory', { packed, origin: 'file' })).toMatchObject({ ok: true });
    await use(vigie);
  },
  tab: async ({ vigie }, use) => {
    await use(await vigie.newPage());
  },
});

export { expect };

/** Puts a directory file in use through the dashboard, as a person does; gives what the dashboard then says. */
export async function useDirectory(
  vigie: VigieChromium,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<string> {
  const page = await vigie.openView('dashboard', { hash: '#/directory/import' });
  const dashboard = new Dashboard(page);
  await dashboard.chooseDirectory(file);
  const answer = await dashboard.useDirectory();
  await page.close();
  return answer;
}

/** A CSV file in memory. */
export function csvFile(text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'directory.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}
