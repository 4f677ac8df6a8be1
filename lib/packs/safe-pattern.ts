/**
 * Which regular expressions a loaded pack may bring. A page is hostile and so may a pack be: every pattern must cost, at each place of a text, no
 * more than a fixed number of tries, so that the whole search is linear. The grammar is therefore finite: letters, classes, groups, choices, `?`
 * and `{m,n}` on one character. No `*`, `+` or open `{m,}`, no repeated group, no lookaround, no backreference.
 */
import type { FlawCode } from '@/lib/model/pack-flaw';

/** Longest pattern, in characters. */
export const MAX_PATTERN = 400;
/** Most ways in which one place of a text may be tried: repeats and choices, multiplied where they follow each other. */
const MAX_WAYS = 1000;
/** Largest number in `{m,n}`. */
const MAX_REPEAT = 100;
/** Groups inside groups. */
const MAX_DEPTH = 10;

/** Escapes of a meaning that costs nothing; any other letter or digit after a backslash is refused. */
const CLASS_ESCAPES = 'dDwWsSbBnrt';

class Refused extends Error {
  constructor(readonly code: FlawCode) {
    super(code);
  }
}

/** Null: the pattern is safe. */
export function patternFlaw(pattern: string): FlawCode | null {
  if (pattern.length > MAX_PATTERN) return 'pattern-too-long';
  try {
    const reader = new Reader(pattern);
    const ways = choices(reader, 0);
    if (!reader.isAtEnd()) return 'pattern-syntax';
    new RegExp(pattern, 'g');
    return ways > MAX_WAYS ? 'pattern-too-many-ways' : null;
  } catch (problem) {
    return problem instanceof Refused ? problem.code : 'pattern-syntax';
  }
}

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}
  isAtEnd = (): boolean => this.at >= this.text.length;
  peek = (): string => this.text.charAt(this.at);
  next = (): string => {
    if (this.isAtEnd()) throw new Refused('pattern-syntax');
    return this.text.charAt(this.at++);
  };
  /** Steps over `words` when they come next. */
  take = (words: string): boolean => {
    if (!this.text.startsWith(words, this.at)) return false;
    this.at += words.length;
    return true;
  };
  /** Steps over what matches, a sticky pattern; null when nothing does. */
  match = (sticky: RegExp): RegExpExecArray | null => {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text);
    if (found) this.at = sticky.lastIndex;
    return found;
  };
}

/** `a|b|c`: the ways of each, added up. */
function choices(reader: Reader, depth: number): number {
  if (depth > MAX_DEPTH) throw new Refused('pattern-syntax');
  let ways = sequence(reader, depth);
  while (reader.take('|')) ways += sequence(reader, depth);
  return ways;
}

/** `abc`: the ways of each, multiplied. */
function sequence(reader: Reader, depth: number): number {
  let ways = 1;
  while (!reader.isAtEnd() && reader.peek() !== '|' && reader.peek() !== ')') {
    ways = Math.min(ways * item(reader, depth), MAX_WAYS + 1);
  }
  return ways;
}

function item(reader: Reader, depth: number): number {
  const isGroup = reader.peek() === '(';
  const ways = isGroup ? group(reader, depth) : character(reader);
  if (reader.take('?')) return once(reader, ways + 1);
  if (reader.peek() === '*' || reader.peek() === '+') throw new Refused('pattern-unbounded');
  const repeat = reader.match(/\{(\d{1,9})(,(\d{0,9}))?\}/y);
  if (repeat === null) {
    if (reader.peek() === '{') throw new Refused('pattern-syntax');
    return ways;
  }
  if (isGroup) throw new Refused('pattern-repeated-group');
  const [, from = '', , to = from] = repeat;
  if (to === '') throw new Refused('pattern-unbounded');
  const most = Number(to);
  if (most > MAX_REPEAT) throw new Refused('pattern-unbounded');
  return once(reader, Math.max(1, most - Number(from) + 1));
}

/** Nothing may follow a repeat that repeats it again or makes it lazy. */
function once(reader: Reader, ways: number): number {
  if ('?*+{'.includes(reader.peek()) && !reader.isAtEnd()) throw new Refused('pattern-syntax');
  return ways;
}

function group(reader: Reader, depth: number): number {
  reader.next();
  if (reader.take('?') && !reader.take(':')) throw new Refused('pattern-lookaround');
  const ways = choices(reader, depth + 1);
  if (!reader.take(')')) throw new Refused('pattern-syntax');
  return ways;
}

function character(reader: Reader): number {
  const first = reader.next();
  if (first === '\\') escaped(reader);
  else if (first === '[') characterClass(reader);
  else if ('*+?{})'.includes(first)) throw new Refused('pattern-syntax');
  return 1;
}

function escaped(reader: Reader): void {
  const what = reader.next();
  if (/[1-9k]/.test(what)) throw new Refused('pattern-backreference');
  if (/[a-z0-9]/i.test(what) && !CLASS_ESCAPES.includes(what)) throw new Refused('pattern-syntax');
}

function characterClass(reader: Reader): void {
  reader.take('^');
  if (reader.peek() === ']') throw new Refused('pattern-syntax');
  while (!reader.take(']')) if (reader.next() === '\\') escaped(reader);
}
