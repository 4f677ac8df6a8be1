/** Account key to row, without a string or an object a key: an open-addressing table beside the bytes of the keys. */
import type { TextColumn } from './text-column';

/**
 * `slots`: a power of two of them, at most half full; 0 is free, else row + 1 of the first row that has the key.
 * `twice`: those rows whose key stands in more rows than one, ascending.
 */
export interface KeyTable {
  slots: Uint32Array<ArrayBuffer>;
  twice: Uint32Array<ArrayBuffer>;
}

/** FNV-1a, 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const encoder = new TextEncoder();

/** Rows in their order: the first row of a key is the one found. */
export function buildKeyTable(keys: TextColumn): KeyTable {
  const count = keys.offsets.length - 1;
  const slots = new Uint32Array(sizeFor(count));
  const twice = new Set<number>();
  for (let row = 0; row < count; row += 1) {
    const start = keys.offsets[row] ?? 0;
    const end = keys.offsets[row + 1] ?? start;
    let slot = hashOf(keys.bytes, start, end) & (slots.length - 1);
    for (;;) {
      const taken = slots[slot] ?? 0;
      if (taken === 0) {
        slots[slot] = row + 1;
        break;
      }
      if (isEqual(keys, taken - 1, keys.bytes, start, end)) {
        twice.add(taken - 1);
        break;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }
  return { slots, twice: Uint32Array.from(twice).sort() };
}

/** The first row that has the key; -1 when none has. */
export function findKey(keys: TextColumn, { slots }: KeyTable, key: string): number {
  const hash = hashOfText(key);
  if (hash === null) return findBytes(keys, slots, encoder.encode(key));
  for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const taken = slots[slot] ?? 0;
    if (taken === 0) return -1;
    if (isText(keys, taken - 1, key)) return taken - 1;
  }
}

/** Whether the key of this first row stands in other rows too. */
export function isTwice({ twice }: KeyTable, row: number): boolean {
  return twice.includes(row);
}

function sizeFor(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = BASIS;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), PRIME);
  return mixed(hash);
}

/** The same hash of an ASCII text without encoding it; null for any other. */
function hashOfText(text: string): number | null {
  let hash = BASIS;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return null;
    hash = Math.imul(hash ^ code, PRIME);
  }
  return mixed(hash);
}

/** FNV leaves the low bits of short texts alike; these are the ones the table uses. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> 0;
}

function findBytes(keys: TextColumn, slots: Uint32Array, bytes: Uint8Array): number {
  let slot = hashOf(bytes, 0, bytes.length) & (slots.length - 1);
  for (;;) {
    const taken = slots[slot] ?? 0;
    if (taken === 0) return -1;
    if (isEqual(keys, taken - 1, bytes, 0, bytes.length)) return taken - 1;
    slot = (slot + 1) & (slots.length - 1);
  }
}

function isEqual(keys: TextColumn, row: number, other: Uint8Array, start: number, end: number): boolean {
  const from = keys.offsets[row] ?? 0;
  if ((keys.offsets[row + 1] ?? 0) - from !== end - start) return false;
  for (let i = start; i < end; i += 1) if (keys.bytes[from + i - start] !== other[i]) return false;
  return true;
}

function isText(keys: TextColumn, row: number, ascii: string): boolean {
  const from = keys.offsets[row] ?? 0;
  if ((keys.offsets[row + 1] ?? 0) - from !== ascii.length) return false;
  for (let i = 0; i < ascii.length; i += 1) if (keys.bytes[from + i] !== ascii.charCodeAt(i)) return false;
  return true;
}
