/** The whole background, from message to database and toolbar, with a browser that is a stand-in. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditRepository } from '@/lib/storage/audits';
import { openDatabase } from '@/lib/storage/db';
import { parseDirectoryCsv } from '@/tests/support/template-list';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { auditId } from '../support/records';
import { present, snapshotInput } from '../support/snapshot';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => held);
vi.mock('#imports', () => ({ defineBackground: (main: () => void) => ({ main }) }));

const page = { url: 'https://x.com/RiversHarbours_GC', frameId: 0, tab: { id: 7 } };
const view = { url: 'chrome-extension://mankhccddhdmlbnagfhbohdnloafhhjn/dashboard.html' };
const HEADER = 'organization_en,organization_fr,platform,handle,url,account_name,language\n';
const ROW =
  'Rivers and Harbours Canada,Rivières et Ports Canada,x,RiversHarbours_GC,https://x.com/RiversHarbours_GC,Rivers,en\n';

function packed(rows: string, id = 'embedded') {
  const parsed = parseDirectoryCsv(HEADER + rows, { id, date: '2026-11-20', title: id });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

let browser: FakeBrowser;
const db = openDatabase();
const audits = auditRepository(db);

/** A worker that has just started: nothing in its memory. */
async function wake(): Promise<void> {
  browser.killWorker();
  vi.resetModules();
  const { default: background } = await import('@/entrypoints/background');
  (background as { main(): void }).main();
}

beforeEach(async () => {
  browser = fakeBrowser();
  held.browser = browser;
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(packed(ROW))));
  await wake();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const say = (type: string, payload: object, sender: object = page) => browser.say({ type, payload }, sender);
const observe = (changes: Parameters<typeof snapshotInput>[0] = {}, isLate = false) =>
  say('profileObserved', { snapshot: snapshotInput({ id: auditId(1), ...changes }), isLate });
const status = () => browser.storage.session.values.get('tab:7');
const stored = async () => (await db.audits.toArray()).map(({ id }) => id as string);
const nobody = {
  accountKey: 'x:some_person',
  url: 'https://x.com/some_person',
  fields: {
    displayName: present('Some Person'),
    handle: present('some_person'),
    bio: present('I like boats.'),
  },
};

describe('a listed account', () => {
  it('is stored before the answer, then shown', async () => {
    expect(await say('profileOpened', { url: page.url, isOff: false })).toEqual({ ok: true, value: null });
    expect(status()).toEqual({ url: 'https://x.com/', state: 'reading' });
    await vi.waitFor(() => expect(browser.badges.get(7)).toBe('…'));
    expect(await observe()).toEqual({ ok: true, value: { stored: true } });
    expect(await stored()).toEqual([auditId(1)]);
    expect(status()).toMatchObject({ state: 'audited', auditId: auditId(1), url: page.url });
    await vi.waitFor(() => expect(browser.badges.get(7)).toMatch(/^(?:!\d|[i✓?]$)/));
    expect(browser.titles.get(7)).toContain('Vigie – ');
    const [record] = await audits.of('x:riversharbours_gc');
    expect(record).toMatchObject({
      directory: { match: 'listed' },
      versions: { vigie: '9.9.9', reader: 'x-test' },
    });
  });

  it('is one audit when the message comes twice, also to a worker that died in between', async () => {
    await observe();
    await wake();
    expect(await observe()).toEqual({ ok: true, value: { stored: true } });
    expect(await stored()).toEqual([auditId(1)]);
  });

  it('is shown with the earlier audit when visited again within the minute', async () => {
    await observe();
    await observe({ id: auditId(2), observedAt: '2026-11-22T14:03:40.000Z' });
    expect(await stored()).toEqual([auditId(1)]);
    expect(status()).toMatchObject({ auditId: auditId(1) });
  });
});

describe('an account without a tie', () => {
  it('leaves no trace: no row, no name in memory, a plain button', async () => {
    await say('profileOpened', { url: nobody.url, isOff: false });
    expect(await observe(nobody)).toEqual({ ok: true, value: { stored: false } });
    // The list itself is kept; nothing else is, and no row of it speaks of that person.
    const kept = db.tables.filter(({ name }) => !name.startsWith('directory'));
    expect(await Promise.all(kept.map((table) => table.count()))).toEqual(kept.map(() => 0));
    const rows = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(rows)).not.toMatch(/some.person/i);
    expect(status()).toEqual({ url: 'https://x.com/', state: 'noTie' });
    expect(JSON.stringify([...browser.storage.session.values, ...browser.storage.local.values])).not.toMatch(
      /some.person/i,
    );
    await vi.waitFor(() => expect(browser.badges.get(7)).toBe(''));
  });
});

describe('the verdict of another page', () => {
  it('goes away at once when the profile is left', async () => {
    await observe();
    expect(status()).toBeDefined();
    await say('profileLeft', {});
    expect(status()).toBeUndefined();
    await vi.waitFor(() => expect(browser.badges.get(7)).toBe(''));
  });

  it('is stored but not shown when it arrives after the person moved on', async () => {
    const observed = observe();
    await say('profileLeft', {});
    await observed;
    await observe({ id: auditId(2), observedAt: '2026-11-22T15:00:00.000Z' }, true);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([status(), await stored()]).toEqual([undefined, [auditId(1), auditId(2)]]);
  });

  it('goes away with its tab', async () => {
    await observe();
    expect(status()).toBeDefined();
    browser.tabs.onRemoved.fire(7);
    await vi.waitFor(() => expect(status()).toBeUndefined());
  });
});

it('says so when the audit cannot be stored', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await observe()).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
  await vi.waitFor(() =>
    expect(status()).toEqual({ url: 'https://x.com/', state: 'failed', error: 'storage-failed' }),
  );
  vi.restoreAllMocks();
});

describe('commands', () => {
  it('reads a page again when asked, although it was read just now', async () => {
    await observe();
    const again = snapshotInput({ id: auditId(2), asked: true });
    browser.tabReplies.set(7, { ok: true, value: again });
    expect(await say('readAgain', { tabId: 7 }, view)).toEqual({ ok: true, value: { stored: true } });
    expect(await stored()).toEqual([auditId(1), auditId(2)]);
  });

  it.each([
    ['no one answers', 8, undefined, 'tab-not-readable'],
    ['no profile is on screen', 7, { ok: true, value: null }, 'tab-not-readable'],
    ['the page sends something else', 7, { ok: true, value: { id: 'x' } }, 'bad-message'],
  ])('reading again fails honestly: %s', async (_, tabId, reply, code) => {
    if (reply) browser.tabReplies.set(7, reply);
    expect(await say('readAgain', { tabId }, view)).toMatchObject({ ok: false, error: { code } });
    expect(await stored()).toEqual([]);
  });

  it('judges by an imported directory from then on, also after a restart, until the embedded one is back', async () => {
    const other = packed(ROW.replaceAll('RiversHarbours_GC', 'Other_GC'), 'other');
    expect(await say('importDirectory', { packed: other, origin: 'file' }, view)).toMatchObject({
      ok: true,
      value: { accounts: 1 },
    });
    await wake();
    await observe({ asked: true });
    const matchOf = async () => (await db.audits.toArray()).map(({ directory }) => directory.match);
    const before = await matchOf();
    expect(before).not.toContain('listed');
    expect(await say('useDirectory', { sha256: null }, view)).toEqual({ ok: true, value: { accounts: 1 } });
    await observe({ id: auditId(2), asked: true });
    expect(await matchOf()).toEqual([...before, 'listed']);
  });

  it('takes a large directory in pieces, in their order only', async () => {
    const text = JSON.stringify(packed(ROW.replaceAll('RiversHarbours_GC', 'Other_GC'), 'other'));
    const piece = (part: number, transfer = 'a') => ({
      ...{ transfer, part, parts: 2, origin: 'file' },
      text: part === 0 ? text.slice(0, 100) : text.slice(100),
    });
    expect(await say('importDirectoryPart', piece(0), view)).toEqual({ ok: true, value: null });
    expect(await say('importDirectoryPart', piece(1, 'b'), view)).toMatchObject({
      error: { code: 'bad-message' },
    });
    expect(await say('importDirectoryPart', piece(0), view)).toEqual({ ok: true, value: null });
    expect(await say('importDirectoryPart', piece(1), view)).toMatchObject({
      ok: true,
      value: { accounts: 1 },
    });
    expect(await db.directoryVersions.count()).toBeGreaterThan(0);
  });

  it('refuses a damaged directory and keeps the one in use', async () => {
    const damaged = { ...packed(ROW), accounts: {} };
    expect(await say('importDirectory', { packed: damaged, origin: 'file' }, view)).toMatchObject({
      error: { code: 'wrong-format' },
    });
    expect(
      await db.directoryVersions
        .where('origin')
        .equals('file')
        .count()
        .catch(() => 0),
    ).toBe(0);
    await observe();
    expect(await stored()).toEqual([auditId(1)]);
  });

  it('forgets an account', async () => {
    await observe();
    expect(await say('forgetAccount', { accountKey: 'x:riversharbours_gc' }, view)).toEqual({
      ok: true,
      value: { erased: 1 },
    });
    expect([await stored(), await db.accounts.count()]).toEqual([[], 0]);
  });

  it('refuses a file of audits without touching what is stored', async () => {
    await observe();
    expect(await say('importAudits', { text: '{}' }, view)).toMatchObject({
      error: { code: 'wrong-format' },
    });
    expect(await stored()).toEqual([auditId(1)]);
  });
});

describe('the viewer’s own account', () => {
  it('is kept only when it is in the directory', async () => {
    await observe({
      ...nobody,
      isOwnView: true,
      fields: {
        ...nobody.fields,
        displayName: present('Jane Doe'),
        bio: present('Proud federal public servant'),
      },
    });
    expect([await stored(), status()]).toEqual([[], { url: 'https://x.com/', state: 'ownAccount' }]);
    await observe({ id: auditId(2), isOwnView: true });
    expect(await stored()).toEqual([auditId(2)]);
    expect((await db.audits.get(auditId(2) as never))?.isOwnView).toBe(true);
  });
});

describe('a header that changes after it was read', () => {
  it('gives an audit of its own, within the same minute', async () => {
    await observe();
    await observe({ id: auditId(2), isUpdate: true });
    expect(await stored()).toEqual([auditId(1), auditId(2)]);
    expect(status()).toMatchObject({ auditId: auditId(2) });
  });
});

describe('a saved copy', () => {
  const savedCopy = { format: 'mhtml', dateFrom: 'page', openedAt: '2026-11-25T10:00:00Z' } as const;

  it('is judged and stored, marked as a copy with its own date', async () => {
    const snapshot = snapshotInput({ id: auditId(1), observedAt: '2025-06-01T10:00:00Z', savedCopy });
    expect(await say('recordSavedCopy', { snapshot, isAlone: false }, view)).toEqual({
      ok: true,
      value: { auditId: auditId(1), isPersonSkipped: false },
    });
    expect(await db.audits.get(auditId(1) as never)).toMatchObject({ savedCopy, asOf: '2025-06-01' });
  });

  it('of a person is kept when it was opened alone, never in a batch', async () => {
    const fields = { displayName: present('Jane Doe'), bio: present('Proud federal public servant') };
    const snapshot = snapshotInput({
      ...nobody,
      id: auditId(1),
      savedCopy,
      fields: { ...nobody.fields, ...fields },
    });
    expect(await say('recordSavedCopy', { snapshot, isAlone: false }, view)).toEqual({
      ok: true,
      value: { auditId: null, isPersonSkipped: true },
    });
    expect(await say('recordSavedCopy', { snapshot, isAlone: true }, view)).toMatchObject({
      value: { auditId: auditId(1) },
    });
  });

  it('must say that it is one', async () => {
    const snapshot = snapshotInput({ id: auditId(1) });
    expect(await say('recordSavedCopy', { snapshot, isAlone: true }, view)).toMatchObject({ ok: false });
    expect(await say('recordSavedCopy', { snapshot, isAlone: true }, page)).toMatchObject({
      error: { code: 'wrong-sender' },
    });
  });
});

describe('sites allowed by the person', () => {
  const threads = { url: 'https://www.threads.com/@rivers', frameId: 0, tab: { id: 9 } };

  it('may speak from then on, and not before, nor after', async () => {
    const started = () => say('pageStarted', { platform: 'threads' }, threads);
    expect(await started()).toMatchObject({ error: { code: 'wrong-sender' } });
    await browser.permissions.request({ origins: ['https://www.threads.com/*'] });
    expect(await started()).toEqual({ ok: true, value: null });
    await browser.permissions.remove({ origins: ['https://www.threads.com/*'] });
    expect(await started()).toMatchObject({ error: { code: 'wrong-sender' } });
  });

  it('are no longer spoken of once they are taken back', async () => {
    await browser.permissions.request({ origins: ['https://www.threads.com/*'] });
    const onScreen = { ...threads, tab: { id: 7 } };
    await say('profileOpened', { url: threads.url, isOff: false }, onScreen);
    expect(status()).toMatchObject({ state: 'reading' });
    await browser.permissions.remove({ origins: ['https://www.threads.com/*'] });
    await vi.waitFor(() => expect(status()).toBeUndefined());
    await say('profileOpened', { url: page.url, isOff: false });
    await browser.permissions.remove({ origins: ['https://bsky.app/*'] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(status()).toMatchObject({ url: 'https://x.com/', state: 'reading' });
  });

  it('get their script, in open pages too; it is taken back with the grant', async () => {
    await browser.permissions.request({ origins: ['https://www.threads.com/*'] });
    await vi.waitFor(() => expect(browser.scripting.injected).toEqual([[7, '/content-scripts/threads.js']]));
    await browser.permissions.request({ origins: ['https://social.example/*'] });
    await vi.waitFor(() => expect([...browser.scripting.scripts.keys()]).toEqual(['threads', 'mastodon']));
    await browser.permissions.remove({ origins: ['https://www.threads.com/*'] });
    await vi.waitFor(() => expect([...browser.scripting.scripts.keys()]).toEqual(['mastodon']));
    browser.runtime.onInstalled.fire({});
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([...browser.scripting.scripts.keys()]).toEqual(['mastodon']);
  });
});

describe('a page that shows a profile', () => {
  it('gets the reader of its platform, in its own tab', async () => {
    expect(await say('readerWanted', { platform: 'x' })).toEqual({ ok: true, value: null });
    expect(browser.scripting.injected).toEqual([[7, '/x-reader.js']]);
  });

  it('is told when there is none; no other file can be asked for', async () => {
    expect(await say('readerWanted', { platform: 'no-such-one' })).toMatchObject({
      error: { code: 'tab-not-readable' },
    });
    for (const platform of ['../dashboard', 'x-reader.js?', '/x', ''])
      expect(await say('readerWanted', { platform })).toMatchObject({ error: { code: 'bad-message' } });
    const elsewhere = { ...page, url: 'https://example.org/' };
    expect(await say('readerWanted', { platform: 'x' }, elsewhere)).toMatchObject({
      error: { code: 'wrong-sender' },
    });
    expect(browser.scripting.injected).toEqual([]);
  });
});

describe('a reader pack', () => {
  const text = JSON.stringify({
    format: 'vigie/readers',
    formatVersion: 1,
    id: 'pause',
    version: '1',
    publisher: 'Rivers and Harbours Canada',
    note: { en: 'X is being redesigned.', fr: 'X change de présentation.' },
    readers: { x: { reader: 'x-2026.11.2', off: true } },
  });

  it('reaches the pages of its platform, also after a restart, until it is removed', async () => {
    expect(await say('loadReaderPack', { text }, view)).toMatchObject({ ok: true, value: { id: 'pause' } });
    await wake();
    const started = () => say('pageStarted', { platform: 'x' });
    expect(await started()).toMatchObject({ value: { off: true, reader: 'x-2026.11.2' } });
    await say('profileOpened', { url: page.url, isOff: true });
    expect(status()).toEqual({ url: 'https://x.com/', state: 'readerOff' });
    await say('removeReaderPack', {}, view);
    expect(await started()).toEqual({ ok: true, value: null });
  });

  it('is not taken from a page', async () => {
    expect(await say('loadReaderPack', { text })).toMatchObject({ error: { code: 'wrong-sender' } });
    expect(await db.readerPacks.count()).toBe(0);
  });
});
