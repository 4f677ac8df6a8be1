/** What the extension knows of itself. */
import { browser } from 'wxt/browser';

/** Version of Vigie, from the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The sites whose profiles Vigie may read, as origins with a wildcard host kept (`https://*.facebook.com`). */
export function readableSites(): string[] {
  const { host_permissions: patterns = [] } = browser.runtime.getManifest() as {
    host_permissions?: string[];
  };
  return patterns.map((pattern) => pattern.replace(/\/[^/]*$/, ''));
}
