/** What a ZIP file says its entries become when unpacked, read from its own table of contents before anything is unpacked. */

const [END_OF_TABLE, TABLE_ENTRY] = [0x06054b50, 0x02014b50];
const [END_LENGTH, ENTRY_LENGTH] = [22, 46];
/** The end of the table may be followed by a comment of this length at most. */
const LONGEST_COMMENT = 65_535;
/** A value that says "see elsewhere" (ZIP64): only files of gigabytes need it. */
const [ELSEWHERE_16, ELSEWHERE_32] = [0xffff, 0xffffffff];
/** An entry stored as it is comes in one piece, however long: long ones are not taken. */
const LONGEST_STORED = 1_000_000;
const HAS_SIZES_AFTER = 8;

/**
 * The sum of the sizes that the entries claim, in bytes. The reader of workbooks stops an entry at the size claimed for it, so the claim is a
 * bound. Null when the table cannot be read, or when an entry claims nothing and could therefore become anything.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfTable(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === ELSEWHERE_16 || at === ELSEWHERE_32) return null;
  let sum = 0;
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== TABLE_ENTRY) return null;
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const claimsNothing = unpacked === 0 && (packed > 2 || (flags & HAS_SIZES_AFTER) !== 0);
    if (claimsNothing || packed === ELSEWHERE_32 || unpacked === ELSEWHERE_32) return null;
    if (method === 0 && packed > LONGEST_STORED) return null;
    // What is stored is as long as it is, whatever it claims.
    sum += method === 0 ? Math.max(packed, unpacked) : unpacked;
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return sum;
}

/** The last end mark, as the reader of workbooks looks for it. */
function endOfTable(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_TABLE) return at;
  }
  return null;
}
