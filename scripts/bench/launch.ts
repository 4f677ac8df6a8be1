/** The browser of the measurements: the platforms' addresses lead to the local server, and nothing runs beside. */
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import type { FixtureServer } from '../../tests/support/server';
import { findChromium } from '../lib/browsers.mjs';

/** Cross-origin isolated pages have a clock of 5 µs. */
export const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export function launch(server: FixtureServer): Promise<Browser> {
  return chromium.launch(options(server));
}

/** The same with one unpacked extension and a fresh profile, which Playwright removes. */
export function launchWith(extension: string, server: FixtureServer): Promise<BrowserContext> {
  const { executablePath, args } = options(server);
  return chromium.launchPersistentContext('', {
    executablePath,
    args: [
      ...args,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
    ],
  });
}

function options(server: FixtureServer): { executablePath: string; args: string[] } {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium was not found: run `npm run setup`.');
  return {
    executablePath,
    args: [
      `--host-resolver-rules=MAP *:80 127.0.0.1:${String(server.httpPort)}, MAP *:443 127.0.0.1:${String(server.httpsPort)}`,
      ...['--ignore-certificate-errors', '--no-sandbox', '--disable-gpu', '--disable-quic'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  };
}
