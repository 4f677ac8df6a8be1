/** How much two accounts say the same: shared meanings, the rare ones counting most. */
import { distance } from 'fastest-levenshtein';
import { KNOWN } from './meanings';

/** How telling each meaning is among the accounts compared: "embassy" little where all are embassies. */
export class Weights {
  readonly #uses = new Map<string, number>();
  #count = 0;

  add(meanings: ReadonlySet<string>): void {
    this.#count += 1;
    for (const meaning of meanings) this.#uses.set(meaning, (this.#uses.get(meaning) ?? 0) + 1);
  }

  of(meaning: string): number {
    return Math.log(1 + this.#count / (this.#uses.get(meaning) ?? 1));
  }
}

/** From 0 (nothing shared, or one of them says nothing) to 1: weight of what both say over weight of what either says. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: Weights): number {
  if (a.size === 0 || b.size === 0) return 0;
  const onlyA = [...a].filter((meaning) => !b.has(meaning));
  const onlyB = new Set([...b].filter((meaning) => !a.has(meaning)));
  let shared = 0;
  let apart = 0;
  for (const meaning of a) if (b.has(meaning)) shared += weights.of(meaning);
  for (const meaning of onlyA) {
    const near = nearest(meaning, onlyB);
    const weight = weights.of(meaning);
    if (near === null) apart += weight;
    else {
      onlyB.delete(near);
      shared += weight * NEAR;
      apart += weight * (1 - NEAR);
    }
  }
  for (const meaning of onlyB) apart += weights.of(meaning);
  return shared / (shared + apart);
}

/** Worth of two words that are nearly the same in both languages (Ethiopia, Éthiopie). */
const NEAR = 0.8;

function nearest(word: string, others: ReadonlySet<string>): string | null {
  if (word.length < 5) return null;
  for (const other of others) {
    const most = Math.floor(Math.min(word.length, other.length) / 4);
    // Two known words are different words however near they look (Ireland, Iceland).
    if (word.startsWith(KNOWN) && other.startsWith(KNOWN)) continue;
    if (other.length >= 5 && Math.abs(other.length - word.length) <= most && distance(word, other) <= most)
      return other;
  }
  return null;
}
