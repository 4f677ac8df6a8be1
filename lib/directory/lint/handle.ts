/** The handle written as text against the one in the address (NOTES.md §3: 6 typos, 153 differences of case; the address is to be trusted). */
import type { Address } from '@/lib/addresses/address';
import { cleanText } from './characters';
import type { Finding } from './defect';
import type { RowView } from './row-view';

/** Platforms whose accounts are shown by handle: there a single word is one, with or without "@". Elsewhere it may be a name. */
const SHOWN_BY_HANDLE = new Set(['x', 'instagram', 'threads', 'tiktok']);

/** How a text that is meant as a handle differs from the account's: null when it is equal, or no handle. */
function difference(text: string, address: Address): 'handle-mismatch' | 'handle-case' | null {
  if (address.kind !== 'handle') return null;
  const clean = cleanText(text);
  const isMarked = /^@[^\s@]+$/u.test(clean);
  const name = isMarked ? clean.slice(1) : clean;
  if (name === address.handle || /\s/u.test(name)) return null;
  if (bare(name, address) === bare(address.handle, address)) {
    return isMarked || SHOWN_BY_HANDLE.has(address.platform) ? 'handle-case' : null;
  }
  // Without "@", another word is a name, not a mistake.
  return isMarked ? 'handle-mismatch' : null;
}

/** Case never counts; dots do not on Facebook. */
function bare(name: string, { platform }: Address): string {
  const lower = name.toLowerCase();
  return platform === 'facebook' ? lower.replaceAll('.', '') : lower;
}

/**
 * The text with the address's handle. A difference of case alone is mended only where the address was copied from the profile, which its
 * capitals show: an address typed in small letters says nothing of how the account writes itself. Instagram knows small letters only.
 */
export function mendHandle(text: string, address: Address | null): string {
  const kind = address && difference(text, address);
  if (!address || kind === null) return text;
  const lower = address.handle.toLowerCase();
  const shown = address.platform === 'instagram' ? lower : address.handle;
  if (kind === 'handle-case' && address.platform !== 'instagram' && shown === lower) return text;
  return text.startsWith('@') ? `@${shown}` : shown;
}

/** The same for a cell that holds nothing but a handle, with or without "@". */
export function mendHandleCell(text: string, address: Address | null): string {
  const mended = mendHandle(marked(text), address);
  return mended === marked(text) ? text : text.startsWith('@') ? mended : mended.slice(1);
}

function marked(text: string): string {
  return `@${text.replace(/^@/, '')}`;
}

export function handleFamily({ row, address }: RowView): Finding[] {
  if (address === null) return [];
  return (['account', 'handle'] as const).flatMap((cell): Finding[] => {
    if (row[cell].trim() === '') return [];
    const text = cleanText(row[cell]);
    const kind = difference(cell === 'handle' ? marked(text) : text, address);
    return kind === null ? [] : [{ kind, cell, values: { handle: address.handle } }];
  });
}
