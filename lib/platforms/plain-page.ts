/**
 * What most readers need: one header block and one piece of embedded data, both of the account in the address, and the sources over
 * them. A reader whose page is built this way is a table of hooks and fields.
 */
import type { Address } from '@/lib/addresses/address';
import { count } from './counts';
import { at, countAt, textAt } from './json';
import { type Answer, EMPTY, type ReadContext, type Source } from './platform';
import { attribute, meta, text } from './sources';

/** Each part is `null` (or false) when it is missing or speaks of another account. */
export interface PlainPage {
  address: Address;
  context: ReadContext;
  /** Language of the interface, by which numbers are read. */
  language: string | null;
  /** The drawn header: fields are looked up below it, never across the document. */
  header: Element | null;
  /** The header is drawn to its end: only then may a missing part mean "empty". */
  isComplete: boolean;
  /** The account in the embedded data. */
  data: unknown;
  /** The head's metas name this account. */
  hasHead: boolean;
}

/** The element of a named hook, below the header; `null` when the header or the element is missing. */
export function find({ header, context }: PlainPage, hook: string): Element | null {
  const selector = context.hooks[hook];
  return (selector && header?.querySelector(selector)) || null;
}

/** Words of a hook's element, or one of its attributes. */
export function drawn(hook: string, name?: string): Source<PlainPage, string> {
  return {
    via: `dom:${hook}`,
    read(page) {
      const element = find(page, hook);
      return (name ? attribute(element, name) : text(element)) || null;
    },
  };
}

/** The number in a hook's words, or in one of its attributes. */
export function drawnCount(hook: string, name?: string): Source<PlainPage, number> {
  const words = drawn(hook, name);
  return {
    via: words.via,
    read: (page) => count(words.read(page) as string | null, page.language),
  };
}

/** The last rung of a field that the platform leaves out when it is empty. */
export function notDrawn(hook: string): Source<PlainPage, never> {
  return {
    via: `dom:${hook}`,
    read: (page): Answer<never> => (page.isComplete && !find(page, hook) ? EMPTY : null),
  };
}

/** A text of the embedded data. The last key of its path names it in the record. */
export function data(...path: (string | number)[]): Source<PlainPage, string> {
  return { via: `json:${path.at(-1)}`, read: (page) => textAt(page.data, ...path) || null };
}

/** A whole number of the embedded data, also where it is written as text. */
export function dataCount(...path: (string | number)[]): Source<PlainPage, number> {
  return {
    via: `json:${path.at(-1)}`,
    read({ data: all }) {
      const words = textAt(all, ...path);
      return words && /^\d{1,15}$/.test(words) ? Number(words) : countAt(all, ...path);
    },
  };
}

/** The data has the key and nothing in it: the account left the field empty. */
export function dataEmpty(...path: (string | number)[]): Source<PlainPage, never> {
  return {
    via: `json:${path.at(-1)}`,
    read({ data: all }) {
      const value = at(all, ...path);
      return value === null || value === '' || (Array.isArray(value) && value.length === 0) ? EMPTY : null;
    },
  };
}

/** A head meta, where the head names this account, or what `value` makes of it. */
export function head(name: string): Source<PlainPage, string>;
export function head<Value>(
  name: string,
  value: (words: string, page: PlainPage) => Answer<Value>,
): Source<PlainPage, Value>;
export function head(
  name: string,
  value: (words: string, page: PlainPage) => Answer<unknown> = (words) => words,
): Source<PlainPage, unknown> {
  return {
    via: `head:${name}`,
    read(page) {
      const words = page.hasHead ? meta(page.context.document, name) : null;
      return words && value(words, page);
    },
  };
}
