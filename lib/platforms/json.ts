/** Embedded JSON: cut out of a script as one object, parsed, and asked with care, because the page wrote it. */

/** Longest object that is parsed. Real ones stay under 150,000 characters. */
const JSON_LIMIT = 3_000_000;

/** The parsed text, or `null` when it is no JSON: a broken page is an expected case, not an error. */
export function parseJson(source: string | null | undefined): unknown {
  if (!source || source.length > JSON_LIMIT) return null;
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return null;
  }
}

/**
 * The object that follows the last `"key":` (up to the index `until`), cut at its closing brace and parsed. Inside a JSON string quotes
 * are escaped, so the marker cannot be found in somebody's text. `next`: what followed the object where it was seen; what is cut
 * there is taken if it is whole (no object is the beginning of another), and spares the walk to the closing brace.
 */
export function cutObject(source: string, key: string, until = Number.POSITIVE_INFINITY, next = ''): unknown {
  const marker = `"${key}":{`;
  // Forwards, again and again: searching backwards is ten times as slow.
  let found = -1;
  for (let at = source.indexOf(marker); at >= 0 && at <= until; at = source.indexOf(marker, at + 1))
    found = at;
  if (found < 0) return null;
  const start = found + marker.length - 1;
  const end = next ? source.indexOf(`}${next}`, start) : -1;
  return (
    parseJson(source.slice(start, end + 1)) ?? parseJson(source.slice(start, closingBrace(source, start) + 1))
  );
}

/** Index of the brace that closes the object at `start`; without one, `start`, which gives no JSON. */
function closingBrace(source: string, start: number): number {
  let depth = 0;
  const end = Math.min(source.length, start + JSON_LIMIT);
  for (let index = start; index < end; index += 1) {
    const code = source.charCodeAt(index);
    if (code === 34) {
      // A search for each quote: code that runs once a page is slow, letter by letter.
      do index = source.indexOf('"', index + 1);
      while (source.charCodeAt(index - 1) === 92 && isEscaped(source, index));
      if (index < 0) break;
    } else if (code === 123) depth += 1;
    else if (code === 125) {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return start;
}

/** An even number of backslashes escapes itself. */
function isEscaped(source: string, index: number): boolean {
  let before = index;
  while (source.charCodeAt(before - 1) === 92) before -= 1;
  return (index - before) % 2 === 1;
}

/** The scripts among the children of head and body: there servers write their data, once. No other element is taken from the page. */
export function inlineScripts(document: Document): NodeListOf<Element> {
  return document.querySelectorAll('head>script:not([src]),body>script:not([src])');
}

/** Their texts. */
export function scripts(document: Document): string[] {
  return [...inlineScripts(document)].flatMap(({ textContent: code }) => (code.length > 50 ? code : []));
}

/** Places looked at for each key: pages have one to four. */
const PLACES = 20;

/**
 * Finds, in one pass over all scripts, the objects that have one of these keys as their own. Each key comes with the name of the object
 * that is cut out around it: the closest `"around":{…}` before its place. `next`: see `cutObject`.
 */
export function served<Key extends string>(
  codes: string[],
  around: Record<Key, string>,
  next?: string,
): (key: Key) => object[] {
  const marker = new RegExp(`"(?:${Object.keys(around).join('|')})":`, 'g');
  const places = codes.flatMap((code) => [...code.matchAll(marker)]);
  return (key) => {
    const mine = places.filter(([found]) => found === `"${key}":`);
    return mine
      .slice(0, PLACES)
      .flatMap(({ input, index }) => holders(cutObject(input, around[key], index, next), key, mine.length));
  };
}

/** The value at a path of own keys and indexes; `undefined` where the path ends early. Never touches a prototype. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string | number, unknown>)[key];
  }
  return current;
}

/** The string at a path, trimmed; `null` when there is none. May be empty. */
export function textAt(value: unknown, ...path: (string | number)[]): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' ? found.trim() : null;
}

/** The array at a path, else an empty one. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as unknown[]) : [];
}

/** A count: a whole number from 0, or `null`. */
export function countAt(value: unknown, ...path: (string | number)[]): number | null {
  const found = at(value, ...path);
  return Number.isSafeInteger(found) && (found as number) >= 0 ? (found as number) : null;
}

/**
 * Every object below `root` that has `key` as its own, in no particular order. Paths change with every release of these
 * sites, key names hardly ever (`platforms.md` 2.3: "walk by key name, never by path"). `limit`: how many there can be.
 */
export function holders(root: unknown, key: string, limit = Number.POSITIVE_INFINITY): object[] {
  const found: object[] = [];
  const pending: unknown[] = [root];
  for (let budget = 200_000; pending.length > 0 && found.length < limit && budget > 0; budget -= 1) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, key)) found.push(value);
    // Parsed JSON inherits nothing that is listed, and this loop costs half of one over its values.
    for (const name in value) {
      const child = (value as Record<string, unknown>)[name];
      if (typeof child === 'object' && child !== null) pending.push(child);
    }
  }
  return found;
}
