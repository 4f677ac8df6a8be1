/** A page that looks for Vigie finds nothing: no event, no element, no global, no request; also while its address changes. */
import { readdirSync, readFileSync } from 'node:fs';
import { xPage } from '../fixtures/demo/pages/x';
import { xApp } from '../fixtures/demo/pages/x-app';
import { xProfiles } from '../fixtures/demo/x-profiles';
import { BUILD, expect, test } from './fixtures';

const { goodEnglish, flawed } = xProfiles;
const URL_OF = `https://x.com/${goodEnglish.handle}`;

/** What the page does first of all; the names are those that a known extension's scripts might say to it. */
function spy(id: string): void {
  const found: string[] = [];
  const names = ['wxt:locationchange', 'wxt:content-script-started'].flatMap((name) =>
    ['x', 'x-reader', 'content'].map((script) => `${id}:${script}:${name}`),
  );
  for (const name of names)
    for (const target of [window, document]) target.addEventListener(name, () => found.push(name), true);
  window.addEventListener('message', ({ data }) => found.push(`message ${JSON.stringify(data)}`), true);
  new MutationObserver((changes) => {
    for (const { addedNodes, attributeName } of changes) {
      if (attributeName !== null) found.push(`attribute ${attributeName}`);
      for (const node of addedNodes) {
        const { localName, id: own, className } = node as Partial<Element>;
        if (/vigie|extension/i.test([localName, own, className].join(' ')))
          found.push(`element ${localName}`);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
  const before = new Set(Object.getOwnPropertyNames(window));
  Object.assign(window, {
    found,
    added: () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name)),
  });
}

test.beforeEach(({ server }) => {
  server.serve(URL_OF, xApp(goodEnglish, [flawed], { skeleton: 50, header: 100, schema: 150 }));
});

test.afterEach(({ server }) => {
  server.serve(URL_OF, xPage(goodEnglish));
});

test('a page cannot tell that it is read', async ({ sampleVigie, tab }) => {
  await tab.addInitScript(spy, sampleVigie.extensionId);
  await sampleVigie.visit(tab, URL_OF);
  await tab.evaluate(
    (path) => (globalThis as unknown as { go(path: string): Promise<void> }).go(path),
    `/${flawed.handle}`,
  );
  await expect.poll(async () => (await sampleVigie.records()).length).toBe(2);
  const seen = await tab.evaluate(() => {
    const page = globalThis as unknown as { found: string[]; added(): string[] };
    return { found: page.found, added: page.added() };
  });
  const own = ['found', 'added', 'go', 'show'];
  expect(seen.added.filter((name) => !own.includes(name))).toEqual([]);
  expect(seen.found).toEqual([]);
  const resources = await tab.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(resources.filter((name) => name.startsWith('chrome-extension:'))).toEqual([]);
});

test('no script of a page can say anything to it', () => {
  for (const folder of [BUILD.chromium, BUILD.firefox]) {
    const scripts = [
      ...readdirSync(`${folder}/content-scripts`).map((name) => `content-scripts/${name}`),
      ...readdirSync(folder).filter((name) => name.endsWith('-reader.js')),
    ];
    expect(scripts).toHaveLength(32);
    for (const name of scripts) {
      const code = readFileSync(`${folder}/${name}`, 'utf8');
      const found = code.match(
        /dispatchEvent|postMessage|CustomEvent|innerHTML|setAttribute|createElement|insertAdjacent/g,
      );
      expect(found, name).toBeNull();
    }
  }
});
