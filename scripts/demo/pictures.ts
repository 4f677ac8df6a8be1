/** The pictures of the demo: every surface in both languages, light and dark, of pages really visited. */
import type { Page } from '@playwright/test';
import type { Language } from '@/lib/model/ids';
import { SidePanel } from '../../tests/e2e/pages/side-panel';
import type { View, VigieChromium } from '../../tests/support/chromium';

interface Shot {
  name: string;
  view: View;
  hash?: string;
}

/** Takes every picture; gives their file names. `visited`: a tab that shows a profile with findings, `key` its account. */
export async function takePictures(
  vigie: VigieChromium,
  visited: Page,
  key: string,
  output: string,
): Promise<string[]> {
  const shots: Shot[] = [
    { name: 'panel', view: 'sidepanel' },
    { name: 'popup', view: 'popup' },
    { name: 'dashboard', view: 'dashboard' },
    { name: 'detail', view: 'dashboard', hash: `#/accounts/${encodeURIComponent(key)}` },
    { name: 'directory', view: 'dashboard', hash: '#/directory' },
    { name: 'saved', view: 'dashboard', hash: '#/saved' },
    { name: 'platforms', view: 'dashboard', hash: '#/platforms' },
    { name: 'health', view: 'dashboard', hash: '#/health' },
    { name: 'export', view: 'dashboard', hash: '#/export' },
  ];
  const names: string[] = [];
  for (const language of ['en', 'fr'] as const) {
    for (const shot of shots) {
      const page = await vigie.openView(shot.view, {
        ...(shot.view === 'dashboard' ? {} : { about: visited }),
        ...(shot.hash === undefined ? {} : { hash: shot.hash }),
      });
      await inLanguage(page, language);
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        const name = `${shot.name}-${language}${scheme === 'dark' ? '-dark' : ''}.png`;
        await page.screenshot({ path: `${output}/${name}`, fullPage: true, animations: 'disabled' });
        names.push(name);
      }
      await page.close();
    }
  }
  return [...names, ...(await pictureBeside(vigie, visited, output))];
}

/** The page and the side panel beside it, as they stand on screen, in one picture a language. */
async function pictureBeside(vigie: VigieChromium, visited: Page, output: string): Promise<string[]> {
  const size = { width: 920, height: 860 };
  await visited.setViewportSize(size);
  const left = (await visited.screenshot()).toString('base64');
  const names: string[] = [];
  for (const language of ['en', 'fr'] as const) {
    const panel = await vigie.openView('sidepanel', { about: visited });
    await panel.setViewportSize({ width: 360, height: size.height });
    await inLanguage(panel, language);
    const right = (await panel.screenshot({ animations: 'disabled' })).toString('base64');
    await panel.setViewportSize({ width: size.width + 361, height: size.height });
    await panel.goto('about:blank');
    await panel.setContent(
      `<style>body{margin:0;display:flex;gap:1px;background:#bfc1c3}img{display:block}</style>${[left, right].map((picture) => `<img alt="" src="data:image/png;base64,${picture}">`).join('')}`,
      { waitUntil: 'load' },
    );
    const name = `beside-${language}.png`;
    await panel.screenshot({ path: `${output}/${name}` });
    names.push(name);
    await panel.close();
  }
  return names;
}

/** Shows a view in a language, by its own button if need be. */
export async function inLanguage(page: Page, language: Language): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  if ((await page.locator('html').getAttribute('lang'))?.startsWith(language) !== true) {
    await new SidePanel(page).switchLanguage();
  }
  await page.evaluate(() => document.fonts.ready);
}
