/** What both demos need: the local server, Chromium with the built extension, a tab to browse in. */
import type { Page } from '@playwright/test';
import type { Language } from '@/lib/model/ids';
import { VigieChromium } from '../../tests/support/chromium';
import { type FixtureServer, startServer } from '../../tests/support/server';
import { words } from './words';

export interface DemoOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Sample directory, CSV. */
  directory: string;
  /** Folder for what the demo writes. */
  output: string;
  headed: boolean;
  language: Language;
}

export interface Stage {
  server: FixtureServer;
  vigie: VigieChromium;
  /** The tab in which profiles are visited. */
  tab: Page;
}

/** Runs a demo on a stage and clears it away afterwards, whatever happens. */
export async function onStage<T>(options: DemoOptions, play: (stage: Stage) => Promise<T>): Promise<T> {
  console.log(`· ${words[options.language].start}`);
  const server = await startServer();
  try {
    const vigie = await VigieChromium.launch({
      server,
      extensions: [options.extension],
      headed: options.headed,
      ...(options.headed ? { slowMo: 120 } : {}),
    });
    try {
      return await play({ server, vigie, tab: await vigie.newPage() });
    } finally {
      await vigie.close();
    }
  } finally {
    await server.close();
  }
}
