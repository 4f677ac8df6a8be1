/** The bytes of a file to its text: which encoding, and how large a file may be. */
import { fail, ok, type Result } from '@/lib/model/errors';

/**
 * The largest list accepted, in megabytes of 1,000,000 bytes. A million accounts take about 90; the real feed takes 0.4. A file twice as
 * large is refused before it is read.
 */
const MAX_FILE_MEGABYTES = 100;

/** Refuses a file by its size alone, before a byte of it is read. Error: `file-too-large` {limit, megabytes}. */
export function checkSize(bytes: number): Result<null> {
  if (bytes <= MAX_FILE_MEGABYTES * 1_000_000) return ok(null);
  return fail('file-too-large', { limit: MAX_FILE_MEGABYTES, megabytes: Math.ceil(bytes / 1_000_000) });
}

/** A ZIP file (a workbook), by its first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * The text, without its byte order mark: as the mark says; UTF-16 without a mark when every other byte of the beginning is zero; UTF-8
 * when the bytes are; else Windows-1252, which older spreadsheets write. Error: `file-unreadable`, for bytes that are no text of their encoding.
 */
export function decode(bytes: Uint8Array): Result<string> {
  const marked = markOf(bytes) ?? utf16Of(bytes);
  if (marked !== null) {
    const text = decodeAs(marked, bytes);
    return text === null ? fail('file-unreadable') : ok(text);
  }
  return ok(decodeAs('utf-8', bytes) ?? new TextDecoder('windows-1252').decode(bytes));
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** How much of the beginning is looked at. */
const PROBE = 4096;

/** Latin text in UTF-16 has a zero in (nearly) every pair, always on the same side; text in other encodings has next to none. */
function utf16Of(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, PROBE) & ~1;
  let [high, low] = [0, 0];
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) high++;
    if (bytes[at + 1] === 0) low++;
  }
  const pairs = end / 2;
  if (pairs === 0 || Math.max(high, low) < pairs * 0.7 || Math.min(high, low) > pairs * 0.1) return null;
  return low > high ? 'utf-16le' : 'utf-16be';
}
