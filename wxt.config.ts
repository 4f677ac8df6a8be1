/** Manifest and build. The addresses Vigie may read follow the platform registry by themselves. */
import { defineConfig } from 'wxt';
import { OPTIONAL_SITES } from './lib/addresses/sites';
import { CANADA_FEED_PATTERN } from './lib/directory/sources/canada-about';
import {
  browserNamespace,
  compiledAtLoad,
  leanPacks,
  lintClean,
  modernDexie,
  silentContext,
} from './scripts/build/vite-plugins';

/** Gives unpacked builds a fixed id (`mankhccddhdmlbnagfhbohdnloafhhjn`), so that tests know it. Only the public half of the key exists. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3Rwtjec3AOBxZrMs9KQ888/GstpAC6HzI6AuS1s/K6L03NPcVVrn1nHV1qZomPZl9p7oawfPiNoeo9ajmKdSwOOokNBZk0P2uZM6PonuFasPqiWxrurxXFTun4Ewlrnt3Rh8YvH/LIKFivSOXDgbu4fzD/WiS0s4LKq9IEf24dBGHLl8y1NE2Ch3OAshnl316NUdkmFuz2pL3YInXFDpekkvKvYxc8em22djjVJmpw5iUasTHfAhG0QcNUFMyAHPZQdQlyATGizBiLRKR92KUOh4KLr0atCVTvrpS3aDZLlUdPvjsMYFQvtGgE7Lr74wm7zqnahJdvk+fTOehrD/MQIDAQAB';

/** The Chrome Web Store refuses a `key`: `VIGIE_STORE=1 npm run build` leaves it out. */
const isStoreBuild = process.env['VIGIE_STORE'] === '1';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Granted one by one, by the person; the last pattern is for Mastodon, whose servers nobody can list.
    optional_host_permissions: [
      CANADA_FEED_PATTERN,
      ...OPTIONAL_SITES.flatMap(({ matches }) => [...matches]),
      'https://*/*',
    ],
    action: { default_title: '__MSG_actionTitle__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https://www.canada.ca; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vigie@vigie.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none' as const] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-settings.json' },
          ...(isStoreBuild ? {} : { key: CHROME_KEY }),
        }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.host_permissions = [
        ...new Set(manifest.content_scripts?.flatMap((script) => script.matches ?? [])),
      ];
      // The popup's page title would stand here; the manifest's own string is translated.
      const action = manifest.action as { default_title?: string } | undefined;
      if (action) action.default_title = '__MSG_actionTitle__';
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // The first script of a page, and the reader that may follow it.
      const isContentScript = entrypoints.some(
        ({ type }) => type === 'content-script' || type === 'unlisted-script',
      );
      // Text that is parsed as JSON is ready sooner than the same data as code.
      config.json = { namedExports: false, stringify: true };
      config.plugins = [
        ...(config.plugins ?? []),
        browserNamespace(isContentScript ? 'native' : 'polyfill'),
        leanPacks(entrypoints.every((entry) => entry.type === 'background')),
        modernDexie(),
        lintClean(),
        ...(isContentScript ? [silentContext(), compiledAtLoad()] : []),
      ];
    },
  },
});
