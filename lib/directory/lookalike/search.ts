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
  const { near, textOf } = candidates;
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

  const candidatesOf = (query: Query): Found[] => {
    const { codes, folded } = query;
    const parts = [{ from: 0, to: codes.length }, ...withoutAdded(folded, FEWEST - 1)];
    return parts.flatMap((span) => {
      const part = codes.subarray(span.from, span.to);
      return near(part, part.length).map((candidate) => ({ ...candidate, query, span }));
    });
  };

  return {
    search(text, { accepts = () => true, limit = 5 } = {}) {
      const found = queriesOf(text).flatMap(candidatesOf);
      const ranked = nearest(found.filter(({ row }) => accepts(row)))
        .filter((one) => saysSomething(one, textOf(one.row)))
        .map((one) => ({ ...one, rank: rankOf(one, nameOf(one.row)) }))
        .sort((a, b) => a.rank - b.rank || a.row - b.row);
      const hits = new Map<number, Hit>();
      for (const one of ranked) {
        if (hits.size === limit) break;
        const hit = hits.has(one.row) ? null : toHit(one, nameOf(one.row));
        if (hit) hits.set(one.row, hit);
      }
      return Array.from(hits.values());
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

const COUNTED = new Set<Edit['kind']>(['insert', 'delete', 'replace', 'swap']);

/** Fewest letters of a listed name that is imitated by an added word and one typing error at once. */
const LONG = 10;

function isWhole({ query, span }: Found): boolean {
  return span.to - span.from === query.codes.length;
}

/** False for a difference between two names that tells of no imitation. `other`: the folded listed name. */
function saysSomething(found: Found, other: string): boolean {
  const { query, span, distance } = found;
  if (!isWhole(found) && (isAddedWord(other) || distance > (other.length < LONG ? 0 : 1))) return false;
  return distance === 0 || !saysNothing(query.folded.slice(span.from, span.to), other);
}

/** The lower, the likelier the original: typing errors weigh most, then added words, then how much of the text looks otherwise. */
function rankOf(found: Found, listed: string): number {
  const apart = plainDistance(found.query.text.toLowerCase(), listed.toLowerCase());
  return found.distance * 1000 + (isWhole(found) ? 0 : 500) + Math.min(apart, 499);
}

/** The hit in full; null when letters that share a code made two texts look alike. */
function toHit(found: Found, listed: string): Hit | null {
  const { query, row, distance, span } = found;
  const units = unitsOf(listed);
  const edits = explain(
    { text: query.text, units: unitsOf(query.text, query.merges), span },
    { text: listed, units, span: { from: 0, to: units.length } },
  );
  if (edits.filter(({ kind }) => COUNTED.has(kind)).length !== distance) return null;
  return { row, listed, distance, form: isWhole(found) ? 'whole' : 'withoutAdded', edits };
}
