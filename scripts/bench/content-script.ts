/**
 * A measured script as the browser runs a content script: a file of an extension, injected when the page is idle, in a world of its
 * own. What a page's world has made ready before (compiled code, objects for its elements) is not there, for the case or for its floor.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { FixtureServer } from '../../tests/support/server';
import { launchWith } from './launch';

/** Milliseconds between load and reading, as in the product: the page's own first drawing shall not stand beside the case. */
const SETTLE = 250;

export class ContentScript {
  private constructor(
    private readonly context: BrowserContext,
    private readonly folder: string,
  ) {}

  /** `scripts`: files in their order; `runAt`: when they run. */
  static async launch(
    server: FixtureServer,
    scripts: readonly string[],
    runAt: 'document_start' | 'document_idle' = 'document_idle',
  ): Promise<ContentScript> {
    const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
    const manifest = {
      manifest_version: 3,
      name: 'Bench',
      version: '1.0',
      content_scripts: [
        { matches: ['https://*/*'], js: scripts.map((_, index) => `${index}.js`), run_at: runAt },
      ],
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    for (const [index, script] of scripts.entries()) writeFileSync(join(folder, `${index}.js`), script);
    return new ContentScript(await launchWith(folder, server), folder);
  }

  /** What `run` gives in the script's world of a fresh page. `run` is sent as text: it may use its argument and globals only. */
  async run<Argument, Value>(
    url: string,
    run: (argument: Argument) => Value,
    argument: Argument,
  ): Promise<Value> {
    const page = await this.context.newPage();
    try {
      const session = await this.context.newCDPSession(page);
      let world: number | undefined;
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://')) world = context.id;
      });
      await session.send('Runtime.enable');
      await page.goto(url, { waitUntil: 'load' });
      await page.waitForTimeout(SETTLE);
      if (world === undefined) throw new Error(`the content script did not start: ${url}`);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${run.toString()})(${JSON.stringify([argument])}[0])`,
        contextId: world,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Value;
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
