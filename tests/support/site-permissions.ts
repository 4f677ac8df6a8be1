/**
 * Host permissions in a real Chromium. The browser's question to the person hangs in a window without a screen, so the person's yes is
 * put into the browser's own settings first (chrome://extensions, "on specific sites"); the extension learns of it only when it asks.
 */
import { adapters } from '@/lib/platforms';
import type { VigieChromium } from './chromium';
import { registeredScripts } from './in-extension';

/** The part of the settings page's interface that is used. */
interface Settings {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
}

interface Asker {
  permissions: { request(asked: { origins: string[] }): Promise<boolean> };
}

/**
 * The person will say yes when Vigie asks for these match patterns. From here on the browser withholds the sites of the installation:
 * name those that a test still needs.
 */
export async function willAllow(vigie: VigieChromium, patterns: readonly string[]): Promise<void> {
  const page = await vigie.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ({ extensionId, hosts }) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Settings }).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      for (const host of hosts) await developerPrivate.addHostPermission(extensionId, host);
    },
    { extensionId: vigie.extensionId, hosts: [...patterns] },
  );
  await page.close();
}

/** Allows patterns without the dashboard, for tests that are about something else; scripts of optional sites are then registered. */
export async function allowSites(
  vigie: VigieChromium,
  patterns: readonly string[],
  scripts: readonly string[],
): Promise<void> {
  await willAllow(vigie, patterns);
  const page = await vigie.openView('dashboard', { hash: '#/about' });
  const isGranted = await page.evaluate(
    (origins) => (globalThis as unknown as { chrome: Asker }).chrome.permissions.request({ origins }),
    [...patterns],
  );
  if (!isGranted) throw new Error('the browser did not allow the sites');
  for (let tries = 0; ; tries += 1) {
    const known = (await page.evaluate(registeredScripts)).map(({ id }) => id);
    const missing = scripts.filter((id) => !known.includes(id));
    if (missing.length === 0) break;
    if (tries > 100) throw new Error(`scripts never registered: ${missing.join(', ')}`);
    await page.waitForTimeout(100);
  }
  await page.close();
}

/** Allows every site of every reader but the servers of Mastodon. */
export function allowEverySite(vigie: VigieChromium): Promise<void> {
  const patterns = adapters.flatMap(({ matches }) => matches);
  const scripts = adapters.filter(({ isOptional, matches }) => isOptional === true && matches.length > 0);
  return allowSites(
    vigie,
    patterns,
    scripts.map(({ id }) => id),
  );
}
