/** Which small differences between two names tell of two bodies, and not of an imitation. */
import { type Step, stepsBetween } from './distance';
import { distinctive, haveOneSense } from './words';

/** Longest distinctive part that is read as an abbreviation: another one, even a letter away, is another body (NOTES.md §3). */
const ABBREVIATION = 4;

/** Longest one in which two edits make another word. */
const SHORT_WORD = 5;

/**
 * True when the difference between a folded query and a folded listed name tells nothing: it lies in neutral words only (`X_en`
 * beside `X_fr`), each has its own neutral word of one sense (`ScienceCdn`, `ScienceRNCan`), or what tells them apart is an
 * abbreviation (`TBS_Canada`, `TSBCanada`) or a short word changed twice.
 */
export function saysNothing(query: string, listed: string): boolean {
  const [own, its] = [distinctive(query), distinctive(listed)];
  if (query.slice(own.from, own.to) === listed.slice(its.from, its.to)) return true;
  if (haveOneSense(query.slice(0, own.from), listed.slice(0, its.from))) return true;
  if (haveOneSense(query.slice(own.to), listed.slice(its.to))) return true;
  const length = its.to - its.from;
  if (length === 0 || length > SHORT_WORD) return false;
  const inside = stepsBetween(Array.from(query), Array.from(listed)).filter(
    (step) => step.kind !== 'same' && step.of >= its.from && step.of < its.to,
  );
  return inside.length > 1 || (length <= ABBREVIATION && inside.some(isOtherLetter));
}

function isOtherLetter({ kind }: Step): boolean {
  return kind === 'replace' || kind === 'swap';
}
