/** A bare extension: one listener that answers at once. The floor of every visit. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes it to a temporary folder and gives that folder. */
export function pingExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-ping-'));
  const manifest = {
    manifest_version: 3,
    name: 'Ping',
    version: '1.0',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ ok: true }); });',
  );
  writeFileSync(join(folder, 'content.js'), '0;');
  return folder;
}
