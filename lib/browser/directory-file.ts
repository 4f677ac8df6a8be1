/** The copy of the official list that ships inside the extension. */
import { browser } from 'wxt/browser';

/** Where it lies in the package. */
const PATH = 'directory/canada.json';

/** The file as parsed JSON (its schema is `PackedDirectory`) and the hash of its bytes. Read from the package: nothing goes over a network. */
export async function loadEmbeddedDirectory(): Promise<{ packed: unknown; sha256: string }> {
  const response = await fetch(browser.runtime.getURL('/') + PATH);
  const bytes = await response.arrayBuffer();
  const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes));
  return { packed: JSON.parse(new TextDecoder().decode(bytes)) as unknown, sha256 };
}

/** Hash of a text, as hexadecimal digits. */
export async function sha256Of(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
