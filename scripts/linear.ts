/**
 * `npm run linear`: has every pattern of the lexicon examined by recheck and writes what it said to `lib/packs/lexicon/linear.json`. Some take
 * minutes, so `tests/unit/packs/linear.test.ts` asks only whether each pattern stands there as it is now, and examines a few itself.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { lexicon } from '../lib/packs/lexicon';
import { reachOf } from './hints';

/** Where the verdicts stand: first 16 hexadecimal digits of a pattern's SHA-256 to recheck's word for it. */
export const VERDICTS = fileURLToPath(new URL('../lib/packs/lexicon/linear.json', import.meta.url));

/**
 * Texts are cut at 20,000 characters before any pattern sees them (`MAX_TEXT` of `lib/assess/lexicon.ts`), so that is what an attack may use;
 * 500 steps for each of them is what patterns with bounded gaps may take at worst. Anything quadratic takes 400 million.
 */
const BOUNDS = { maxAttackStringSize: 20_000, attackLimit: 10_000_000, timeout: 120_000 };

/** Every pattern that is run on text of a page. */
export function patternsOfLexicon(): string[] {
  const { phrases, lookalikeHost, addresses } = lexicon;
  const { social, terms, french, english } = addresses;
  return [
    ...phrases.flatMap(({ patterns }) => patterns.map(({ pattern }) => pattern)),
    ...lookalikeHost,
    ...[social, terms, french.path, french.host, english.path, english.host],
  ];
}

/** Names a pattern in the file of verdicts. */
export const nameOfPattern = (pattern: string): string =>
  createHash('sha256').update(pattern).digest('hex').slice(0, 16);

/**
 * `safe`: recheck proves it linear. `bounded`: recheck's trial runs saw the cost of gaps like `{0,40}` grow, but no match can be longer than
 * `reachOf` says, so that each place of a text costs at most the same: linear too. `vulnerable`; `unknown`: it gave up.
 */
export async function examine(pattern: string): Promise<string> {
  const found = await check(pattern, 'g', BOUNDS);
  const isPolynomial = found.status === 'vulnerable' && found.complexity.type === 'polynomial';
  return isPolynomial && reachOf(pattern) !== undefined ? 'bounded' : found.status;
}

/** Verdicts under which a pattern may be run on text of a page. */
export const LINEAR: readonly string[] = ['safe', 'bounded'];

async function main(): Promise<void> {
  const known = JSON.parse(readFileSync(VERDICTS, 'utf8')) as Record<string, string>;
  const verdicts: Record<string, string> = {};
  for (const pattern of [...new Set(patternsOfLexicon())]) {
    const name = nameOfPattern(pattern);
    const verdict = LINEAR.includes(known[name] ?? '') ? (known[name] ?? '') : await examine(pattern);
    verdicts[name] = verdict;
    if (!LINEAR.includes(verdict)) console.info(verdict, pattern);
  }
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(VERDICTS, `${JSON.stringify(sorted, null, 2)}\n`);
}

if (process.argv[1]?.endsWith('linear.ts')) await main();
