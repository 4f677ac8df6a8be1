/** Makes two spellings of the same words equal, so that one pattern reads them all (catalogue E.0). */

/** A text folded, with the way back to where its words stand in the text as it was written. */
export interface FoldedText {
  /** The text as it was read. */
  readonly raw: string;
  /** `fold(raw)`. */
  readonly text: string;
  /** Range of `raw` (UTF-16 units) that folds to `text.slice(start, end)`; null when it cannot be told exactly. */
  rawRange(start: number, end: number): { start: number; end: number } | null;
}

/** Runs of spaces, but for the single plain space that stays as it is. */
const SPACES = /(?: \s|[^\S ])\s*/g;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Halves of surrogate pairs included. */
const BEYOND_ASCII = /[\u0080-\uffff]+/g;

/** What stands between ASCII letters is of few kinds (é, ’, «): each is folded once. Bounded, because pages are hostile. */
const folded = new Map<string, string>();
const MOST_KEPT = 2000;
const LONGEST_KEPT = 8;

/** Everything of the folding but the spaces: what one cluster of characters becomes, alone or in a text. */
function foldCharacters(text: string): string {
  return text.replace(BEYOND_ASCII, foldRun).toLowerCase();
}

/**
 * Marks are dropped whatever they stand on, so a run may be folded apart from the ASCII letters beside it. `≠` first: NFD alone would turn it
 * into `=`.
 */
function foldRun(run: string): string {
  const known = folded.get(run);
  if (known !== undefined) return known;
  const made = run
    .replace(/≠/g, '!=')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    // The one letter whose lower case depends on its neighbours.
    .replace(/ς/g, 'σ')
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u2032]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[«»‹›\u201c-\u201f]/g, '"');
  if (run.length <= LONGEST_KEPT && folded.size < MOST_KEPT) folded.set(run, made);
  return made;
}

/**
 * Folds a text as catalogue E.0 says: ≠ to `!=`, NFKC, lower case, accents dropped, œ to oe, straight apostrophes and
 * quotes, short dashes, runs of spaces to one (a run with a line break to one line break, because clauses end there).
 * Spaces at both ends go away. `≠` first: NFD alone would turn it into `=`.
 */
export function fold(text: string): string {
  return foldCharacters(text)
    .replace(SPACES, (run) => (LINE_BREAK.test(run) ? '\n' : ' '))
    .trim();
}

/** Folds a text and keeps the way back; the way back is only worked out when it is asked for. */
export function foldWithOffsets(raw: string): FoldedText {
  const text = fold(raw);
  let map: OffsetMap | null | undefined;
  let isEven: boolean | undefined;
  return {
    raw,
    text,
    rawRange(start, end) {
      isEven ??= text.length === raw.length && foldsOneByOne(raw);
      if (isEven) return start < end && start >= 0 && end <= raw.length ? { start, end } : null;
      map ??= offsetMap(raw, text);
      const from = map?.starts[start];
      const to = map?.ends[end - 1];
      return from === undefined || to === undefined || start >= end ? null : { start: from, end: to };
    },
  };
}

/** Does every unit of the text fold to exactly one? Then both texts have their words at the same places. */
function foldsOneByOne(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    if (unit > 0x7f && (isHalf || foldRun(raw.charAt(at)).length !== 1)) return false;
  }
  return true;
}

interface OffsetMap {
  starts: number[];
  ends: number[];
}

/**
 * For each folded character, the raw range it came from. Built cluster by cluster and believed only when it gives the same
 * text as the whole: the few letters whose folding depends on their neighbours make it null rather than wrong.
 */
function offsetMap(raw: string, text: string): OffsetMap | null {
  const starts: number[] = [];
  const ends: number[] = [];
  const built: string[] = [];
  for (const cluster of raw.matchAll(CLUSTER)) {
    const end = cluster.index + cluster[0].length;
    const units = isPlain(cluster[0]) ? cluster[0].toLowerCase() : foldCharacters(cluster[0]);
    for (let i = 0; i < units.length; i++) {
      const unit = units.charAt(i);
      const space = spaceOf(unit);
      const last = built.length - 1;
      if (space !== '' && (last < 0 || isSpace(built[last]))) {
        if (space === '\n' && last >= 0) built[last] = space;
        if (last >= 0) ends[last] = end;
        continue;
      }
      built.push(space || unit);
      starts.push(cluster.index);
      ends.push(end);
    }
  }
  return built.join('').trimEnd() === text ? { starts, ends } : null;
}

/** One ASCII character, which folds to its lower case and nothing else. */
function isPlain(cluster: string): boolean {
  return cluster.length === 1 && cluster.charCodeAt(0) < 128;
}

/** What a space folds to, a line break or a blank; empty for anything else. */
function spaceOf(unit: string): '' | ' ' | '\n' {
  const code = unit.charCodeAt(0);
  if (code > 32 && code < 128) return '';
  return LINE_BREAK.test(unit) ? '\n' : unit.trim() === '' ? ' ' : '';
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\n';
}
