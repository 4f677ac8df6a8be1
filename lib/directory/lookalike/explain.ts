/** By which edits one text imitates another, in the words of a person who compares the two. */
import { stepsBetween } from './distance';
import type { Unit } from './fold';
import type { Span } from './words';

/**
 * `case`: upper for lower case, told only when nothing else differs. `accent`: another mark. `confusable`: a character of another alphabet that looks the same.
 * `digit`: a digit for a letter or the reverse. `glyph`: letters that look like others (`rn` for `m`, `I` for `l`). `separator`: `_ . -` added, lost or another.
 * `affix`: an added word. `invisible`: characters nobody sees. The rest are typing errors, possibly meant.
 */
export type EditKind =
  | 'case'
  | 'accent'
  | 'confusable'
  | 'digit'
  | 'glyph'
  | 'separator'
  | 'affix'
  | 'invisible'
  | 'insert'
  | 'delete'
  | 'replace'
  | 'swap';

/** One edit: the imitator wrote `to`, at `start` to `end` (UTF-16) of its text, where the listed text has `from`. Either may be empty. */
export interface Edit {
  kind: EditKind;
  start: number;
  end: number;
  from: string;
  to: string;
}

/** A text, its letters (`unitsOf`), and which of them are compared. */
export interface Side {
  text: string;
  units: readonly Unit[];
  span: Span;
}

/** The edits from `listed` to `query`, left to right. Counted steps are those of `insert`, `delete`, `replace` and `swap`. */
export function explain(query: Side, listed: Side): Edit[] {
  const edits: Edit[] = [];
  const [mine, theirs] = [query, listed].map(({ units, span }) => units.slice(span.from, span.to)) as [
    Unit[],
    Unit[],
  ];
  const letters = (units: readonly Unit[]) => units.map(({ letter }) => letter);
  const add = (kind: EditKind, from: Unit | null, start: number, end: number) => {
    const shown = from === null ? '' : listed.text.slice(from.start, from.end);
    edits.push({ kind, start, end, from: shown, to: query.text.slice(start, end) });
  };
  let last: { mine: number; theirs: number } | null = null;
  const gap = (own: Unit, other: Unit) => {
    if (last === null) return;
    const from = listed.text.slice(last.theirs, other.start);
    const to = query.text.slice(last.mine, own.start);
    if (from !== to) edits.push({ kind: 'separator', start: last.mine, end: own.start, from, to });
  };
  for (const { kind, at, of } of stepsBetween(letters(mine), letters(theirs))) {
    const own = mine[at];
    const other = theirs[of];
    const size = kind === 'swap' ? 2 : 1;
    const place = own?.start ?? query.units[query.span.from + at - 1]?.end ?? 0;
    if (kind === 'delete' && other) add('delete', other, place, place);
    if (kind === 'insert' && own) add('insert', null, own.start, own.end);
    if (own === undefined || other === undefined || kind === 'insert' || kind === 'delete') {
      last = null;
      continue;
    }
    gap(own, other);
    const [ownEnd, otherEnd] = [mine[at + size - 1] ?? own, theirs[of + size - 1] ?? other];
    const whole = { letter: '', start: other.start, end: otherEnd.end };
    if (kind !== 'same') add(kind, whole, own.start, ownEnd.end);
    else {
      const how = lookOf(query.text.slice(own.start, own.end), listed.text.slice(other.start, other.end));
      if (how !== null) add(how, other, own.start, own.end);
    }
    last = { mine: ownEnd.end, theirs: otherEnd.end };
  }
  edits.push(...affixes(query));
  edits.push(...ends(query, listed));
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  if (edits.length === 0 && query.text !== listed.text)
    edits.push({ kind: 'case', start: 0, end: query.text.length, from: listed.text, to: query.text });
  return edits;
}

const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** How two texts that fold to one letter differ; null when they differ in case or not at all. */
function lookOf(own: string, other: string): EditKind | null {
  const [a, b] = [own, other].map((text) => text.replace(UNSEEN, '').toLowerCase()) as [string, string];
  if (a === b)
    return own.length !== other.length
      ? 'invisible'
      : own === other || !isLookalikeCase(own, other)
        ? null
        : 'glyph';
  const [bareA, bareB] = [a, b].map((text) => text.normalize('NFD').replace(/\p{M}/gu, '')) as [
    string,
    string,
  ];
  if (bareA === bareB) return 'accent';
  if (/[^\u0020-\u007e]/u.test(bareA + bareB)) return 'confusable';
  return /\d/.test(bareA + bareB) ? 'digit' : 'glyph';
}

/** The upper case of `i` looks like `l`, its lower case does not: never only a matter of case between two platforms' fonts. */
function isLookalikeCase(own: string, other: string): boolean {
  return own.toLowerCase() !== other.toLowerCase();
}

/** The added words around what is compared, with the separators that join them. */
function affixes({ text, units, span }: Side): Edit[] {
  const parts: [number, number][] = [];
  const [first, last] = [units[span.from], units[span.to - 1]];
  if (span.from > 0 && first) parts.push([units[0]?.start ?? 0, first.start]);
  if (span.to < units.length && last) parts.push([last.end, units.at(-1)?.end ?? text.length]);
  return parts.map(([start, end]) => ({ kind: 'affix', start, end, from: '', to: text.slice(start, end) }));
}

/** Separators before the first letter and after the last. */
function ends(query: Side, listed: Side): Edit[] {
  const around = ({ text, units }: Side): { before: string; after: string; at: number } => ({
    before: text.slice(text.startsWith('@') ? 1 : 0, units[0]?.start),
    after: text
      .slice(units.at(-1)?.end)
      .replace(/^[^@]*(?=@)|\.bsky\.social$/iu, '')
      .replace(/@.*/su, ''),
    at: units.at(-1)?.end ?? 0,
  });
  const [own, other] = [around(query), around(listed)];
  const edits: Edit[] = [];
  const start = query.text.startsWith('@') ? 1 : 0;
  if (own.before !== other.before)
    edits.push({
      kind: 'separator',
      start,
      end: start + own.before.length,
      from: other.before,
      to: own.before,
    });
  if (own.after !== other.after)
    edits.push({
      kind: 'separator',
      start: own.at,
      end: own.at + own.after.length,
      from: other.after,
      to: own.after,
    });
  return edits;
}
