/** Drives the built extension in a real Chromium: pages at real addresses, the worker, the views, the database. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import type { TabStatus } from '@/lib/browser/tab-status';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import type { AuditRecord } from '@/lib/model/record';
import { findChromium } from '../../scripts/lib/browsers.mjs';
import { type ExtensionApi, pretendActiveTab, readAllRecords } from './in-extension';
import { OpenPanel } from './open-panel';
import type { FixtureServer } from './server';
import { readEverythingStored } from './stored-state';

declare const chrome: ExtensionApi;

export interface ChromiumOptions {
  server: FixtureServer;
  /** Folders of unpacked extensions; the first is Vigie. */
  extensions: readonly [string, ...string[]];
  /** A window on screen instead of the headless mode. */
  headed?: boolean;
  /** Language of the browser's own interface, which Vigie follows until told otherwise. */
  language?: 'en' | 'fr';
  colorScheme?: 'light' | 'dark';
  /** Waits between steps, to be watched; milliseconds. */
  slowMo?: number;
  args?: readonly string[];
}

/** The three pages of the extension. */
export type View = 'sidepanel' | 'popup' | 'dashboard';

/** The room that Chromium gives a side panel and a popup. */
const VIEW_SIZES = { sidepanel: { width: 360, height: 900 }, popup: { width: 360, height: 560 } };

export class VigieChromium {
  private probePage: Page | null = null;
  /** The debugging session that may stop workers. */
  private workers: CDPSession | null = null;
  private workerStatus = '';
  /** How many times a running worker was seen to stop, since `stopWorker` was first called. */
  workerStops = 0;
  private readonly tabIds = new WeakMap<Page, number>();

  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    private readonly profileFolder: string,
  ) {}

  /** Starts Chromium with a fresh profile; ready when Vigie's worker is up. */
  static async launch(options: ChromiumOptions): Promise<VigieChromium> {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('Chromium was not found: run `npm run setup`.');
    const profileFolder = await mkdtemp(join(tmpdir(), 'vigie-chromium-'));
    const extensions = options.extensions.join(',');
    const isFrench = options.language === 'fr';
    const context = await chromium.launchPersistentContext(profileFolder, {
      executablePath,
      headless: options.headed !== true,
      viewport: { width: 1280, height: 800 },
      locale: isFrench ? 'fr-FR' : 'en-US',
      colorScheme: options.colorScheme ?? 'light',
      ...(options.slowMo === undefined ? {} : { slowMo: options.slowMo }),
      args: [
        `--disable-extensions-except=${extensions}`,
        `--load-extension=${extensions}`,
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
        // Lets a test press the toolbar button (`toolbar-button.ts`).
        '--enable-unsafe-extension-debugging',
        `--host-resolver-rules=MAP *:80 127.0.0.1:${String(options.server.httpPort)}, MAP *:443 127.0.0.1:${String(options.server.httpsPort)}`,
        '--ignore-certificate-errors',
        ...(isFrench ? ['--lang=fr'] : []),
        ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync', '--disable-quic'],
        ...['--disable-background-networking', '--disable-component-update'],
        ...['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
        ...(options.args ?? []),
      ],
    });
    try {
      const worker = await firstWorker(context, options.extensions[0]);
      return new VigieChromium(context, new URL(worker.url()).host, profileFolder);
    } catch (error) {
      await context.close();
      await rm(profileFolder, { recursive: true, force: true });
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profileFolder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A new empty tab. */
  newPage(): Promise<Page> {
    return this.context.newPage();
  }

  url(view: View, hash = ''): string {
    return `chrome-extension://${this.extensionId}/${view}.html${hash}`;
  }

  /** Stops every service worker, as the browser does at any moment. The next message starts a new one. */
  async stopWorker(): Promise<void> {
    if (this.workers === null) {
      this.workers = await this.context.newCDPSession(await this.probe());
      this.workers.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const status = versions.at(-1)?.runningStatus;
        if (status === 'stopped' && this.workerStatus !== 'stopped') this.workerStops += 1;
        this.workerStatus = status ?? this.workerStatus;
      });
      await this.workers.send('ServiceWorker.enable');
    }
    await this.workers.send('ServiceWorker.stopAllWorkers');
  }

  /** Number of the tab of a page, as the extension knows it. Comes to the front the first time that it is asked. */
  async tabId(page: Page): Promise<number> {
    const known = this.tabIds.get(page);
    if (known !== undefined) return known;
    const probe = await this.probe();
    await page.bringToFront();
    const [active] = await probe.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
    if (active?.id === undefined) throw new Error(`no tab shows ${page.url()}`);
    this.tabIds.set(page, active.id);
    return active.id;
  }

  /** Text of the toolbar badge for the tab of a page; empty when the page is no concern of Vigie. */
  async badge(page: Page): Promise<string> {
    const tabId = await this.tabId(page);
    return (await this.probe()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** Title of the toolbar button for the tab of a page, which says in words what the badge says by a sign. */
  async actionTitle(page: Page): Promise<string> {
    const tabId = await this.tabId(page);
    return (await this.probe()).evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  }

  /** What the extension keeps for the tab of a page (`lib/browser/tab-status.ts`). */
  async tabStatus(page: Page): Promise<TabStatus | null> {
    const key = `tab:${String(await this.tabId(page))}`;
    const all = await (await this.probe()).evaluate((name) => chrome.storage.session.get(name), key);
    return (all[key] as TabStatus | undefined) ?? null;
  }

  /**
   * Waits until the verdict on a page is there and gives what the extension then says of the tab.
   * Null: within the time given, the page stayed no concern of Vigie.
   */
  async settled(page: Page, limit = 15_000): Promise<TabStatus | null> {
    const end = Date.now() + limit;
    for (;;) {
      const status = await this.tabStatus(page);
      if (status !== null && status.state !== 'reading') return status;
      if (Date.now() > end) return status;
      await page.waitForTimeout(60);
    }
  }

  /**
   * Opens an address in a tab and waits for the verdict, as `settled`. Starts from an empty page, so that what is said of the
   * page before cannot be taken for it.
   */
  async visit(page: Page, url: string, limit?: number): Promise<TabStatus | null> {
    await page.goto('about:blank');
    for (let tries = 0; tries < 50 && (await this.tabStatus(page)) !== null; tries += 1) {
      await page.waitForTimeout(40);
    }
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return this.settled(page, limit);
  }

  /**
   * Opens a page of the extension as a tab. `about`: the page whose tab a panel or popup shall believe to be on screen
   * (a real side panel is no tab, so that the page beside it stays the active one).
   */
  async openView(view: View, { about, hash }: { about?: Page; hash?: string } = {}): Promise<Page> {
    const tabId = about === undefined ? null : await this.tabId(about);
    const page = await this.context.newPage();
    if (tabId !== null) await page.addInitScript(pretendActiveTab, tabId);
    if (view !== 'dashboard') await page.setViewportSize(VIEW_SIZES[view]);
    await page.goto(this.url(view, hash));
    return page;
  }

  /** What the content script reads on a page now, asked as the background asks it; null when it is no profile view. */
  async readProfile(page: Page): Promise<ProfileSnapshotInput | null> {
    const tabId = await this.tabId(page);
    const answer = await (await this.probe()).evaluate(
      (id) => chrome.tabs.sendMessage(id, { type: 'readProfile', payload: {} }).catch(() => null),
      tabId,
    );
    const result = answer as { ok: boolean; value: ProfileSnapshotInput | null } | null;
    return result?.ok === true ? result.value : null;
  }

  /** Sends a command as the extension's own pages do, and gives its answer. */
  async command(type: string, payload: object): Promise<unknown> {
    const message = { type, payload };
    return (await this.probe()).evaluate((asks) => chrome.runtime.sendMessage(asks), message);
  }

  /** Opens the real side panel beside a page (a call from test code counts as a click). */
  async openSidePanel(page: Page): Promise<void> {
    const tabId = await this.tabId(page);
    await (await this.probe()).evaluate((id) => chrome.sidePanel.open({ tabId: id }), tabId);
    await page.bringToFront();
  }

  /** The real side panel that is open; it is no tab, so that Playwright has no page for it. */
  async sidePanel(): Promise<OpenPanel> {
    const browser = this.context.browser();
    if (browser === null) throw new Error('no browser');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ url }) => url.startsWith(this.url('sidepanel')));
    if (target === undefined) throw new Error('the side panel is not open');
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    return new OpenPanel(session, sessionId);
  }

  /** Every stored audit, oldest first, read from the database as it is, not through Vigie's code. */
  async records(): Promise<AuditRecord[]> {
    return (await (await this.probe()).evaluate(readAllRecords)) as AuditRecord[];
  }

  /** Every table and storage area of the extension, as one text. */
  async everythingStored(): Promise<string> {
    return (await this.probe()).evaluate(readEverythingStored);
  }

  /** A silent page of the extension's own origin from which its browser interfaces may be asked. */
  private async probe(): Promise<Page> {
    if (this.probePage === null || this.probePage.isClosed()) {
      const current = this.context.pages().at(-1);
      this.probePage = await this.context.newPage();
      this.workers = null;
      await this.probePage.goto(`chrome-extension://${this.extensionId}/icon/16.png`);
      await current?.bringToFront();
    }
    return this.probePage;
  }
}

/** The worker of the extension in a folder, whatever other extensions run beside it. */
async function firstWorker(context: BrowserContext, folder: string): Promise<Worker> {
  const base = `chrome-extension://${await extensionIdOf(folder)}/`;
  const isVigie = (worker: Worker) => worker.url().startsWith(base);
  const found = context.serviceWorkers().find(isVigie);
  if (found !== undefined) return found;
  try {
    return await context.waitForEvent('serviceworker', { predicate: isVigie, timeout: 20_000 });
  } catch {
    throw new Error(`the extension did not start: is ${folder} built?`);
  }
}

/** Chromium makes an extension's id from the public key in its manifest: half of its SHA-256, written in the letters a to p. */
async function extensionIdOf(folder: string): Promise<string> {
  const { key = '' } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return hash.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
