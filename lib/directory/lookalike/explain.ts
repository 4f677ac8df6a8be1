/** By which edits one text imitates another, in the words of a person who compares the two. */
import { stepsBetween } from './distance';
import { chosenEnd, type Unit } from './fold';
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
  const [mine, theirs] = [lettersOf(query), lettersOf(listed)];
  const edits: Edit[] = [];
  /** `from`: a range of the listed text, or none. */
  const add = (kind: EditKind, start: number, end: number, from: Range | null) => {
    const shown = from === null ? '' : listed.text.slice(from.start, from.end);
    edits.push({ kind, start, end, from: shown, to: query.text.slice(start, end) });
  };
  const compareBetween = (own: Range, other: Range) => {
    const [to, from] = [query.text.slice(own.start, own.end), listed.text.slice(other.start, other.end)];
    if (to !== from) add(seen(to) === seen(from) ? 'invisible' : 'separator', own.start, own.end, other);
  };
  /** Where the last two letters that stand for each other end; null after a letter that stands alone. */
  let before: { own: number; other: number } | null = null;
  for (const { kind, at, of } of stepsBetween(mine.letters, theirs.letters)) {
    const [own, other] = [mine.units[at], theirs.units[of]];
    const place = own?.start ?? mine.end;
    if (kind === 'delete' && other) add(kind, place, place, other);
    else if (kind === 'insert' && own) add(kind, own.start, own.end, null);
    else if (own && other) {
      if (before) {
        compareBetween({ start: before.own, end: own.start }, { start: before.other, end: other.start });
      }
      const size = kind === 'swap' ? 2 : 1;
      const [ownEnd, otherEnd] = [mine.units[at + size - 1]?.end ?? 0, theirs.units[of + size - 1]?.end ?? 0];
      const whole = { start: other.start, end: otherEnd };
      const how = kind === 'same' ? lookOf(query.text.slice(own.start, ownEnd), textOf(listed, whole)) : kind;
      if (how !== null) add(how, own.start, ownEnd, whole);
      before = { own: ownEnd, other: otherEnd };
      continue;
    }
    before = null;
  }
  const [outer, inner] = [around(query), around(listed)];
  compareBetween(outer.before, inner.before);
  compareBetween(outer.after, inner.after);
  if (outer.first > 0) add('affix', outer.before.end, mine.start, null);
  if (outer.last > 0) add('affix', mine.end, outer.after.start, null);
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const [own, other] = [query.text, listed.text];
  if (edits.length === 0 && own !== other && own.toLowerCase() === other.toLowerCase())
    add('case', 0, query.text.length, { start: 0, end: listed.text.length });
  return edits;
}

interface Range {
  start: number;
  end: number;
}

function textOf({ text }: Side, { start, end }: Range): string {
  return text.slice(start, end);
}

/** The compared letters, and where they begin and end in the text. */
function lettersOf({ units, span }: Side) {
  const part = units.slice(span.from, span.to);
  return {
    units: part,
    letters: part.map(({ letter }) => letter),
    start: part[0]?.start ?? 0,
    end: part.at(-1)?.end ?? 0,
  };
}

/** What stands before the first letter of all and after the last; how many letters there belong to added words. */
function around({ text, units, span }: Side) {
  const start = text.startsWith('@') ? 1 : 0;
  const end = units.at(-1)?.end ?? start;
  return {
    before: { start, end: Math.max(start, units[0]?.start ?? start) },
    after: { start: end, end: Math.max(end, chosenEnd(text)) },
    first: span.from,
    last: units.length - span.to,
  };
}

function seen(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/** How two texts that fold to one letter differ; null when they differ in case or not at all. */
function lookOf(own: string, other: string): EditKind | null {
  if (own === other) return null;
  const [a, b] = [seen(own).toLowerCase(), seen(other).toLowerCase()];
  if (a === b) return own.length === other.length ? null : 'invisible';
  const both = [a, b].map((text) => text.normalize('NFD').replace(/\p{M}/gu, ''));
  if (both[0] === both[1]) return 'accent';
  if (/[^\u0020-\u007e]/u.test(both.join(''))) return 'confusable';
  return /\d/.test(both.join('')) ? 'digit' : 'glyph';
}
