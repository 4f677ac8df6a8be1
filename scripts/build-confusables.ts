/**
 * Writes `lib/directory/lookalike/confusables.ts` from Unicode's confusables.txt (path as first argument; it stands beside UTS #39 on
 * unicode.org and in ICU, `icu4c/source/data/unidata/confusables.txt`). The same file gives the same bytes.
 * Kept: code points that look like ASCII once marks are dropped. Left out: those that compatibility decomposition
 * takes apart, because it comes first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TARGET = new URL('../lib/directory/lookalike/confusables.ts', import.meta.url);

const fromHex = (codes: string): string =>
  codes
    .trim()
    .split(/\s+/)
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');

const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Prototype → its code points, ascending. */
function read(text: string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const line of text.split('\n')) {
    const [left, right] = line.replace(/#.*/, '').split(';');
    if (left === undefined || right === undefined) continue;
    const source = fromHex(left);
    const prototype = bare(fromHex(right));
    if (!/^[\u0021-\u007e]+$/.test(prototype) || source === prototype || bare(source) !== source) continue;
    groups.set(prototype, [...(groups.get(prototype) ?? []), source.codePointAt(0) ?? 0]);
  }
  for (const codes of groups.values()) codes.sort((a, b) => a - b);
  return groups;
}

/** `prototype` and the distances between its code points in base 36, separated by spaces; one prototype a line. */
function encode(groups: ReadonlyMap<string, readonly number[]>): string[] {
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([prototype, codes]) => {
      const steps = codes.map((code, i) => (code - (codes[i - 1] ?? 0)).toString(36));
      return `${prototype} ${steps.join(' ')}`;
    });
}

const [, , path] = process.argv;
if (path === undefined) throw new Error('give the path of confusables.txt');
const text = readFileSync(path, 'utf8');
const version = /^# Version: ([\d.]+)/m.exec(text)?.[1];
if (version === undefined) throw new Error('this is not a confusables.txt: it names no version');
const groups = read(text);
const lines = encode(groups).map((line) =>
  line.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$'),
);
writeFileSync(
  TARGET,
  `/**
 * Written by \`scripts/build-confusables.ts\` from Unicode's confusables.txt, version ${version} (UTS #39): what looks like ASCII.
 * A line: the prototype, then the distances between the code points that look like it, in base 36.
 * Copyright © 1991-2025 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 (https://www.unicode.org/license.txt)
 */
export const CONFUSABLES_VERSION = '${version}';

export const CONFUSABLES = \`${lines.join('\n')}\`;
`,
);
const count = [...groups.values()].reduce((sum, codes) => sum + codes.length, 0);
console.info(`${count} code points, ${groups.size} prototypes, ${fileURLToPath(TARGET)}`);
