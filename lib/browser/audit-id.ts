/** UUIDv7 (RFC 9562): ids in the order of time, made where the reading is made. */

/** `time`: milliseconds since 1970, UTC. */
export function newAuditId(time: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const stamp = time.toString(16).padStart(12, '0');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-${random.slice(0, 4)}-${random.slice(4, 8)}-${random.slice(8)}`;
}
