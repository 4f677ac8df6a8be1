/**
 * The small pieces of HTML that the Canada.ca feed writes in its cells (NOTES.md §1), read as text by a strict grammar: nothing is parsed by
 * a browser, nothing runs, and what the grammar does not know is a flaw, never dropped.
 */
import { decodeEntities } from './entities';

/** A piece of a cell: text (entities decoded) inside `open` elements, innermost last. */
export interface Piece {
  text: string;
  open: readonly Element[];
}

/** An element of the cell, with its attributes decoded. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** Elements met (`span`, `sup`, `a`) and their inert neighbours. */
const ELEMENTS = new Set(['span', 'sup', 'sub', 'a', 'abbr', 'em', 'strong', 'i', 'b']);
/** Attributes that only describe. `href` is read as text. */
const ATTRIBUTES = new Set(['class', 'lang', 'href', 'title', 'dir', 'id', 'rel', 'target', 'hreflang']);

const TAG = /<(?:\/([a-z][a-z\d]*)\s*|([a-z][a-z\d]*)((?:\s+[a-z][a-z-]*="[^"<>]*")*)\s*)>/iy;
const ATTRIBUTE = /([a-z][a-z-]*)="([^"]*)"/gi;

/** The pieces of a cell, in order; null when it holds anything the grammar does not know, or an element that is not closed in order. */
export function readMarkup(html: string): Piece[] | null {
  const pieces: Piece[] = [];
  const open: Element[] = [];
  for (let at = 0; at < html.length; ) {
    if (isTagStart(html, at)) {
      TAG.lastIndex = at;
      const match = TAG.exec(html);
      if (match === null) return null;
      const [whole, closes, opens = '', attributes = ''] = match;
      at += whole.length;
      if (closes !== undefined) {
        if (open.pop()?.name !== closes.toLowerCase()) return null;
        continue;
      }
      const element = elementOf(opens.toLowerCase(), attributes);
      if (element === null) return null;
      open.push(element);
      continue;
    }
    const end = endOfText(html, at);
    const text = decodeEntities(html.slice(at, end));
    if (text === null) return null;
    pieces.push({ text, open: [...open] });
    at = end;
  }
  return open.length === 0 ? pieces : null;
}

/** All the text of these pieces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function elementOf(name: string, attributes: string): Element | null {
  if (!ELEMENTS.has(name)) return null;
  const read = new Map<string, string>();
  for (const [, key = '', raw = ''] of attributes.matchAll(ATTRIBUTE)) {
    const value = decodeEntities(raw);
    if (value === null || !ATTRIBUTES.has(key.toLowerCase())) return null;
    read.set(key.toLowerCase(), value);
  }
  return { name, attributes: read };
}

/** A `<` before anything else is a character of the text, as browsers have it. */
function isTagStart(html: string, at: number): boolean {
  return html[at] === '<' && /[a-z/!?]/i.test(html[at + 1] ?? '');
}

function endOfText(html: string, from: number): number {
  let end = from + 1;
  while (end < html.length && !isTagStart(html, end)) end++;
  return end;
}
