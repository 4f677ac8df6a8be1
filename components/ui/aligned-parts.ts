/** Cuts two texts at their differences, so that like parts stand above each other. */
import type { LookalikeEdit } from '@/lib/model/directory';

/** A part of each text. `differs`: false where the two say the same. Either is empty where the other has something more. */
export interface AlignedPart {
  shown: string;
  listed: string;
  differs: boolean;
}

/** `edits`: left to right, as `LookalikeEdit` places them in `shown`. Edits that do not fit the texts leave one whole part. */
export function alignedParts(
  shown: string,
  listed: string,
  edits: readonly LookalikeEdit[],
): readonly AlignedPart[] {
  const parts: AlignedPart[] = [];
  // An “@” before a typed handle is no part of it.
  let own = shown.startsWith('@') && !listed.startsWith('@') ? 1 : 0;
  let other = 0;
  for (const { start, end, from } of edits) {
    const between = start - own;
    if (between > 0) {
      parts.push({
        shown: shown.slice(own, start),
        listed: listed.slice(other, other + between),
        differs: false,
      });
    }
    other += Math.max(0, between);
    if (between < 0 || listed.slice(other, other + from.length) !== from) {
      return [{ shown, listed, differs: true }];
    }
    parts.push({ shown: shown.slice(start, end), listed: from, differs: true });
    own = end;
    other += from.length;
  }
  if (own < shown.length || other < listed.length)
    parts.push({ shown: shown.slice(own), listed: listed.slice(other), differs: false });
  return parts;
}
