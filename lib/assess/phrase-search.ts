/** Finds the phrases of one pattern in a text: only where one of the words that any match holds stands, and only as far as a match reaches. */
import type { Hit, PhraseSet } from '@/lib/model/lexicon';
import type { FoundWords } from './word-finder';

/** Longest text that is searched: what a profile field may hold, so that hostile pages cost no more (see the growth test). */
export const MAX_TEXT = 20_000;

/** Shorter texts are searched whole: there is nothing to save. */
const SHORT = 300;
/** Characters that a pattern may look at beyond its match. */
const AROUND = 40;

/** A text, cut to what is searched, and the words of patterns that stand in it. */
export interface SearchedText {
  text: string;
  words: FoundWords;
}

const MOST_RECENT = 8;

/** Prepares texts for search. Rules ask many questions of few texts: the last ones are remembered. */
export function textSearcher(find: (text: string) => FoundWords): (text: string) => SearchedText {
  const recent: { whole: string; searched: SearchedText }[] = [];
  return (whole) => {
    const known = recent.find((one) => one.whole === whole);
    if (known !== undefined) return known.searched;
    const text = whole.length > MAX_TEXT ? whole.slice(0, MAX_TEXT) : whole;
    const searched = { text, words: find(text) };
    if (recent.unshift({ whole, searched }) > MOST_RECENT) recent.pop();
    return searched;
  };
}

/** One pattern, compiled when it is first needed. `isRaw`: for unfolded text. */
export interface Pattern {
  readonly isRaw: boolean;
  find(searched: SearchedText): Hit[];
  findRaw(raw: string): Hit[];
  test(searched: SearchedText): boolean;
}

const NO_PLACES: readonly number[] = [];

export function patternOf(
  { pattern, language, hints, reach }: PhraseSet['patterns'][number],
  on: PhraseSet['on'],
): Pattern {
  let compiled: RegExp | undefined;
  const expression = () => (compiled ??= new RegExp(pattern, 'g'));
  const placesIn = ({ words }: SearchedText): number[] => {
    const places: number[] = [];
    // Most patterns have no word in a text: nothing is made for them.
    if (words.size > 0)
      for (const word of hints ?? []) for (const place of words.get(word) ?? NO_PLACES) places.push(place);
    return places;
  };
  return {
    isRaw: on === 'raw' || language === 'RAW',
    find(searched) {
      if (hints === undefined) return matches(expression(), searched.text);
      const places = placesIn(searched);
      if (places.length === 0) return [];
      return reach === undefined || searched.text.length < SHORT
        ? matches(expression(), searched.text)
        : matchesNear(expression(), searched.text, places, reach);
    },
    findRaw: (raw) => matches(expression(), raw),
    test(searched) {
      if (hints !== undefined && !hints.some((word) => searched.words.has(word))) return false;
      const regex = expression();
      regex.lastIndex = 0;
      return regex.test(searched.text);
    },
  };
}

/** Every match in a text, in order. */
export function matches(pattern: RegExp, text: string): Hit[] {
  const hits: Hit[] = [];
  const part = text.slice(0, MAX_TEXT);
  // Not `matchAll`, which makes a copy of the expression each time. An earlier test or search may have left off anywhere.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else hits.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return hits;
}

/**
 * Matches within `reach` of any of the words, one of which every match holds. What stands before a place stays in sight of the pattern; what
 * stands after it is cut off `AROUND` characters later, and a match that runs into the cut belongs to a later place.
 */
function matchesNear(pattern: RegExp, text: string, at: number[], reach: number): Hit[] {
  const hits: Hit[] = [];
  for (const [from, to] of stretches(text, at, reach)) {
    const part = to + AROUND >= text.length ? text : text.slice(0, to + AROUND);
    pattern.lastIndex = from;
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
      const end = match.index + match[0].length;
      if (match[0] === '') pattern.lastIndex += 1;
      else if (end <= to || part === text) hits.push({ start: match.index, end, text: match[0] });
      if (pattern.lastIndex > to) break;
    }
  }
  return hits;
}

/** Stretches of a text within reach of any of the places, in order; those that touch are one. */
function stretches(text: string, at: number[], reach: number): [number, number][] {
  const places: [number, number][] = [];
  for (const place of at.sort((a, b) => a - b)) {
    const [from, to] = [Math.max(0, place - reach), Math.min(text.length, place + reach)];
    const last = places.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else places.push([from, to]);
  }
  return places;
}
