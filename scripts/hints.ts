/**
 * Writes the `hints` of the lexicon's patterns: for each, words of which any match holds at least one. Most patterns are then
 * never compiled for most profiles, which keeps the first judgement of a fresh worker cheap.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Words are found by their first three characters, all in one pass, so that even hundreds of them cost little. */
const MIN_LENGTH = 3;
const MAX_WORDS = 600;

/** A piece of a pattern. `isNeeded`: it cannot be left out of a match. Anything but a literal or a group is `any`. */
type Piece =
  | { kind: 'literal'; text: string; isNeeded: boolean }
  | { kind: 'group'; alternatives: Piece[][]; isNeeded: boolean }
  | { kind: 'any'; isNeeded: boolean };

/** Words of which any match of the pattern holds at least one; undefined when there are none worth using. */
export function hintsOf(pattern: string): string[] | undefined {
  const words = wordsNeeded(parse(pattern));
  return words === null || words.size > MAX_WORDS ? undefined : [...words];
}

function wordsNeeded(alternatives: readonly Piece[][]): Set<string> | null {
  const needed = new Set<string>();
  for (const alternative of alternatives) {
    const choices = [...runs(alternative), ...groups(alternative)];
    const best = choices.sort((a, b) => shortest(b) - shortest(a))[0];
    if (best === undefined) return null;
    for (const word of best) needed.add(word);
  }
  return needed;
}

/** Runs of literals that stand side by side in every match. */
function runs(pieces: readonly Piece[]): Set<string>[] {
  const found: string[] = [''];
  for (const piece of pieces) {
    if (piece.kind === 'literal' && piece.isNeeded) found.push((found.pop() ?? '') + piece.text);
    else found.push('');
  }
  return found.filter((run) => run.trim().length >= MIN_LENGTH).map((run) => new Set([run]));
}

function groups(pieces: readonly Piece[]): Set<string>[] {
  return pieces.flatMap((piece) => {
    const words = piece.kind === 'group' && piece.isNeeded ? wordsNeeded(piece.alternatives) : null;
    return words === null ? [] : [words];
  });
}

const shortest = (words: ReadonlySet<string>): number => Math.min(...[...words].map((word) => word.length));

/** The alternatives of a pattern. Looking around and boundaries take no room, so they are left out. */
function parse(pattern: string): Piece[][] {
  let at = 0;
  return alternativesUntilEnd();

  function alternativesUntilEnd(): Piece[][] {
    const alternatives: Piece[][] = [[]];
    while (at < pattern.length && pattern[at] !== ')') {
      if (pattern[at] === '|') {
        at++;
        alternatives.push([]);
      } else alternatives.at(-1)?.push(...piece());
    }
    at++;
    return alternatives;
  }

  function piece(): Piece[] {
    const rest = pattern.slice(at);
    if (rest.startsWith('(')) {
      const [opening = '('] = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest) ?? [];
      at += opening.length;
      const alternatives = alternativesUntilEnd();
      const isNeeded = quantified();
      return /[=!]/.test(opening) ? [] : [{ kind: 'group', alternatives, isNeeded }];
    }
    const [token = ''] = /^(?:\[(?:\\.|[^\]])*\]|\\.|.)/su.exec(rest) ?? [];
    at += token.length;
    if (/^(?:\\b|[$^])$/i.test(token)) return [];
    const isRepeated = pattern[at] === '+' || pattern[at] === '{';
    const isNeeded = quantified();
    if (/^(?:\[|\.$|\\[dDwWsSn])/.test(token)) return [{ kind: 'any', isNeeded }];
    const literal: Piece = { kind: 'literal', text: token.replace(/^\\/, ''), isNeeded };
    return isRepeated ? [literal, { kind: 'any', isNeeded: false }] : [literal];
  }

  /** Reads a quantifier; false when it allows none. */
  function quantified(): boolean {
    const [quantifier = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(at)) ?? [];
    at += quantifier.length;
    return !/^(?:[?*]|\{0)/.test(quantifier);
  }
}

/**
 * The longest that a match can be; undefined when it may be of any length. Looking around takes no room, but must not look farther than
 * `AROUND` of `lib/assess/phrase-search.ts`.
 */
export function reachOf(pattern: string): number | undefined {
  const reach = lengthOf(new RegExpParser().parsePattern(pattern));
  return Number.isFinite(reach) && reach <= FARTHEST ? reach : undefined;
}

/** A longer reach saves nothing. */
const FARTHEST = 400;

function lengthOf(node: AST.Node): number {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- all other nodes are one character long.
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return Math.max(0, ...node.alternatives.map(lengthOf));
    case 'Alternative':
      return node.elements.reduce((sum, element) => sum + lengthOf(element), 0);
    case 'Quantifier':
      return node.max === 0 ? 0 : node.max * lengthOf(node.element);
    case 'Assertion':
      return 0;
    case 'Backreference':
      return Number.POSITIVE_INFINITY;
    case 'Character':
      return node.value > 0xffff ? 2 : 1;
    default:
      return 1;
  }
}

interface SetInFile {
  on: string;
  patterns: { language: string; pattern: string; hints?: string[]; reach?: number }[];
}

export const PHRASE_FILES = ['phrases', 'own-phrases'].map(
  (name) => new URL(`../lib/packs/lexicon/${name}.json`, import.meta.url),
);

/** The file's text with its hints made anew; `tests/unit/packs/hints.test.ts` compares it with the committed file. */
export function withHints(file: URL): string {
  const sets = JSON.parse(readFileSync(file, 'utf8')) as SetInFile[];
  const hinted = sets.map((set) => ({
    ...set,
    patterns: set.patterns.map(({ language, pattern }) => {
      const hints = language === 'RAW' || set.on === 'raw' ? undefined : hintsOf(pattern);
      const reach = reachOf(pattern);
      if (hints === undefined) return { language, pattern };
      return { language, pattern, hints, ...(reach === undefined ? {} : { reach }) };
    }),
  }));
  return `${JSON.stringify(hinted, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('hints.ts')) {
  for (const file of PHRASE_FILES) writeFileSync(file, withHints(file));
}
