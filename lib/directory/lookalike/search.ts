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
  const near = index.version === LOOKALIKE_VERSION ? openCandidates(index) : null;
  if (near === null) return null;
  const folder = new Folder();

  const queriesOf = (text: string): Query[] => {
    const queries: Query[] = [];
    for (const merges of [true, false]) {
      if (!folder.fold(text, merges)) break;
      const { length } = folder;
      queries.push({ text, merges, codes: folder.codes.slice(0, length), folded: folder.text() });
      if (!folder.isMerged) break;
    }
    return queries;
  };

  const candidatesOf = ({ codes, folded }: Query): (Candidate & { span: Span })[] => {
    const span = { from: 0, to: codes.length };
    const found = near(codes, codes.length).map((candidate) => ({ ...candidate, span }));
    for (const part of withoutAdded(folded, FEWEST - 1)) {
      const rest = codes.subarray(part.from, part.to);
      for (const candidate of near(rest, rest.length)) found.push({ ...candidate, span: part });
    }
    return found;
  };

  return {
    search(text, { accepts = () => true, limit = 5 } = {}) {
      const queries = queriesOf(text);
      const found = queries.flatMap((query) =>
        candidatesOf(query).map((candidate) => ({ query, ...candidate })),
      );
      const best = new Map<number, Ranked>();
      for (const candidate of nearest(found.filter(({ row }) => accepts(row)))) {
        const ranked = toHit(candidate, nameOf(candidate.row));
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

/** Most rows worked out in full: of a list where hundreds look the same, the first ones say it all. */
const MOST = 200;

function nearest(found: Found[]): Found[] {
  if (found.length <= MOST) return found;
  return found.sort((a, b) => a.distance - b.distance || a.row - b.row).slice(0, MOST);
}

/** A text asked about, folded; `merges`: whether `rn` and `vv` were read as one letter. */
interface Query {
  text: string;
  merges: boolean;
  codes: Uint8Array;
  folded: string;
}

/** A row that may be imitated, by which part of the query. */
interface Found extends Candidate {
  query: Query;
  span: Span;
}

/** The lower the rank, the likelier the original. */
interface Ranked {
  hit: Hit;
  rank: number;
}

const COUNTED = new Set<Edit['kind']>(['insert', 'delete', 'replace', 'swap']);

/** Fewest letters of a listed name that is imitated by an added word and a typing error at once. */
const LONG = 10;

/** The candidate in full, or null when it only looked like one: letters that share a code, or a difference that says nothing. */
function toHit({ query, row, distance, span }: Found, listed: string): Ranked | null {
  const { text, folded, merges } = query;
  const units = unitsOf(listed);
  const other = units.map(({ letter }) => letter).join('');
  const isWhole = span.to - span.from === folded.length;
  if (!isWhole && (isAddedWord(other) || (distance > 0 && other.length < LONG))) return null;
  const edits = explain(
    { text, units: unitsOf(text, merges), span },
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
