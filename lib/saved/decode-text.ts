/** The text of a saved page, by its byte order mark, as UTF-8, or by the encoding it names. */

/** Where a page names its encoding, by the standard within the first 1,024 bytes; savers put comments before it. */
const HEAD_BYTES = 4_096;

/** `null`: no text (a picture, an archive…). */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = byMark(bytes);
  if (marked !== null) return decode(bytes, marked);
  const head = latin(bytes.subarray(0, HEAD_BYTES));
  if (head.includes('\0')) return null;
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1];
  return (named && decode(bytes, named)) || decode(bytes, 'windows-1252');
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** `null` when the bytes are not in that encoding, or nobody knows it. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
