/** Vigie's button in Chromium's toolbar, pressed as a person does: the popup opens, and the tab may be looked at (`activeTab`). */
import type { Page } from '@playwright/test';
import type { VigieChromium } from './chromium';

/** Playwright's types know neither the command nor the kind of target. */
interface BrowserSession {
  send(method: string, params: object): Promise<{ targetInfos: { url: string; targetId: string }[] }>;
}

/** Presses it beside a page that no other tab shows. */
export async function pressToolbarButton({ context, extensionId }: VigieChromium, page: Page): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('no browser');
  await page.bringToFront();
  const session = (await browser.newBrowserCDPSession()) as unknown as BrowserSession;
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  if (target === undefined) throw new Error(`no tab shows ${page.url()}`);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: target.targetId });
}
