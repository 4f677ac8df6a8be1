/** What a scaffold is: new files, and one line in each registry. */

/**
 * `file`: registry to edit. `importLine`: added after its last import; empty for none. `list`: name of the exported array or object that
 * gets `entry`, at its end unless `isFirst`.
 */
export interface Registration {
  file: string;
  importLine: string;
  list: string;
  entry: string;
  isFirst?: boolean;
}

/** Paths are relative to the project. `next`: what the person does now. */
export interface Plan {
  files: Record<string, string>;
  registrations: Registration[];
  next: string[];
}

/** `notice-link` → `noticeLink`. */
export function camel(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `notice-link` → `NoticeLink`. */
export function pascal(id: string): string {
  const name = camel(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The registry's text with one more import and one more entry. Throws when the registry has another form. */
export function register(source: string, registration: Registration): string {
  const { file, importLine, list, entry, isFirst = false } = registration;
  if (source.includes(importLine || entry)) throw new Error(`${file} already has: ${importLine || entry}`);
  const last = [...source.matchAll(/^import [^;]*;$/gm)].at(-1);
  const at = last ? last.index + last[0].length : 0;
  const withImport = importLine ? `${source.slice(0, at)}\n${importLine}${source.slice(at)}` : source;
  const start = new RegExp(`^export const ${list}\\b[^=]*=[^[{]*[[{]`, 'm').exec(withImport);
  if (!start) throw new Error(`${file}: no list "${list}" found`);
  const from = start.index + start[0].length;
  const end = closing(withImport, from);
  const inside = withImport.slice(from, end).replace(/[,\s]+$/, '');
  const all = isFirst ? [entry, inside] : [inside, entry];
  return `${withImport.slice(0, from)}${all.filter((one) => one !== '').join(', ')}${withImport.slice(end)}`;
}

/** Where the bracket that was opened just before `from` closes. */
function closing(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if ('[{('.includes(character)) depth += 1;
    if (']})'.includes(character)) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('a bracket is not closed');
}
