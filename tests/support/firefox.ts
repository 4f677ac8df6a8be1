/** Drives the built extension in a real Firefox through its own WebDriver BiDi server: no geckodriver, no other package. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../scripts/lib/browsers.mjs';
import type { FixtureServer } from './server';

/** Fixed here so that the address of the extension's pages is known beforehand. */
const PAGE_UUID = '7f3b2c1e-5a4d-4e8f-9b6a-0c1d2e3f4a5b';
const EXTENSION_ID = 'vigie@vigie.invalid';

export interface FirefoxOptions {
  server: FixtureServer;
  extension: string;
  /** Preferences beside the quiet ones. */
  preferences?: Record<string, string | number | boolean>;
}

/** A reply of the BiDi server, as it comes. */
interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

export class VigieFirefox {
  private next = 0;
  private readonly waiting = new Map<
    number,
    { resolve(result: Record<string, unknown>): void; reject(error: Error): void }
  >();

  private constructor(
    private readonly child: ChildProcess,
    private readonly socket: WebSocket,
    private readonly folder: string,
  ) {
    socket.addEventListener('message', ({ data }) => {
      this.received(JSON.parse(String(data)) as Reply);
    });
    process.once('exit', () => child.kill('SIGKILL'));
  }

  /** Starts Firefox with a fresh profile and installs the extension. */
  static async launch({ server, extension, preferences = {} }: FirefoxOptions): Promise<VigieFirefox> {
    const executable = findFirefox();
    if (executable === null) throw new Error('Firefox was not found: run `npm run setup`.');
    const folder = await mkdtemp(join(tmpdir(), 'vigie-firefox-'));
    const profile = join(folder, 'profile');
    await mkdir(profile);
    await writeFile(join(profile, 'user.js'), userPreferences(preferences));
    const child = spawn(
      executable,
      [
        ...['--headless', '--no-remote', '--remote-debugging-port=0'],
        ...['--profile', profile, '--remote-allow-system-access'],
      ],
      { env: { ...process.env, HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    try {
      const socket = new WebSocket(`${await bidiAddress(child)}/session`);
      await new Promise((resolve, reject) => {
        socket.addEventListener('open', resolve);
        socket.addEventListener('error', () => reject(new Error('no connection to Firefox')));
      });
      const firefox = new VigieFirefox(child, socket, folder);
      const proxy = `127.0.0.1:${String(server.proxyPort)}`;
      await firefox.send('session.new', {
        capabilities: {
          alwaysMatch: {
            acceptInsecureCerts: true,
            proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy },
          },
        },
      });
      await firefox.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
      return firefox;
    } catch (error) {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      throw error;
    }
  }

  /** Address of a page of the extension. */
  url(path: string): string {
    return `moz-extension://${PAGE_UUID}/${path}`;
  }

  /** Opens a tab and waits until the page is loaded. `background`: the tab on screen stays the one it was. */
  async open(url: string, background = false): Promise<FirefoxTab> {
    const { context } = await this.send('browsingContext.create', { type: 'tab', background });
    const tab = new FirefoxTab(this, String(context));
    await tab.goto(url);
    return tab;
  }

  /** One BiDi command and its result. */
  send(method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++this.next;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    const limit = setTimeout(() => this.child.kill('SIGKILL'), 8000);
    this.send('browser.close', {}).catch(() => this.child.kill('SIGKILL'));
    await ended;
    clearTimeout(limit);
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private received(reply: Reply): void {
    if (reply.id === undefined) return;
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.type === 'success') waiting?.resolve(reply.result ?? {});
    else waiting?.reject(new Error(`${reply.error ?? ''} ${reply.message ?? ''}`));
  }
}

export class FirefoxTab {
  constructor(
    private readonly firefox: VigieFirefox,
    private readonly context: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.firefox.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** Brings the tab to the front. */
  async activate(): Promise<void> {
    await this.firefox.send('browsingContext.activate', { context: this.context });
  }

  /** The value of an expression (or of its promise) in the page, as JSON gives it. */
  async evaluate<T>(expression: string): Promise<T> {
    const reply = await this.firefox.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context: this.context },
      awaitPromise: true,
    });
    const { result, exceptionDetails } = reply as {
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (result === undefined) throw new Error(exceptionDetails?.text ?? 'no result');
    return JSON.parse(result.value) as T;
  }

  /** Tries an expression until it gives something true, for at most `limit` milliseconds. */
  async waitFor<T>(expression: string, limit = 15_000): Promise<T> {
    const end = Date.now() + limit;
    for (;;) {
      const value = await this.evaluate<T>(expression);
      if (value) return value;
      if (Date.now() > end) throw new Error(`never true: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }

  /** A real click in the middle of the first element that fits: browsers ask for permissions only then. */
  async click(selector: string): Promise<void> {
    const { context } = this;
    await this.activate();
    const { nodes } = (await this.firefox.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    })) as { nodes: { sharedId: string }[] };
    const [node] = nodes;
    if (node === undefined) throw new Error(`nothing to click: ${selector}`);
    await this.evaluate(
      `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`,
    );
    const origin = { type: 'element', element: { sharedId: node.sharedId } };
    await this.firefox.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  /** A picture of what is drawn. */
  async screenshot(width: number, height: number): Promise<Buffer> {
    const { context } = this;
    await this.firefox.send('browsingContext.setViewport', { context, viewport: { width, height } });
    const { data } = await this.firefox.send('browsingContext.captureScreenshot', { context });
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    await this.firefox.send('browsingContext.close', { context: this.context });
  }
}

function bidiAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const limit = setTimeout(() => reject(new Error(`Firefox did not start: ${text}`)), 60_000);
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (found === undefined) return;
      clearTimeout(limit);
      resolve(found);
    });
    child.once('exit', () => reject(new Error(`Firefox ended: ${text}`)));
  });
}

/** A quiet Firefox: no updates, no telemetry, no first-run pages, and a known address for the extension's pages. */
function userPreferences(more: FirefoxOptions['preferences']): string {
  const values: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: PAGE_UUID }),
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'captivedetect.canonicalURL': '',
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    ...more,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}
