/** The press of the button, from the two files to the version in use: the page's side and the whole background. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMBEDDED } from '@/lib/directory/embedded';
import { CANADA_FEED } from '@/lib/directory/sources/canada-about';
import { openDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { feedFile, handles, WHOLE } from '../support/feed';
import { parseDirectoryCsv } from '../support/template-list';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => held);
vi.mock('#imports', () => ({ defineBackground: (main: () => void) => ({ main }) }));

const view = { url: 'chrome-extension://mankhccddhdmlbnagfhbohdnloafhhjn/dashboard.html' };
const embedded = readFileSync(new URL(`../../public${EMBEDDED.path}`, import.meta.url), 'utf8');
const db = openDatabase();
const directories = directoryRepository(db);
/** What www.canada.ca answers. */
const served: Record<'en' | 'fr', string | number> = { en: '', fr: '' };

let browser: FakeBrowser;
beforeEach(async () => {
  browser = fakeBrowser();
  const sendMessage = (message: unknown) => browser.say(message, view);
  held.browser = { ...browser, runtime: { ...browser.runtime, sendMessage } };
  vi.stubGlobal('fetch', (address: string) => {
    const part = (['en', 'fr'] as const).find((one) => CANADA_FEED[one] === address);
    const body = part === undefined ? embedded : served[part];
    return Promise.resolve(
      typeof body === 'number' ? new Response('', { status: body }) : new Response(body),
    );
  });
  vi.resetModules();
  const { default: background } = await import('@/entrypoints/background');
  (background as { main(): void }).main();
  serve(WHOLE);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(db.tables.map((table) => table.clear()));
});

function serve(counts: typeof WHOLE): void {
  for (const part of ['en', 'fr'] as const) served[part] = feedFile(part, handles(part, counts[part]));
}
async function press() {
  const { updateDirectory } = await import('@/entrypoints/shared/directory-update');
  return updateDirectory(db, () => undefined, new AbortController().signal);
}
const inUse = async () => {
  const sha256 = await directories.active();
  return sha256 === null ? undefined : directories.version(sha256);
};
async function useOtherList(): Promise<void> {
  const csv =
    'organization_en,organization_fr,platform,handle,url,account_name,language\nPorts,Ports,x,Ports,https://x.com/Ports,Ports,en\n';
  const packed = parseDirectoryCsv(csv, { id: 'other', date: '2026-11-01', title: 'other' });
  if (!packed.ok) throw new Error(packed.error.code);
  await browser.say({ type: 'importDirectory', payload: { packed: packed.value, origin: 'file' } }, view);
}

describe('a whole feed', () => {
  it('becomes the version in use, with the history of the list', async () => {
    const answer = await press();
    expect(answer).toMatchObject({
      ok: true,
      value: { before: EMBEDDED.sha256, since: EMBEDDED.date, accounts: WHOLE.en + WHOLE.fr },
    });
    expect(await inUse()).toMatchObject({
      origin: 'update',
      series: 'canada',
      accounts: WHOLE.en + WHOLE.fr,
    });
    // Every account of the copy before is gone from the invented list, and known to have been in it.
    expect((await inUse())?.former).toBeGreaterThan(1865);
  });

  it('pressed again on the same day changes nothing, and keeps the history when something did change', async () => {
    const first = await press();
    const again = await press();
    if (!first.ok || !again.ok) throw new Error('refused');
    expect(again.value).toMatchObject({ before: first.value.after, after: first.value.after });
    const former = (await inUse())?.former ?? 0;
    serve({ ...WHOLE, en: WHOLE.en - 3 });
    expect(await press()).toMatchObject({ value: { before: first.value.after } });
    expect((await inUse())?.former).toBe(former + 3);
  });

  it('keeps that history also after another list was in use', async () => {
    await useOtherList();
    expect(await press()).toMatchObject({ ok: true, value: { before: EMBEDDED.sha256 } });
    expect((await inUse())?.former).toBeGreaterThan(1865);
  });
});

describe('nothing changes', () => {
  const refused = async (detail: RegExp) => {
    const before = await inUse();
    expect(await press()).toMatchObject({
      ok: false,
      error: { code: 'feed-unavailable', values: { detail: expect.stringMatching(detail) } },
    });
    expect(await inUse()).toEqual(before);
  };

  it('when a file fails or a tenth of a language is gone', async () => {
    served.en = 503;
    await refused(/sm-en\.json: HTTP 503/);
    serve({ ...WHOLE, fr: 900 });
    await refused(/sm-fr\.json: 900 \/ 10\d\d$/);
  });

  it('when the list is sharply smaller while another list is in use', async () => {
    await useOtherList();
    serve({ en: 600, fr: 600 });
    await refused(/sm-en\.json: 600 \/ 10\d\d$/);
  });
});
