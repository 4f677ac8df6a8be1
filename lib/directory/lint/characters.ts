/** Characters nobody sees, and spaces too many, in any cell (NOTES.md §3: soft hyphens and no-break spaces in 10 rows, outer spaces in 2024). */
import { LISTED_CELLS } from '../listed-row';
import type { Finding } from './defect';
import type { RowView } from './row-view';

/** Soft hyphen, zero-width space and word joiner, byte order mark; joiners between Latin letters, where they join nothing. */
const INVISIBLE =
  /[\u00ad\u200b\u2060\ufeff]|(?<=\p{Script=Latin})[\u200c\u200d]|[\u200c\u200d](?=\p{Script=Latin})/gu;

/** Direction marks mean something only beside letters that run from right to left. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u;

/** Spaces that are not the space bar's, but for the no-break spaces that French puts before `: ; ! ? » %` and after `«`. */
const ODD_SPACE = /(?<!«)[\u00a0\u202f](?![:;!?»%])|[\u2000-\u200a\u205f\u3000\t]/g;

/** The text without what cannot be seen, its spaces plain and single. Idempotent. */
export function cleanText(text: string): string {
  const seen = text.replace(INVISIBLE, '').replace(ODD_SPACE, ' ');
  return (RIGHT_TO_LEFT.test(seen) ? seen : seen.replace(DIRECTION, '')).replace(/\s{2,}/g, ' ').trim();
}

export function charactersFamily({ row }: RowView): Finding[] {
  return LISTED_CELLS.flatMap((cell): Finding[] => {
    const text = row[cell];
    const hidden = hiddenIn(text);
    const findings: Finding[] = [];
    if (hidden.length > 0)
      findings.push({ kind: 'invisible-characters', cell, values: { characters: hidden } });
    if (text.trim() !== text) findings.push({ kind: 'outer-spaces', cell });
    // A space inside an address breaks it: another defect.
    if (cell !== 'url' && / {2}/.test(text.trim())) findings.push({ kind: 'doubled-spaces', cell });
    return findings;
  });
}

/** The characters met, as code points (`U+00AD`), each once. */
function hiddenIn(text: string): string[] {
  const inner = text.trim();
  const found = [...(inner.match(INVISIBLE) ?? []), ...(inner.match(ODD_SPACE) ?? [])];
  if (!RIGHT_TO_LEFT.test(inner)) found.push(...(inner.match(DIRECTION) ?? []));
  return [
    ...new Set(
      found.map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`),
    ),
  ];
}
