/** Opens a saved page, whatever saved it: its HTML, where and when it was taken, as far as the file itself says so. */
import { fail, ok, type Result } from '@/lib/model/errors';
import type { SavedCopy } from '@/lib/model/profile';
import { decodeText } from './decode-text';
import { isMhtml, openMhtml } from './mhtml';
import { savedBy } from './saved-by';

/** Largest file taken, in bytes, packed or not. The heaviest real pages have 2 MB; with all pictures inside, some 30. */
export const MAX_BYTES = 80_000_000;

/** What a file says of itself. `url`, `savedAt` (an instant, ISO 8601): null where it does not say. */
export interface SavedPage {
  format: SavedCopy['format'];
  html: string;
  url: string | null;
  savedAt: string | null;
}

/** The platform's own classes, which browsers and jsdom both have. */
export interface SavedTools {
  /** Parses HTML without running or loading anything. */
  DOMParser: typeof DOMParser;
  /** Undoes gzip, at most `most` bytes of result; throws on damage and beyond that. */
  gunzip(bytes: Uint8Array, most: number): Promise<Uint8Array>;
}

/** Errors: `file-too-large` {limit, in MB}, `saved-not-a-page` (no HTML in it), `file-unreadable` (damaged). */
export async function openSaved(bytes: Uint8Array, tools: SavedTools): Promise<Result<SavedPage>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes.length > MAX_BYTES) return openPlain(bytes, tools);
  try {
    return openPlain(await tools.gunzip(bytes, MAX_BYTES), tools);
  } catch {
    return fail('file-unreadable');
  }
}

/** The same for a file that is not packed. */
export function openPlain(bytes: Uint8Array, tools: Pick<SavedTools, 'DOMParser'>): Result<SavedPage> {
  if (bytes.length > MAX_BYTES) return fail('file-too-large', { limit: MAX_BYTES / 1_000_000 });
  if (isMhtml(bytes)) return openMhtml(bytes, tools);
  const html = decodeText(bytes);
  if (html === null || !isHtml(html)) return fail('saved-not-a-page');
  return ok({ html, ...savedBy(html) });
}

/** Some element of a page among the first characters; a picture, a PDF or a table of data has none. */
function isHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body|meta|title|script|div)[\s>]/i.test(text.slice(0, 100_000));
}
