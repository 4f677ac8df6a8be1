/** Texts as the eye confuses them: one code a letter, so that a million handles fit in a few megabytes. */
import { asciiLook } from './skeleton';

/** Longest text compared, in UTF-16 units (no platform's handle is longer); a longer one imitates nothing. */
export const LONGEST = 160;

/** Fewest letters and digits a handle is compared by (catalogue, lookalike-handle); separators are not counted. */
export const FEWEST = 6;

/** Fewest letters: what has less is a number (Facebook ids, Flickr's `12345678@N02`), and nobody reads numbers. */
const FEWEST_LETTERS = 3;

/** Digits that stand for a letter. 2 and 6 stand for none that would go unnoticed. */
const DIGITS: Record<string, string> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' };

/** One letter of a folded text and the part of the text it came from, in UTF-16 units. */
export interface Unit {
  letter: string;
  start: number;
  end: number;
}

/** What each ASCII character folds to; empty for what is neither letter nor digit. */
const ASCII = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  if (letter === 'i' || letter === '|') return 'l';
  return /^[a-z0-9]$/.test(letter) ? (DIGITS[letter] ?? letter) : '';
});
const ASCII_CODES = Uint8Array.from(ASCII, (letter) => (letter === '' ? 0 : letter.charCodeAt(0)));

const [M, N, R, V, W] = ['m', 'n', 'r', 'v', 'w'].map((letter) => letter.charCodeAt(0));

/** A server after a name, as Mastodon writes it; the "@" of a display name is something else. */
const SERVER = /^@[^\s@.]+\.[^\s@]+$/u;

/** Where the part that the owner chose ends: Bluesky and Mastodon addresses go on with a host that others share. */
export function chosenEnd(text: string): number {
  if (text.length > 12 && text.toLowerCase().endsWith('.bsky.social')) return text.length - 12;
  const at = text.indexOf('@', 1);
  return at > 0 && SERVER.test(text.slice(at)) ? at : text.length;
}

/**
 * Folds texts into codes below 256: case, accents, look-alike characters, digits for letters, `rn` for `m`, `vv` for `w`; separators
 * dropped. Letters that look like nothing in ASCII share 128 codes, so two of them may meet: `unitsOf` decides in the end.
 */
export class Folder {
  /** The folded letters; the first `length` count. */
  readonly codes = new Uint8Array(LONGEST * 4);
  length = 0;
  /** True when two letters were read as one. */
  isMerged = false;
  #merges = true;
  #kept = 0;
  #letters = 0;

  /**
   * Folds a text; false when it is too long, too short or a number, and so never compared. `merges`: false to leave `rn` and `vv` as
   * they are: a letter lost between an `r` and an `n` makes an `rn` that stands for no `m`.
   */
  fold(text: string, merges = true): boolean {
    this.#merges = merges;
    this.#clear();
    if (text.length > LONGEST) return false;
    const end = chosenEnd(text);
    for (let i = 0; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return this.#foldAny(text.slice(0, end));
      this.#keep(ASCII_CODES[code] ?? 0, code);
    }
    return this.#kept >= FEWEST && this.#letters >= FEWEST_LETTERS;
  }

  /** The folded letters as text, one character a code. */
  text(): string {
    return String.fromCharCode(...this.codes.subarray(0, this.length));
  }

  #clear(): void {
    this.length = this.#kept = this.#letters = 0;
    this.isMerged = false;
  }

  #foldAny(text: string): boolean {
    this.#clear();
    for (const letter of asciiLook(text).toLowerCase()) {
      const code = letter.codePointAt(0) ?? 0;
      const folded = code < 128 ? (ASCII_CODES[code] ?? 0) : isWritten(letter) ? 128 + (code % 128) : 0;
      this.#keep(folded, code);
    }
    return this.#kept >= FEWEST && this.#letters >= FEWEST_LETTERS;
  }

  /** `raw`: the character before its digit was read as a letter. */
  #keep(code: number, raw: number): void {
    if (code === 0 || this.length === this.codes.length) return;
    this.#kept += 1;
    if (raw > 57) this.#letters += 1;
    const before = this.length > 0 && this.#merges ? this.codes[this.length - 1] : 0;
    const merged = before === R && code === N ? M : before === V && code === V ? W : undefined;
    if (merged === undefined) this.codes[this.length++] = code;
    else {
      this.codes[this.length - 1] = merged;
      this.isMerged = true;
    }
  }
}

function isWritten(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}

const CLUSTER = /\P{M}[\p{M}\p{Default_Ignorable_Code_Point}]*|[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const MERGED: Record<string, string> = { rn: 'm', vv: 'w' };

/** The same folding with the way back: each letter and where it came from. Only for what was found. */
export function unitsOf(text: string, merges = true): Unit[] {
  const units: Unit[] = [];
  const add = (letter: string, start: number, end: number) => {
    const before = units.at(-1);
    const merged = merges && before ? MERGED[before.letter + letter] : undefined;
    if (merged !== undefined) units.splice(-1, 1, { letter: merged, start: before?.start ?? start, end });
    else if (letter !== '') units.push({ letter, start, end });
  };
  const own = text.slice(0, chosenEnd(text));
  if (!/\P{ASCII}/u.test(own)) {
    for (let i = 0; i < own.length; i++) add(ASCII[own.charCodeAt(i)] ?? '', i, i + 1);
    return units;
  }
  for (const { 0: cluster, index: start } of own.matchAll(CLUSTER)) {
    for (const shown of asciiLook(cluster).toLowerCase()) {
      const letter = shown < '\u0080' ? (ASCII[shown.charCodeAt(0)] ?? '') : isWritten(shown) ? shown : '';
      add(letter, start, start + cluster.length);
    }
  }
  return units;
}

/** A text folded to letters only: for words of a list, which are shorter than what is compared. */
export function foldLetters(text: string): string {
  return unitsOf(text)
    .map(({ letter }) => letter)
    .join('');
}
