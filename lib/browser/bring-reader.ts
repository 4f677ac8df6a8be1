/** The second script of a page, which reads it: injected when the first says that a profile is on screen. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** The build names a reader after its platform; false: the tab has moved on, its site is no longer allowed, or there is no such reader. */
export async function bringReader(tabId: number, platform: string): Promise<boolean> {
  const file = `/${platform}-reader.js` as ScriptPublicPath;
  return browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [file], injectImmediately: true })
    .then(
      () => true,
      () => false,
    );
}
