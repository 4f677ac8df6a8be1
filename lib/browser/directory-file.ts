/** The copy of the official list that ships inside the extension, and hashes. */
import { browser } from 'wxt/browser';

/** Parsed JSON of a file of the package (`path` begins with a slash). Read from the package: nothing goes over a network. */
export async function loadPackagedJson(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL('/') + path.slice(1));
  return response.json();
}

/** SHA-256 of a text, as hexadecimal digits. */
export async function sha256Of(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
