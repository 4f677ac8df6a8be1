/** What the extension knows of itself. */
import { browser } from 'wxt/browser';

/** Version of Vigie, from the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Match patterns of the sites that are read from the day of installation. */
export function askedSites(): string[] {
  const { host_permissions: patterns = [] } = browser.runtime.getManifest() as {
    host_permissions?: string[];
  };
  return patterns;
}
