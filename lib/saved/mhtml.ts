/** MHTML (Chrome's and Edge's "single file"): the page's own part, its address and its time. */
import { parse } from 'mhtml-to-html/browser';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { SavedPage, SavedTools } from './open-saved';
import { instantOf, webAddress } from './saved-by';

/** Mail headers before the first empty line, among them one that only such a file has. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4_096));
  return (
    /^[\w-]+:/.test(head) && /^(?:Content-Type:\s*multipart\/related|Snapshot-Content-Location:)/im.test(head)
  );
}

/** Errors: `saved-not-a-page`, `file-unreadable`. */
export function openMhtml(
  bytes: Uint8Array,
  { DOMParser }: Pick<SavedTools, 'DOMParser'>,
): Result<SavedPage> {
  try {
    const { headers, resources, index } = parse(bytes, { DOMParser });
    const page = index === undefined ? undefined : resources[index];
    const html = typeof page?.data === 'string' ? page.data : null;
    if (html === null || html.trim() === '') return fail('saved-not-a-page');
    const url = headers['snapshot-content-location'] ?? page?.id;
    return ok({ format: 'mhtml', html, url: webAddress(url), savedAt: instantOf(headers['date']) });
  } catch {
    return fail('file-unreadable');
  }
}
