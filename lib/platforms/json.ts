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
 * The object that follows the last `"key":` (up to the index `until`) whose value starts with `opening`, cut at its closing brace
 * and parsed. Inside a JSON string quotes are escaped, so the marker cannot be found in somebody's text.
 */
export function cutObject(source: string, key: string, opening = '{', until = source.length): unknown {
  const marker = `"${key}":${opening}`;
  const found = source.lastIndexOf(marker, until);
  if (found < 0) return null;
  const start = found + key.length + 3;
  return parseJson(source.slice(start, closingBrace(source, start) + 1));
}

/** Index of the brace that closes the object at `start`; without one, `start`, which gives no JSON. */
function closingBrace(source: string, start: number): number {
  let depth = 0;
  const end = Math.min(source.length, start + JSON_LIMIT);
  for (let index = start; index < end; index += 1) {
    const code = source.charCodeAt(index);
    if (code === 34) index = closingQuote(source, index, end);
    else if (code === 123) depth += 1;
    else if (code === 125) {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return start;
}

/** A search for each quote: code that runs once a page is slow, letter by letter. */
function closingQuote(source: string, start: number, end: number): number {
  for (let index = start; ; ) {
    index = source.indexOf('"', index + 1);
    if (index < 0) return end;
    let before = index;
    while (source.charCodeAt(before - 1) === 92) before -= 1;
    // An even number of backslashes escapes itself.
    if ((index - before) % 2 === 0) return index;
  }
}

/** Texts of the scripts that hold `marker`, among the children of head and body: there servers write their data, once. */
export function scriptsWith(document: Document, marker = ''): string[] {
  return [document.head, document.body].flatMap((parent) =>
    [...parent.children].flatMap((child) => {
      const code = child.localName === 'script' ? child.textContent : '';
      return code.length > 50 && code.includes(marker) ? code : [];
    }),
  );
}

/** The objects in a script that have `key` as their own: looked for in the closest `"around":{…}` before each of its first places. */
export function holdersIn(source: string, key: string, around: string): object[] {
  const found: object[] = [];
  let index = source.indexOf(`"${key}":`);
  for (let times = 0; index >= 0 && times < 4; times += 1) {
    found.push(...holders(cutObject(source, around, '{', index), key));
    index = source.indexOf(`"${key}":`, index + 1);
  }
  return found;
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
 * sites, key names hardly ever (`platforms.md` 2.3: "walk by key name, never by path").
 */
export function holders(root: unknown, key: string): object[] {
  const found: object[] = [];
  const pending: unknown[] = [root];
  for (let budget = 200_000; pending.length > 0 && budget > 0; budget -= 1) {
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
