/** Older Chrome and Edge have no `browser` namespace: a copy of the build without it must do the same job. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VigieChromium } from '../support/chromium';
import { SAMPLE_DIRECTORY, sample } from '../support/samples';
import { BUILD, expect, test, useDirectory } from './fixtures';
import { SidePanel } from './pages/side-panel';

/** A copy of the build in which every script first deletes the native namespace. */
async function withoutNativeNamespace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-old-chrome-'));
  await cp(BUILD.chromium, folder, { recursive: true });
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    await writeFile(file, `delete globalThis.browser;\n${await readFile(file, 'utf8')}`);
  }
  return folder;
}

test('without the native browser namespace: import, visit, verdict, panel', async ({ server }) => {
  const folder = await withoutNativeNamespace();
  const vigie = await VigieChromium.launch({ server, extensions: [folder] });
  try {
    await useDirectory(vigie, SAMPLE_DIRECTORY);
    const tab = await vigie.newPage();
    expect((await vigie.visit(tab, sample('x-official-flawed').url))?.state).toBe('audited');
    expect(await vigie.badge(tab)).not.toBe('');
    const panel = new SidePanel(await vigie.openView('sidepanel', { about: tab }));
    await expect(panel.name()).toHaveText('Harbour Tips');
    await expect(panel.finding('notice-link-present')).toBeVisible();
    expect(
      await panel.page.evaluate(() => typeof (globalThis as { browser?: unknown }).browser),
      'the native namespace must be gone for this test to prove anything',
    ).toBe('undefined');
    expect(await vigie.records()).toHaveLength(1);
  } finally {
    await vigie.close();
    await rm(folder, { recursive: true, force: true });
  }
});
