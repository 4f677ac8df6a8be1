/** Finds the phrases of one pattern in a text: only where one of the words that any match holds stands, and only as far as a match reaches. */
import type { Hit, PhraseSet } from '@/lib/model/lexicon';
import { type MarkedWord, markText, markWord, mayHold, type TextMarks } from './grams';

/** Longest text that is searched: what a profile field may hold, so that hostile pages cost no more (see the growth test). */
export const MAX_TEXT = 20_000;

/** Shorter texts are searched whole: there is nothing to save. */
const SHORT = 300;
/** Characters that a pattern may look at beyond its match. */
const AROUND = 40;

/** A text with what was worked out about it. */
export interface SearchedText {
  text: string;
  marks: TextMarks;
}

const recent: SearchedText[] = [];
const MOST_RECENT = 8;

/** Rules ask many questions of few texts: the last ones are remembered. */
export function searchedText(text: string): SearchedText {
  const known = recent.find((one) => one.text === text);
  if (known !== undefined) return known;
  const cut = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  const made = { text, marks: markText(cut) };
  if (recent.unshift(made) > MOST_RECENT) recent.pop();
  return made;
}

/** One pattern, compiled when it is first needed. `isRaw`: for unfolded text. */
export interface Pattern {
  readonly isRaw: boolean;
  find(searched: SearchedText): Hit[];
  findRaw(raw: string): Hit[];
  test(searched: SearchedText): boolean;
}

export function patternOf(
  { pattern, language, hints, reach }: PhraseSet['patterns'][number],
  on: PhraseSet['on'],
): Pattern {
  let compiled: RegExp | undefined;
  let words: MarkedWord[] | undefined;
  const expression = () => (compiled ??= new RegExp(pattern, 'g'));
  const heldBy = ({ text, marks }: SearchedText): string[] => {
    words ??= (hints ?? []).map(markWord);
    return words.filter((word) => mayHold(marks, word) && text.includes(word.word)).map(({ word }) => word);
  };
  return {
    isRaw: on === 'raw' || language === 'RAW',
    find(searched) {
      if (hints === undefined) return matches(expression(), searched.text);
      const held = heldBy(searched);
      if (held.length === 0) return [];
      return reach === undefined || searched.text.length < SHORT
        ? matches(expression(), searched.text)
        : matchesNear(expression(), searched.text, held, reach);
    },
    findRaw: (raw) => matches(expression(), raw),
    test(searched) {
      if (hints !== undefined && heldBy(searched).length === 0) return false;
      const regex = expression();
      regex.lastIndex = 0;
      return regex.test(searched.text.slice(0, MAX_TEXT));
    },
  };
}

/** Every match in a text, in order. */
export function matches(pattern: RegExp, text: string): Hit[] {
  const hits: Hit[] = [];
  // `matchAll` begins where an earlier test or search of the same expression ended.
  pattern.lastIndex = 0;
  for (const match of text.slice(0, MAX_TEXT).matchAll(pattern)) {
    if (match[0] !== '')
      hits.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return hits;
}

/**
 * Matches within `reach` of any of the words, one of which every match holds. What stands before a place stays in sight of the pattern; what
 * stands after it is cut off `AROUND` characters later, and a match that runs into the cut belongs to a later place.
 */
function matchesNear(pattern: RegExp, whole: string, words: readonly string[], reach: number): Hit[] {
  const text = whole.slice(0, MAX_TEXT);
  const hits: Hit[] = [];
  for (const [from, to] of placesOf(text, words, reach)) {
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

/** Stretches of a text within reach of a word, in order; those that touch are one. */
function placesOf(text: string, words: readonly string[], reach: number): [number, number][] {
  const found: number[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  }
  found.sort((a, b) => a - b);
  const places: [number, number][] = [];
  for (const at of found) {
    const [from, to] = [Math.max(0, at - reach), Math.min(text.length, at + reach)];
    const last = places.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else places.push([from, to]);
  }
  return places;
}
