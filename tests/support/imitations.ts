/** Imitations of handles, made by a seeded generator: the same seed gives the same ones. */

/** Numbers from 0 (inclusive) to 1 (exclusive), mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}

/** Letters and digits, as the limits count them. */
export const lettersOf = (handle: string): string => handle.replace(/[^\p{L}\p{N}]/gu, '');

export const KINDS = [
  'case',
  'accent',
  'confusable',
  'digit',
  'glyph',
  'separator',
  'affix',
  'insert',
  'delete',
  'replace',
  'swap',
  'two',
] as const;
export type Kind = (typeof KINDS)[number];

const ADDED = [
  'official',
  'officiel',
  'officielle',
  'real',
  'the',
  'canada',
  'gc',
  'can',
  'ca',
  'en',
  'fr',
  'eng',
  'fra',
  'help',
  'support',
  'aide',
  'service',
  'info',
  'vrai',
];
const CYRILLIC: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};
const DIGITS: Record<string, string> = {
  o: '0',
  O: '0',
  l: '1',
  i: '1',
  I: '1',
  s: '5',
  S: '5',
  e: '3',
  E: '3',
  a: '4',
  A: '4',
};
const ACCENTS: Record<string, string> = { e: 'é', a: 'à', c: 'ç', o: 'ô', i: 'î', u: 'ù', E: 'É', A: 'À' };
const GLYPHS: [RegExp, string][] = [
  [/rn/, 'm'],
  [/m/, 'rn'],
  [/vv/, 'w'],
  [/w/, 'vv'],
  [/l/, 'I'],
  [/I/, 'l'],
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_';

/** One imitation of that kind, null where the handle offers no place for it. */
export function imitate(handle: string, kind: Kind, random: () => number): string | null {
  const made = MAKERS[kind](handle, random);
  return made === null || made === handle ? null : made;
}

const oneOf =
  (letters: Record<string, string>) =>
  (handle: string, random: () => number): string | null => {
    const places = Array.from(handle).flatMap((letter, i) => (letters[letter] === undefined ? [] : [i]));
    if (places.length === 0) return null;
    const at = pick(places, random);
    return Array.from(handle)
      .map((letter, i) => (i === at ? letters[letter] : letter))
      .join('');
  };

const MAKERS: Record<Kind, (handle: string, random: () => number) => string | null> = {
  case: (handle) => (handle === handle.toUpperCase() ? handle.toLowerCase() : handle.toUpperCase()),
  accent: oneOf(ACCENTS),
  confusable: oneOf(CYRILLIC),
  digit: oneOf(DIGITS),
  glyph(handle, random) {
    const fitting = GLYPHS.filter(([from]) => from.test(handle));
    if (fitting.length === 0) return null;
    const [from, to] = pick(fitting, random);
    return handle.replace(from, to);
  },
  separator(handle, random) {
    if (/[._-]/.test(handle) && random() < 0.5) return handle.replace(/[._-]/, '');
    const at = 1 + Math.floor(random() * (handle.length - 1));
    return `${handle.slice(0, at)}${pick(['_', '.', '-'], random)}${handle.slice(at)}`;
  },
  affix(handle, random) {
    const word = pick(ADDED, random);
    const written = random() < 0.5 ? word : word.charAt(0).toUpperCase() + word.slice(1);
    const between = pick(['', '_', '.'], random);
    return random() < 0.5 ? `${written}${between}${handle}` : `${handle}${between}${written}`;
  },
  insert(handle, random) {
    const at = Math.floor(random() * (handle.length + 1));
    return `${handle.slice(0, at)}${pick(Array.from(LETTERS), random)}${handle.slice(at)}`;
  },
  delete(handle, random) {
    const at = Math.floor(random() * handle.length);
    return handle.slice(0, at) + handle.slice(at + 1);
  },
  replace(handle, random) {
    const at = Math.floor(random() * handle.length);
    return `${handle.slice(0, at)}${pick(Array.from(LETTERS), random)}${handle.slice(at + 1)}`;
  },
  swap(handle, random) {
    const at = Math.floor(random() * (handle.length - 1));
    return `${handle.slice(0, at)}${handle.charAt(at + 1)}${handle.charAt(at)}${handle.slice(at + 2)}`;
  },
  two(handle, random) {
    const once = MAKERS[pick(['insert', 'delete', 'replace', 'swap'] as const, random)](handle, random);
    return once === null
      ? null
      : MAKERS[pick(['insert', 'delete', 'replace', 'swap'] as const, random)](once, random);
  },
};
