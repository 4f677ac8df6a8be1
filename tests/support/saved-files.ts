/** Sample pages as files, as the browsers and the usual savers write them. */
import type { Page } from '@playwright/test';
import type { SampleProfile } from '../fixtures/demo/profiles';

/** A file as a file input takes it. */
export interface FileToChoose {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** "Save page as" of Chrome and Edge: the address in a comment, no time. */
export function savedHtml({ id, url, html }: SampleProfile): FileToChoose {
  const length = String(url.length).padStart(4, '0');
  const text = html.replace(/^(<!DOCTYPE[^>]*>)/i, `$1\n<!-- saved from url=(${length})${url} -->\n`);
  return { name: `${id}.html`, mimeType: 'text/html', buffer: Buffer.from(text) };
}

/** SingleFile: one comment with the address and the time, `at`. */
export function singleFile({ id, url, html }: SampleProfile, at: Date): FileToChoose {
  const comment = `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: ${at.toString()}\n-->`;
  const text = html.replace(/(<html[^>]*>)/i, `$1${comment}`);
  return { name: `${id}-single.html`, mimeType: 'text/html', buffer: Buffer.from(text) };
}

/** "Webpage, Single File" (MHTML) of the page that a tab shows, made by Chromium itself. */
export async function mhtmlOf(tab: Page, name: string): Promise<FileToChoose> {
  const session = await tab.context().newCDPSession(tab);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await session.detach();
  return { name: `${name}.mhtml`, mimeType: 'multipart/related', buffer: Buffer.from(data) };
}

/** One red pixel. */
export const PICTURE: FileToChoose = {
  name: 'picture.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
    'base64',
  ),
};
