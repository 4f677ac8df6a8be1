/** Who a handle imitates, and by which edits: the room's door for lookalikes. */
import { distance as plainDistance } from 'fastest-levenshtein';
import { LOOKALIKE_VERSION, type LookalikeIndex } from './build';
import { type Candidate, openCandidates } from './candidates';
import { type Edit, explain } from './explain';
import { FEWEST, Folder, unitsOf } from './fold';
import { saysNothing } from './neutral';
import { isAddedWord, type Span, withoutAdded } from './words';

/**
 * One listed name that a text imitates. `row`: of the index. `listed`: that name. `distance`: letters typed otherwise, 0 when the two look the same.
 * `form`: `whole`, or `withoutAdded` when added words had to be taken away. `edits`: empty when the two texts are equal.
 */
export interface Hit {
  row: number;
  listed: string;
  distance: number;
  form: 'whole' | 'withoutAdded';
  edits: Edit[];
}

/** `accepts`: which rows count (platform, the account itself…); all when absent. `limit`: most hits, 5 when absent. */
export interface SearchOptions {
  accepts?: (row: number) => boolean;
  limit?: number;
}

/** `search`: the likeliest original first; empty for a text that is too short, too long or a number. */
export interface Lookalikes {
  search(text: string, options?: SearchOptions): Hit[];
}

/** `nameOf`: the text of a row, as it was given to `buildLookalikeIndex`. Null when the buffers are of another version or damaged. */
export function openLookalikes(index: LookalikeIndex, nameOf: (row: number) => string): Lookalikes | null {
  const candidates = index.version === LOOKALIKE_VERSION ? openCandidates(index) : null;
  if (candidates === null) return null;
  const folder = new Folder();

  return {
    search(text, { accepts = () => true, limit = 5 } = {}) {
      if (!folder.fold(text)) return [];
      const folded = folder.text();
      const whole = { from: 0, to: folded.length };
      const found = candidates
        .near(folder.codes, folder.length)
        .map((candidate) => ({ ...candidate, span: whole }));
      for (const span of withoutAdded(folded, FEWEST - 1)) {
        const rows = candidates.equal(folder.codes.subarray(span.from, span.to));
        found.push(...rows.map((row) => ({ row, distance: 0, span })));
      }
      const best = new Map<number, Ranked>();
      for (const candidate of found.filter(({ row }) => accepts(row))) {
        const ranked = toHit(text, folded, candidate, nameOf(candidate.row));
        const known = best.get(candidate.row);
        if (ranked && (!known || ranked.rank < known.rank)) best.set(candidate.row, ranked);
      }
      return Array.from(best.values())
        .sort((a, b) => a.rank - b.rank || a.hit.row - b.hit.row)
        .slice(0, limit)
        .map(({ hit }) => hit);
    },
  };
}

/** The lower the rank, the likelier the original. */
interface Ranked {
  hit: Hit;
  rank: number;
}

const COUNTED = new Set<Edit['kind']>(['insert', 'delete', 'replace', 'swap']);

/** The candidate in full, or null when it only looked like one: letters that share a code, or a difference that says nothing. */
function toHit(
  text: string,
  folded: string,
  { row, distance, span }: Candidate & { span: Span },
  listed: string,
): Ranked | null {
  const units = unitsOf(listed);
  const other = units.map(({ letter }) => letter).join('');
  const isWhole = span.to - span.from === folded.length;
  if (!isWhole && isAddedWord(other)) return null;
  const edits = explain(
    { text, units: unitsOf(text), span },
    { text: listed, units, span: { from: 0, to: units.length } },
  );
  if (edits.filter(({ kind }) => COUNTED.has(kind)).length !== distance) return null;
  if (distance > 0 && saysNothing(folded, other)) return null;
  // Typing errors weigh most, then added words, then how much of the text looks otherwise.
  const apart = Math.min(plainDistance(text.toLowerCase(), listed.toLowerCase()), 499);
  const rank = distance * 1000 + (isWhole ? 0 : 500) + apart;
  const form = isWhole ? 'whole' : 'withoutAdded';
  return { hit: { row, listed, distance, form, edits }, rank };
}
