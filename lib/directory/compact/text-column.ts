/** A column of texts as bytes: nothing is decoded before a cell is asked for, and the store keeps it as it is. */

/** Cell `i` is the UTF-8 of `bytes` from `offsets[i]` (inclusive) to `offsets[i + 1]` (exclusive). */
export interface TextColumn {
  offsets: Uint32Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
/** A byte order mark inside a cell is one of the list's defects: it stays. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Longest UTF-8 of one UTF-16 unit, bytes. */
const WIDEST = 3;

/** Packs cells in their order. Unpaired surrogates become U+FFFD, as in any UTF-8. */
export function packTexts(cells: readonly string[]): TextColumn {
  const offsets = new Uint32Array(cells.length + 1);
  let bytes = new Uint8Array(Math.max(64, cells.length * 16));
  let end = 0;
  for (let row = 0; row < cells.length; row += 1) {
    const text = cells[row] ?? '';
    if (end + text.length * WIDEST > bytes.length) bytes = grown(bytes, end + text.length * WIDEST);
    end = append(text, bytes, end);
    offsets[row + 1] = end;
  }
  return { offsets, bytes: bytes.slice(0, end) };
}

function grown(bytes: Uint8Array<ArrayBuffer>, atLeast: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(atLeast, bytes.length * 2));
  larger.set(bytes);
  return larger;
}

/** Plain ASCII is copied unit by unit, because a call of the encoder for each short cell costs ten times as much. */
function append(text: string, bytes: Uint8Array<ArrayBuffer>, at: number): number {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return at + encoder.encodeInto(text, bytes.subarray(at)).written;
    bytes[at + i] = code;
  }
  return at + text.length;
}

/** The text of one cell; empty for a row the column does not have. */
export function textAt({ offsets, bytes }: TextColumn, row: number): string {
  const start = offsets[row];
  const end = offsets[row + 1];
  if (start === undefined || end === undefined || start === end) return '';
  return decoder.decode(bytes.subarray(start, end));
}

/** All cells, for what reads a whole list. */
export function textsOf(column: TextColumn): string[] {
  return Array.from({ length: column.offsets.length - 1 }, (_, row) => textAt(column, row));
}
